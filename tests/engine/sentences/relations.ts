/** What ties a name to an effect beyond a plain verb: openings, people helped, links, chains, states. Text | claims, as in `sentences.test.ts`. */
export const relations = `
A powerful antioxidant, vitamin C supports immunity. | vitamin-c antioxidant; vitamin-c immune-function
With its calming effects, valerian is a bedtime favourite. | valerian anxiety
Known for its anti-inflammatory properties, ginger is added to many teas. | ginger inflammation
Magnesium glycinate combined with L-theanine and valerian for restful sleep. | magnesium sleep-quality; l-theanine sleep-quality; valerian sleep-quality
Probiotics may be helpful for people who suffer from bloating. | probiotics bloating hedged
Ginger can help those experiencing nausea. | ginger nausea
Magnesium is useful for anyone struggling with leg cramps. | magnesium muscle-cramps
Kava is often used for adults living with depression. | kava depression attributed disease
People with anxiety should avoid caffeine. | none
Those who have insomnia often ask about valerian. | none
Probiotics are popular, especially for people dealing with constipation. | none
Collagen makes your skin more elastic. | collagen skin-health
Biotin leaves your hair soft and shiny. | biotin hair-growth
Lotions with honey leave the skin alone. | none
Side effects of berberine include diarrhoea and constipation. | berberine diarrhea harm; berberine constipation harm
There is a link between omega-3 and brain function. | omega-3 general-cognition
Researchers found no link between fish oil and memory. | omega-3 memory no-effect proven
The connection between probiotics and weight is complicated. | none
LDL cholesterol fell by 20% with psyllium. | psyllium ldl-cholesterol
Too much zinc can cause copper deficiency. | zinc nutrient-deficiency harm
Saw palmetto blocks DHT (the hormone linked to hair loss). | saw-palmetto dht; saw-palmetto hair-loss
Kava lowers cortisol, a hormone that causes stress. | kava cortisol; kava stress
5-HTP raises serotonin, a neurotransmitter that improves mood. | 5-htp serotonin; 5-htp mood
Magnesium prevents muscle tension, which can trigger migraine. | magnesium relaxation; magnesium migraine disease
Caffeine blocks adenosine, a chemical that promotes sleep. | none
In one trial, 60 women took collagen daily. Their wrinkles were reduced by a fifth. | collagen skin-aging
In one trial, 40 adults took bacopa. The participants also showed improvements in working memory. | bacopa-monnieri memory proven
In one trial, 40 adults took bacopa. The placebo group showed improvements in working memory. | none
Kava's calming properties are no secret. | kava anxiety
Creatine is known as a muscle-building supplement. | creatine muscle-mass
Those using vitamin C had a shorter duration of colds. | vitamin-c cold-duration disease
Those who took bacopa scored better on memory. | bacopa-monnieri memory
Bacopa matters more on exam days, when memory counts. | none
People use kava for its range of benefits, which include reducing stress. | kava stress
Ginkgo contains compounds that induced relaxation. | ginkgo-biloba relaxation
Some parts of kava are toxic, such as the leaves. | kava toxicity harm
Saffron-free kava lifts a low mood. | kava mood
Zinc slows cognitive decline. | zinc general-cognition
Claims that ginkgo improves memory are not supported by science. | ginkgo-biloba memory no-effect
The adults taking zinc had no history of cancer. | none
The health benefits of kava include calm, sleep and mood. | kava anxiety; kava sleep-quality; kava mood
The benefits of kava, which include sleep and mood, are well known. | kava sleep-quality; kava mood
Side effects such as headache and diarrhoea occasionally occur with kava. | kava side-effects harm; kava diarrhea harm
The most common side effects of zinc are gastric upset, such as nausea and diarrhoea. | zinc side-effects harm; zinc nausea harm; zinc diarrhea harm
Probiotics crowd out harmful bacteria. | probiotics gut-health
Echinacea is a remedy for colds. | echinacea cold-duration
Zinc helps prevent colds. | zinc cold-prevention
Selenium is essential to thyroid function. | selenium thyroid-function
When taking zinc it is crucial to separate facts about sleep from fiction. | none
I noticed that bacopa had a positive effect in terms of memory. | bacopa-monnieri memory attributed
`;
