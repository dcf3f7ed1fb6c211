/** Sentences as articles, guides and sceptics write them. One line each: text | claims, as in `sentences.test.ts`. */
export const articles = `
GABA is a natural brain chemical that eases muscle tension. | gaba relaxation
Melatonin is a hormone that helps regulate the sleep-wake cycle. | melatonin circadian-rhythm
Probiotics are live bacteria that can help digestion. | probiotics digestive-health
Kava is a small shrub that reduces stress. | kava stress
Ginseng has antioxidant and anti-inflammatory properties. | panax-ginseng antioxidant; panax-ginseng inflammation
Turmeric has other health benefits. | curcumin general-health
High doses of magnesium can have side effects, including diarrhoea and nausea. | magnesium diarrhea harm; magnesium nausea harm
Kava causes no side effects such as nausea. | kava nausea no-effect
There is little to suggest that zinc helps with acne. | zinc acne no-effect
There's not much evidence that biotin thickens hair. | biotin hair-growth no-effect
Collagen peptides: fewer wrinkles, stronger nails, happier joints. | collagen skin-aging; collagen nail-strength; collagen joint-health
Valerian calms the nervous system and eases you into deep sleep. | valerian anxiety; valerian sleep-quality
Bacopa sharpens memory in ageing adults. | bacopa-monnieri memory
Benefits of rhodiola range from less fatigue, lower blood sugar, better mood. | rhodiola fatigue; rhodiola blood-glucose; rhodiola mood
Caffeine is addictive and could reduce sleep quality. | caffeine dependence harm; caffeine sleep-quality harm hedged
Magnesium may be helpful for people with insomnia. | magnesium insomnia hedged disease
In patients with depression, zinc lowered inflammation. | zinc inflammation disease
Milk thistle raises zinc and improves liver function. | milk-thistle liver-health
5-HTP is the step between tryptophan and serotonin, and it improves sleep. | 5-htp sleep-quality
Kava calms the mind. It contains vitamin C. It reduces stress. | kava anxiety; kava stress
L-theanine, found in green tea, promotes calmness without making you sleepy. | l-theanine anxiety; l-theanine daytime-sleepiness no-effect
Many people don't get enough magnesium, which can lead to fatigue. | none
The brain releases melatonin to regulate the sleep cycle. | none
Statins and other drugs for high cholesterol may interact with it. | none
Diazepam is a medication used for anxiety. | none
Vitamin D did nothing against cancer. | vitamin-d cancer-prevention no-effect
Zinc is used in the treatment of liver disease. | zinc liver-health attributed disease
Ginkgo helps with mood disorders. | ginkgo-biloba mood disease
Omega-3s are essential nutrients that play a crucial role in brain function. | omega-3 general-cognition
From reducing inflammation to promoting gut health, turmeric has the power to change your day. | curcumin inflammation; curcumin gut-health
Boost your immune system with our daily supplements. | product immune-function
Whether you train or rest, creatine improves memory. | creatine memory
Magnesium supports the health of the heart. | magnesium heart-health
How does biotin affect our hair and nails. | none
Probiotics are popular with people dealing with bloating. | none
The body produces collagen from proteins and vitamin C. | none
Milk thistle is broken down by the same liver enzymes. | none
Ginger may help prevent chronic diseases such as heart disease. | ginger cardiovascular-events hedged disease
Creatine has gained a lot of attention lately. | none
Triple strength fish oil from the north. | none
Read on for magnesium's benefits, uses and side effects. | none
Dosage: for sleep, take 3 mg of melatonin at night. | none
Present in green tea, L-theanine promotes calm. | l-theanine anxiety
This condition can lead to fatigue, so take iron supplements. | none
Shah, S. A., Sander, S., & Coleman, C. I. (2007). Echinacea for preventing the common cold. The Lancet, 7(7), 473–480. | none
Smith, B. R. (2019). Zinc improves sleep in adults. Sleep Letters, 3, 1–8. | none
High doses of caffeine could cause insomnia. | caffeine insomnia harm hedged
Black cohosh is most often used to control hot flashes. | black-cohosh menopausal-symptoms attributed
Curcumin reduced pain in adults with sore knees. | curcumin pain proven
Curcumin reduced pain and bloating in people with IBS. | curcumin pain proven disease; curcumin bloating proven disease
Patients with heart failure who took magnesium had less fatigue. | magnesium fatigue disease
Creatine is a powder with potential benefits for memory. | creatine memory hedged
Our serum fights acne. | product acne disease
Fish oil may benefit patients with heart disease. | omega-3 cardiovascular-events hedged disease
Kava can come with side effects. | kava side-effects harm
`;
