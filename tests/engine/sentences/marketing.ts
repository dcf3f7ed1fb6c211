/** The language of shops and magazines. */
export const marketing = `
Say hello to better sleep with magnesium. | magnesium sleep-quality
Ashwagandha takes the edge off a hard day. | ashwagandha stress
Rhodiola keeps you going when others flag: it fights tiredness. | rhodiola fatigue
Lion's mane cuts through brain fog and sharpens your mind. | lions-mane mental-clarity; lions-mane general-cognition
Collagen gives you glowing skin. | collagen skin-health
Collagen plumps skin and smooths wrinkles. | collagen skin-aging
Biotin helps you grow thicker hair. | biotin hair-growth
Turmeric keeps joints supple and eases stiffness. | curcumin joint-health
Creatine helps you lift heavier and recover faster. | creatine strength; creatine exercise-recovery
Beta-alanine lets you train longer. | beta-alanine endurance
Caffeine gets you in the zone. | caffeine attention
L-theanine takes the edge off caffeine. | l-theanine stress
Valerian helps you drift off to sleep. | valerian sleep-onset
Melatonin resets your body clock. | melatonin circadian-rhythm
Kava melts away stress. | kava stress
Probiotics feed your gut and support digestion. | probiotics gut-health; probiotics digestive-health
Psyllium keeps you regular. | psyllium constipation
Milk thistle flushes out toxins. | milk-thistle detoxification
Berberine burns belly fat. | berberine fat-loss
Berberine curbs hunger and boosts metabolism. | berberine appetite; berberine metabolic-rate
Ginseng puts a spring in your step and boosts stamina. | panax-ginseng endurance
Panax ginseng spices up your sex life. | panax-ginseng sexual-function
Vitamin C gives your immune system a boost. | vitamin-c immune-function
Elderberry keeps colds at bay. | elderberry cold-prevention
Zinc helps you fight infections. | zinc cold-prevention
Fish oil is good for your heart. | omega-3 heart-health
Fish oil helps keep your arteries healthy. | omega-3 heart-health
Ginkgo jogs your memory. | ginkgo-biloba memory
Bacopa helps students ace their exams. | bacopa-monnieri academic-performance
Sugar-free, this supplement lifts mood. | product mood
Resveratrol turns back the clock. | resveratrol healthy-aging
Quercetin calms histamine. | quercetin allergic-rhinitis disease
Black cohosh cools hot flushes. | none
Senna gets things moving. | senna constipation
Aloe vera soothes the digestive tract. | aloe-vera digestive-health
5-HTP lifts your spirits. | 5-htp wellbeing
GABA calms the nervous system. | gaba anxiety
Semax is a powerful nootropic that enhances memory and attention. | semax memory; semax attention
Curcumin: nature's anti-inflammatory. | curcumin inflammation
Magnesium for muscle cramps | magnesium muscle-cramps
Ashwagandha for stress relief | ashwagandha stress
Top herb for anxiety: kava | none
Stress relief from ashwagandha. | ashwagandha stress
Immune support with zinc and vitamin C | zinc immune-function; vitamin-c immune-function
Natural testosterone booster ashwagandha raises testosterone. | ashwagandha testosterone
The energising effects of ginseng | none
Omega-3s support healthy ageing. | omega-3 healthy-aging
Vitamin D3 helps maintain normal muscle function. | vitamin-d muscle-health
Calcium is needed for the maintenance of normal bones. | calcium bone-density
Iron contributes to the reduction of tiredness and fatigue. | iron fatigue
Vitamin B6 contributes to normal psychological function. | none
Folic acid contributes to maternal tissue growth during pregnancy. | none
Zinc contributes to the maintenance of normal hair, nails and skin. | zinc hair-growth; zinc nail-strength; zinc skin-health
Selenium supplements protect cells from oxidative damage. | selenium antioxidant
Potassium supplements help maintain normal blood pressure. | potassium blood-pressure
Probiotics may reduce the duration of diarrhoea. | probiotics diarrhea benefit hedged disease
Fish oil supplements lowered triglycerides by 25%. | omega-3 triglycerides
Ashwagandha improved sleep quality scores. | ashwagandha sleep-quality
Curcumin was as effective as ibuprofen for knee pain. | curcumin osteoarthritis-pain benefit asserted disease
Glucosamine had no effect on cartilage. | glucosamine joint-health no-effect
Echinacea neither prevents nor shortens colds. | echinacea cold-prevention no-effect; echinacea cold-duration no-effect
Vitamin C will not cure cancer. | vitamin-c cancer-treatment no-effect
There are no known side effects of chamomile. | chamomile side-effects no-effect
Rhodiola is well-tolerated and non-habit-forming. | rhodiola side-effects no-effect; rhodiola dependence no-effect
Valerian does not leave you groggy. | valerian daytime-sleepiness no-effect
Melatonin can cause headaches and dizziness. | melatonin side-effects harm
High doses of vitamin B6 cause nerve damage. | vitamin-b6 neuropathic-pain harm
Too much zinc weakens immunity. | zinc immune-function harm
Green tea aside, caffeine raises metabolic rate. | caffeine metabolic-rate
Taking creatine with caffeine improves sprint performance. | creatine power-output
`;
