/** What is claimed: verbs and objects, nouns, adjectives and compounds. Benefit and asserted go without saying. */
export const verbs = `
Ashwagandha reduces stress. | ashwagandha stress
Ashwagandha lowers cortisol levels. | ashwagandha cortisol
Ashwagandha eases anxiety. | ashwagandha anxiety
Ashwagandha relieves everyday stress and supports restful sleep. | ashwagandha stress; ashwagandha sleep-quality
Ashwagandha boosts testosterone. | ashwagandha testosterone
Ashwagandha increases strength and muscle mass. | ashwagandha strength; ashwagandha muscle-mass
Bacopa improves memory. | bacopa-monnieri memory
Bacopa improves memory, focus and mood. | bacopa-monnieri memory; bacopa-monnieri attention; bacopa-monnieri mood
Bacopa sharpens focus. | bacopa-monnieri attention
Bacopa enhances memory recall and cognitive function. | bacopa-monnieri memory; bacopa-monnieri general-cognition
Rhodiola fights fatigue. | rhodiola fatigue
Rhodiola combats mental fatigue. | rhodiola fatigue
Rhodiola increases endurance. | rhodiola endurance
Rhodiola supports a healthy stress response. | rhodiola stress
Caffeine increases alertness. | caffeine alertness
Caffeine improves reaction time and vigilance. | caffeine processing-speed; caffeine attention
Caffeine raises blood pressure. | caffeine blood-pressure harm
Caffeine disrupts sleep. | caffeine sleep-quality harm
Caffeine worsens anxiety. | caffeine anxiety harm
Melatonin helps you fall asleep faster. | melatonin sleep-onset
Melatonin reduces jet lag. | melatonin jet-lag
Melatonin regulates sleep-wake cycles. | melatonin circadian-rhythm
Melatonin shortens sleep latency. | melatonin sleep-onset
Magnesium relieves muscle cramps. | magnesium muscle-cramps
Magnesium relaxes muscles. | magnesium relaxation
Magnesium lowers blood pressure. | magnesium blood-pressure
Magnesium calms the nervous system. | magnesium anxiety
Zinc supports immune function. | zinc immune-function
Zinc picolinate clears up acne. | zinc acne disease
Zinc shortens the duration of colds. | zinc cold-duration disease
Zinc promotes wound healing. | zinc wound-healing
Vitamin C boosts collagen production. | vitamin-c collagen-synthesis
Vitamin C protects cells from oxidative stress. | vitamin-c antioxidant
Vitamin C strengthens the immune system. | vitamin-c immune-function
Vitamin D supports strong bones. | vitamin-d bone-density
Vitamin D improves calcium absorption. | vitamin-d nutrient-absorption
Vitamin D reduces the risk of fractures. | vitamin-d fractures
Vitamin B12 increases energy levels. | vitamin-b12 energy
Vitamin B12 reduces tiredness and fatigue. | vitamin-b12 fatigue
Omega-3 lowers triglycerides. | omega-3 triglycerides
Fish oil reduces inflammation. | omega-3 inflammation
Fish oil supports heart health and brain health. | omega-3 heart-health; omega-3 brain-health
Creatine increases strength and power output. | creatine strength; creatine power-output
Creatine builds muscle. | creatine muscle-mass
Creatine speeds recovery. | creatine exercise-recovery
Beta-alanine delays muscle fatigue. | beta-alanine fatigue
Curcumin reduces joint pain and stiffness. | curcumin joint-health
Turmeric eases inflammation. | curcumin inflammation
Probiotics restore gut flora. | probiotics gut-health
Probiotics relieve bloating and constipation. | probiotics bloating; probiotics constipation
Probiotics strengthen the gut barrier. | probiotics gut-health
Psyllium husk lowers LDL cholesterol. | psyllium ldl-cholesterol
Psyllium husk promotes regularity. | psyllium constipation
Psyllium softens stool. | psyllium constipation
Glucosamine rebuilds cartilage. | glucosamine joint-health
Glucosamine improves joint mobility and flexibility. | glucosamine joint-health
Collagen improves skin elasticity and reduces wrinkles. | collagen skin-aging
Collagen strengthens hair and nails. | collagen hair-health; collagen nail-strength
Biotin thickens hair. | biotin hair-growth
Biotin prevents hair loss. | biotin hair-loss
Milk thistle protects the liver. | milk-thistle liver-health
Milk thistle supports liver function and detoxification. | milk-thistle liver-health; milk-thistle detoxification
Saw palmetto blocks DHT. | saw-palmetto dht
Saw palmetto shrinks an enlarged prostate. | saw-palmetto prostate-symptoms
Lion's mane stimulates nerve growth factor. | lions-mane ngf
Lion's mane supports neurogenesis. | lions-mane neurogenesis
Ginkgo increases blood flow to the brain. | ginkgo-biloba cerebral-blood-flow
Ginkgo biloba improves circulation. | ginkgo-biloba blood-flow
Ginseng boosts libido. | panax-ginseng libido
Panax ginseng improves erectile function. | panax-ginseng erectile-function
Kava calms the mind. | kava anxiety
Valerian root improves sleep quality. | valerian sleep-quality
Chamomile soothes the stomach. | chamomile digestive-health
St John's wort relieves depression. | st-johns-wort depression disease
Berberine lowers blood sugar. | berberine blood-glucose
Berberine improves insulin sensitivity. | berberine insulin-sensitivity
Berberine supports weight loss. | berberine weight-loss
Resveratrol slows aging. | resveratrol healthy-aging
Resveratrol activates autophagy. | resveratrol autophagy
Quercetin relieves hay fever. | quercetin allergic-rhinitis disease
Echinacea prevents colds. | echinacea cold-prevention
Elderberry shortens colds. | elderberry cold-duration disease
Black cohosh relieves hot flashes and night sweats. | black-cohosh menopausal-symptoms
Senna leaf stimulates bowel movements. | senna constipation
Aloe vera heals wounds. | aloe-vera wound-healing
Piperine enhances nutrient absorption. | piperine nutrient-absorption
Folic acid prevents neural tube defects. | folate neural-tube-defects disease
5-HTP raises serotonin levels. | 5-htp serotonin
5-HTP curbs cravings. | 5-htp appetite
L-theanine promotes relaxation. | l-theanine relaxation
L-theanine increases alpha waves. | l-theanine relaxation
Semax increases BDNF. | semax bdnf
Semax has profound effects on learning. | semax learning
Semax enhances the release of dopamine. | semax dopamine
Glucosamine and chondroitin relieve joint pain. | glucosamine joint-health; chondroitin joint-health
Ashwagandha and rhodiola lower stress and fatigue. | ashwagandha stress; ashwagandha fatigue; rhodiola stress; rhodiola fatigue
Curcumin, quercetin and resveratrol reduce inflammation. | curcumin inflammation; quercetin inflammation; resveratrol inflammation
Collagen supports muscle and joint health. | collagen muscle-health; collagen joint-health
Biotin supports healthy hair, skin and nails. | biotin hair-health; biotin skin-health; biotin nail-strength
Omega-3 supports brain, heart and eye health. | omega-3 brain-health; omega-3 heart-health; omega-3 eye-health
Biotin promotes longer, stronger, healthier hair. | biotin hair-growth; biotin hair-health
Curcumin has anti-inflammatory effects. | curcumin inflammation
Curcumin is a powerful antioxidant. | curcumin antioxidant
Curcumin has antiinflammatory properties. | curcumin inflammation
Kava is a natural anxiolytic. | kava anxiety
Rhodiola is adaptogenic. | rhodiola stress
Senna is a stimulant laxative. | senna constipation
Ashwagandha is known for its stress-relieving properties. | ashwagandha stress
Valerian is good for insomnia. | valerian insomnia disease
Magnesium is great for sleep. | magnesium sleep-quality
Zinc is essential for immune health. | zinc immune-function
Vitamin D is important for bone health. | vitamin-d bone-density
Chamomile tea helps with sleep. | chamomile sleep-quality
Magnesium helps with anxiety. | magnesium anxiety
Probiotics are effective against diarrhea. | probiotics diarrhea disease
Collagen keeps your joints healthy. | collagen joint-health
Ginkgo has a positive effect on memory. | ginkgo-biloba memory
Creatine leads to greater strength. | creatine strength
Vitamin C plays a role in immune function. | vitamin-c immune-function
Ashwagandha provides stress relief. | ashwagandha stress
Melatonin offers relief from insomnia. | melatonin insomnia disease
Caffeine gives you energy. | caffeine energy
Sleep quality improved with magnesium. | magnesium sleep-quality
Stress was reduced by ashwagandha. | ashwagandha stress
Anxiety is eased by kava. | kava anxiety
Milk thistle is a liver tonic. | milk-thistle liver-health
Lion's mane helps you think clearly. | lions-mane mental-clarity
Lion's mane lifts brain fog. | lions-mane mental-clarity
Rhodiola makes you more alert. | rhodiola alertness
Ginseng fights free radicals. | panax-ginseng antioxidant
Fish oil lubricates the joints. | omega-3 joint-health
Turmeric reverses Alzheimer's disease. | curcumin alzheimers-dementia disease cure
Berberine cures diabetes. | berberine type-2-diabetes proven disease cure
Elderberry kills the flu. | elderberry influenza disease cure
Black cohosh balances hormones. | black-cohosh hormone-balance
Saw palmetto reduces frequent urination. | saw-palmetto prostate-symptoms
Piperine enhances absorption of curcumin. | piperine nutrient-absorption
Vitamin D aids calcium absorption. | vitamin-d nutrient-absorption
Fish oil nourishes the brain. | omega-3 brain-health
`;
