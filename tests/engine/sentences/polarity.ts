/** No effect and harm: negation, double negation, scope over coordination. */
export const polarity = `
Glucosamine does not reduce joint pain. | glucosamine joint-health no-effect
Vitamin D does not prevent fractures. | vitamin-d fractures no-effect
Ginkgo did not improve memory. | ginkgo-biloba memory no-effect
Echinacea doesn't prevent colds. | echinacea cold-prevention no-effect
Biotin won't thicken hair. | biotin hair-growth no-effect
Zinc cannot cure the flu. | zinc influenza no-effect
Collagen has no effect on wrinkles. | collagen skin-aging no-effect
Creatine does not cause hair loss. | creatine hair-loss no-effect
Melatonin is not addictive. | melatonin dependence no-effect
Melatonin is non-addictive. | melatonin dependence no-effect
Ashwagandha has no side effects. | ashwagandha side-effects no-effect
Magnesium glycinate is well tolerated. | magnesium side-effects no-effect
Creatine is safe. | creatine side-effects no-effect
Psyllium is safe during pregnancy. | psyllium pregnancy-safety no-effect
Valerian works without grogginess. | valerian daytime-sleepiness no-effect
L-theanine promotes calm without drowsiness. | l-theanine anxiety; l-theanine daytime-sleepiness no-effect
Rhodiola increases energy without the jitters. | rhodiola energy; rhodiola side-effects no-effect
Neither glucosamine nor chondroitin reduced joint pain. | glucosamine joint-health no-effect; chondroitin joint-health no-effect
There is no evidence that biotin prevents hair loss. | biotin hair-loss no-effect
There is little evidence that garlic extract lowers cholesterol, but fish oil lowers triglycerides. | garlic ldl-cholesterol no-effect; omega-3 triglycerides
Kava damages the liver. | kava liver-health harm
Kava causes liver damage. | kava liver-health harm
Caffeine causes insomnia. | caffeine insomnia harm
Caffeine makes you jittery. | caffeine anxiety harm
Caffeine is addictive. | caffeine dependence harm
Iron supplements cause constipation. | iron constipation harm
Senna causes cramps. | senna muscle-cramps harm
St John's wort interacts with medications. | st-johns-wort drug-interactions harm
Omega-3 increases the risk of atrial fibrillation. | omega-3 atrial-fibrillation harm
Ginkgo raises bleeding risk. | ginkgo-biloba blood-clotting harm
Kava can make you sleepy and less able to drive. | kava daytime-sleepiness harm
Melatonin makes you drowsy. | melatonin daytime-sleepiness harm
Berberine causes diarrhea. | berberine diarrhea harm
Caffeine impairs sleep. | caffeine sleep-quality harm
Caffeine reduces sleep quality. | caffeine sleep-quality harm
Tianeptine is habit-forming. | tianeptine dependence harm
Kava is hepatotoxic. | kava toxicity harm
Ashwagandha lowers testosterone. | ashwagandha testosterone harm
Calcium supplements raise the risk of kidney stones. | calcium kidney-stones harm
Magnesium never improved strength. | magnesium strength no-effect
Quercetin failed to reduce blood pressure. | quercetin blood-pressure no-effect
Resveratrol is ineffective for weight loss. | resveratrol weight-loss no-effect
Creatine doesn't damage the kidneys. | creatine kidney-health no-effect
Rhodiola slows the loss of muscle mass. | rhodiola muscle-mass
Curcumin suppresses drug-induced inflammation. | curcumin inflammation
Some users of kava experience nausea. | kava nausea harm attributed
Probiotics are less likely to cause bloating. | probiotics bloating
Not only does ashwagandha reduce stress, it improves sleep. | ashwagandha stress; ashwagandha sleep-quality
Chamomile does not reduce anxiety but improves sleep quality. | chamomile anxiety no-effect; chamomile sleep-quality
Vitamin C reduces oxidative stress and does not prevent colds. | vitamin-c antioxidant; vitamin-c cold-prevention no-effect
Say goodbye to brain fog with lion's mane. | lions-mane mental-clarity
Saw palmetto fights hair loss. | saw-palmetto hair-loss
Semax has not demonstrated any negative side effects. | semax side-effects no-effect proven
Creatine is associated with hair loss. | creatine hair-loss harm
Fish oil is linked to atrial fibrillation. | omega-3 atrial-fibrillation harm
Omega-3 is linked to lower depression. | omega-3 depression disease
Omega-3 is associated with better memory. | omega-3 memory
Caffeine is not linked to heart disease. | caffeine cardiovascular-events no-effect
It is important to note that high doses of zinc can cause anaemia. | zinc anemia harm
Magnesium helps maintain a steady heart rate. | magnesium heart-health
Valerian may cause side effects such as drowsiness, diarrhoea or nightmares. | valerian daytime-sleepiness harm hedged; valerian diarrhea harm hedged; valerian sleep-quality harm hedged
Kava can lead to vomiting, weight loss and constipation. | kava nausea harm; kava weight-loss harm; kava constipation harm
Berberine could cause modest weight loss. | berberine weight-loss hedged
Kava is known for its stress-reducing and anxiolytic effects. | kava stress; kava anxiety
It is unlikely that biotin is useful in preventing hair loss. | biotin hair-loss no-effect hedged
Claims that ginseng increases libido or sperm count are unproved. | panax-ginseng libido no-effect; panax-ginseng male-fertility no-effect
The hype about berberine and its weight loss effects was grossly exaggerated. | berberine weight-loss no-effect
The evidence for ashwagandha boosting testosterone is weak at best. | ashwagandha testosterone no-effect
These data do not rule out adverse effects of saw palmetto. | saw-palmetto side-effects harm hedged
Ginseng could support the growth of cancer cells. | panax-ginseng cancer-treatment harm hedged
Kava, while not directly related to weight loss, can reduce anxiety. | kava weight-loss no-effect; kava anxiety
Black cohosh reduces the symptoms associated with menopause. | black-cohosh menopausal-symptoms
Silymarin repairs damaged liver cells. | milk-thistle liver-health
Let's not forget about curcumin's impact on gut health. | curcumin gut-health
Vitamin C neutralises molecules that can lead to skin damage. | vitamin-c skin-health
Kava suits people who cannot stay asleep. | none
Creatine had limited effects on endurance. | creatine endurance no-effect
Fish oil did little to prevent strokes. | omega-3 stroke no-effect
For constipation and anxiety, studies suggest that kava isn't helpful. | kava constipation no-effect; kava anxiety no-effect
Whether kava helps with depression is not known. | none
It is a myth that vitamin C prevents colds. | vitamin-c cold-prevention no-effect
The idea that glucosamine rebuilds cartilage has been debunked. | glucosamine joint-health no-effect
Curcumin is said to cure cancer, but there is no evidence for that. | curcumin cancer-treatment no-effect
Curcumin is said to cure cancer. | curcumin cancer-treatment attributed disease cure
Berberine may interact with metformin. | berberine drug-interactions harm hedged
The risk of stroke was 12% lower in the fish oil group. | omega-3 stroke disease
The drops boost immunity. | product immune-function
Studies of zinc for colds have had mixed results. | zinc cold-prevention no-effect
Fish oil does not protect healthy people from strokes. | omega-3 stroke no-effect
Fish oil protects healthy people from strokes. | omega-3 stroke disease
There were no differences in mood between the valerian and placebo groups. | valerian mood no-effect
Kava does not help, and in high doses may even damage the liver. | kava liver-health harm hedged
Kava does not relieve pain and may cause nausea. | kava pain no-effect; kava nausea harm hedged
Glucosamine, taken for joint pain, does not work. | glucosamine joint-health no-effect
The usefulness of biotin for hair growth is not supported by studies. | biotin hair-growth no-effect
Kava may cause side effects such as headaches and nausea. | kava side-effects harm hedged; kava nausea harm hedged
Fish oil is linked to a higher risk of stroke. | omega-3 stroke harm
Although popular for joint pain, glucosamine performed no better than placebo. | glucosamine joint-health no-effect
Ginkgo is promoted for memory, yet trials found it did nothing. | ginkgo-biloba memory no-effect
Probiotics won't cure IBS, but some people find they ease bloating. | probiotics ibs no-effect; probiotics bloating attributed
Fish oil is linked to a higher risk of atrial fibrillation. | omega-3 atrial-fibrillation harm
Calcium was associated with a small increase in the risk of heart attack. | calcium cardiovascular-events harm
Fish oil is linked to a lower risk of stroke. | omega-3 stroke disease
Caffeine reduces sleep quality and raises cortisol. | caffeine sleep-quality harm; caffeine cortisol harm
`;
