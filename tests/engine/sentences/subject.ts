/** Whose claim it is: the sentence's subject, names behind it, comparisons, pronouns, names that mean other things. */
export const subject = `
Ashwagandha is an adaptogen. It lowers cortisol. | ashwagandha cortisol
Rhodiola grows in the Arctic. This herb fights fatigue. | rhodiola fatigue
Melatonin is a hormone. It helps you fall asleep faster and reduces jet lag. | melatonin sleep-onset; melatonin jet-lag
Glucosamine and chondroitin are popular. Both relieve joint pain. | glucosamine joint-health; chondroitin joint-health
Bacopa is an herb. The extract improves memory. | bacopa-monnieri memory
Unlike caffeine, L-theanine promotes relaxation. | l-theanine relaxation
Like Selank, Semax reduces anxiety. | semax anxiety
Compared with caffeine, rhodiola reduces fatigue. | rhodiola fatigue
Relieve stress with ashwagandha. | ashwagandha stress
Better sleep with magnesium and melatonin. | magnesium sleep-quality; melatonin sleep-quality
Calming herbs like chamomile and valerian help you unwind. | chamomile anxiety; valerian anxiety; chamomile stress; valerian stress
Herbs such as ginkgo improve memory. | ginkgo-biloba memory
Senna (a natural laxative) is a leaf. | senna constipation
Soluble fibres (psyllium, berberine) lower LDL cholesterol. | psyllium ldl-cholesterol; berberine ldl-cholesterol
Curcumin from turmeric reduces inflammation. | curcumin inflammation
Withania somnifera (ashwagandha) reduces stress. | ashwagandha stress
KSM-66 increases testosterone. | ashwagandha testosterone
The amino acid L-tyrosine improves focus. | l-tyrosine attention
Vitamin B12 boosts energy. | vitamin-b12 energy
Vitamin B-6 supports mood. | vitamin-b6 mood
β-alanine improves endurance. | beta-alanine endurance
Beta alanine improves endurance. | beta-alanine endurance
Hericium erinaceus supports memory. | lions-mane memory
Lion’s mane supports memory. | lions-mane memory
LION'S MANE SUPPORTS MEMORY. | lions-mane memory
St. John’s Wort lifts your mood. | st-johns-wort mood
Omega‑3 fatty acids reduce inflammation. | omega-3 inflammation
Ashwa­gandha reduces stress. | ashwagandha stress
KSM-66® Ashwagandha™ reduces stress. | ashwagandha stress
Cúrcumin reduces inflammation. | curcumin inflammation
Iron supplements boost energy. | iron energy
Take iron with vitamin C: it increases energy. | iron energy
SAMe supports joint health. | same joint-health
DIM supports estrogen metabolism. | dim estrogen
MSM reduces joint pain. | msm joint-health
DHA supports brain development. | omega-3 general-cognition
Ginger root extract eases nausea. | ginger nausea
Aged garlic extract lowers blood pressure. | garlic blood-pressure
Selenium supplements support thyroid function. | selenium thyroid-function
Magnesium for sleep, zinc for immunity. | magnesium sleep-quality; zinc immune-function
Valerian: improves sleep quality. | valerian sleep-quality
Zinc – supports immune function. | zinc immune-function
The effects of creatine on strength are well known. | none
Participants who took rhodiola reported less fatigue. | rhodiola fatigue benefit proven
People taking ashwagandha slept better. | ashwagandha sleep-quality
Magnesium deficiency causes cramps. | none
Low vitamin D is linked to depression. | none
Caffeine-free, it still supports focus. | none
Probiotics—live bacteria—support digestion. | probiotics digestive-health
Fish oil supplements lower triglycerides. | omega-3 triglycerides
Learn how ashwagandha reduces stress. | ashwagandha stress
Echinacea shortens diarrhea caused by viruses. | echinacea diarrhea disease
Curcumin is an anti-inflammatory drug. | curcumin inflammation
What it is: biotin is a vitamin essential for hair health. | biotin hair-health
`;
