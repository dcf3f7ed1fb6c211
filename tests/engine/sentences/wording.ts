/** How surely, by whom it is said, and in whom it was seen. */
export const wording = `
Ashwagandha may reduce stress. | ashwagandha stress benefit hedged
Bacopa might improve memory. | bacopa-monnieri memory benefit hedged
Curcumin could help ease joint pain. | curcumin joint-health benefit hedged
Lion's mane appears to support memory. | lions-mane memory benefit hedged
Quercetin seems to lower blood pressure. | quercetin blood-pressure benefit hedged
Resveratrol is thought to slow aging. | resveratrol healthy-aging benefit hedged
Preliminary research suggests that saffron and rhodiola improve mood. | rhodiola mood benefit hedged
Chamomile can potentially improve sleep. | chamomile sleep-quality benefit hedged
Probiotics show promise for eczema. | probiotics eczema benefit hedged disease
Collagen may support skin hydration and may reduce fine lines. | collagen skin-hydration benefit hedged; collagen skin-aging benefit hedged
Ashwagandha is clinically proven to reduce stress. | ashwagandha stress benefit proven
Creatine has been shown to increase strength. | creatine strength benefit proven
Studies show that magnesium improves sleep. | magnesium sleep-quality benefit proven
Research has shown that curcumin reduces inflammation. | curcumin inflammation benefit proven
Bacopa significantly improved memory in a randomized trial. | bacopa-monnieri memory benefit proven
Melatonin guarantees better sleep. | melatonin sleep-quality benefit proven
In a double-blind trial, rhodiola reduced fatigue. | rhodiola fatigue benefit proven
A meta-analysis found that omega-3 lowers triglycerides. | omega-3 triglycerides benefit proven
In a placebo-controlled study, ginkgo did not improve memory. | ginkgo-biloba memory no-effect proven
Saw palmetto was found to reduce hair loss. | saw-palmetto hair-loss benefit proven
Scientifically proven: zinc shortens colds. | zinc cold-duration benefit proven disease
Users report that kava calms the mind. | kava anxiety benefit attributed
Valerian is traditionally used for insomnia. | valerian insomnia benefit attributed disease
Ashwagandha has been used for centuries to reduce stress. | ashwagandha stress benefit attributed
Ginseng is said to boost libido. | panax-ginseng libido benefit attributed
Chamomile is used to treat anxiety in traditional medicine. | chamomile anxiety benefit attributed
In Ayurveda, bacopa is used for memory. | bacopa-monnieri memory benefit attributed
Some users say semax improves focus. | semax attention benefit attributed
Lion's mane is touted as a brain booster. | lions-mane general-cognition benefit attributed
Customers report that collagen strengthens nails. | collagen nail-strength benefit attributed
Black cohosh is marketed for hot flashes. | black-cohosh menopausal-symptoms benefit attributed
In rats, semax improved memory. | semax memory benefit proven animals
Curcumin reduced inflammation in mice. | curcumin inflammation benefit proven animals
Animal studies show that bacopa protects neurons. | bacopa-monnieri neuroprotection benefit proven animals
In vitro, quercetin reduced inflammation. | quercetin inflammation benefit proven cells
Resveratrol extended lifespan in yeast and worms. | resveratrol lifespan benefit proven animals
Berberine kills cancer cells in cell culture. | berberine cancer-treatment benefit asserted cells
Lion's mane increased nerve growth factor in mice. | lions-mane ngf benefit proven animals
Turmeric treats arthritis. | curcumin osteoarthritis-pain benefit asserted disease
Fish oil prevents heart disease. | omega-3 cardiovascular-events benefit asserted disease
Vitamin D may lower cancer risk. | vitamin-d cancer-prevention benefit hedged disease
Ginkgo does not prevent dementia. | ginkgo-biloba alzheimers-dementia no-effect asserted
Probiotics may help people with irritable bowel syndrome. | none
Iron supplements correct iron deficiency anemia. | iron anemia benefit asserted disease
Cranberry aside, vitamin C may prevent urinary tract infections. | vitamin-c urinary-tract-infection benefit hedged disease
Studies suggest that L-theanine improves attention. | l-theanine attention benefit hedged
It is believed that ashwagandha lowers cortisol. | ashwagandha cortisol benefit hedged
Magnesium can improve sleep. | magnesium sleep-quality
Emerging research suggests probiotics may boost mood. | probiotics mood benefit hedged
Ashwagandha is reputed to raise testosterone. | ashwagandha testosterone benefit attributed
Creatine enhances memory in several human trials. | creatine memory proven
Valerian, as per studies, improves sleep. | valerian sleep-quality proven
Kava conferred no benefits for anxiety, compared with a placebo. | kava anxiety no-effect proven
In an animal study, zinc minimised inflammation. | zinc inflammation proven animals
The lack of support for claims that collagen brings smoother skin is plain. | collagen skin-aging no-effect
`;
