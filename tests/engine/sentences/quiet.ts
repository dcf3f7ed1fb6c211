/** Sentences that name a substance or an effect and claim nothing, or nothing of a supplement. */
export const quiet = `
Does ashwagandha reduce stress? | none
Can magnesium help you sleep? | none
Is turmeric good for inflammation? | none
Take one capsule of magnesium daily with food. | none
Consult your doctor before taking ashwagandha for stress. | none
These statements have not been evaluated by the Food and Drug Administration. | none
This product is not intended to diagnose, treat, cure, or prevent any disease. | none
Ashwagandha is a root native to India. | none
Vitamin D is a fat-soluble vitamin. | none
Researchers studied whether bacopa improves memory. | none
It is unclear whether curcumin reduces inflammation. | none
Learn more about magnesium and sleep. | none
Studies on rhodiola and fatigue are ongoing. | none
Exercise reduces stress. | none
A good night's sleep improves memory. | none
A healthy diet lowers blood pressure. | none
Stress raises cortisol. | none
Chronic stress can lead to anxiety and depression. | none
Meditation calms the mind and eases anxiety. | none
Statins lower LDL cholesterol. | none
Ibuprofen relieves pain and reduces inflammation. | none
Each capsule contains 500 mg of ashwagandha. | none
Our magnesium is third-party tested. | none
Buy vitamin C for only $9.99. | none
Free shipping on all magnesium orders. | none
Ashwagandha 600 mg | none
Ingredients: magnesium stearate, silicon dioxide, gelatin. | none
Smith AB, Jones CD. Ashwagandha reduces stress in adults. J Herb Med. 2019;12(3):45-50. | none
Tyrosine kinase inhibitors treat leukaemia. | none
Calcium waves spread through the tissue and boost signalling. | none
The iron man race improves fitness. | none
Selenium WebDriver improves test performance. | none
Ginger hair runs in the family and boosts confidence. | none
She baked garlic bread to boost everyone's mood. | none
The lights were dim and helped us relax. | none
The same routine improves sleep. | none
Their reds improve with age. | none
Our bodies make vitamin D when the skin is exposed to sunlight. | none
The brain uses serotonin to regulate mood. | none
Keep out of reach of children. | none
The zinc roof protects the house from rain. | none
Sleep is the best medicine. | none
Your gut microbiome shapes your immune system. | none
A balanced gut helps maintain a healthy immune system. | none
We use cookies to improve your experience. | none
She felt energetic after the holiday. | none
Coffee keeps me awake. | none
People with depression often have trouble sleeping. | none
How to take creatine for muscle growth | none
Melatonin is produced by the pineal gland. | none
Learn which probiotics actually support digestion. | none
People on zinc cut down on anti-inflammatory drugs. | none
A controlled trial gave rhodiola to 72 patients with osteoarthritis. | none
What it is: a herbal laxative from the leaves of senna. | none
Calm blend: valerian, chamomile | none
Zinc is an essential micronutrient for plants, playing a role in protein synthesis. | none
Zinc promotes plant health and crop yield. | none
These findings underscore the need for greater awareness of magnesium during cancer treatment. | none
5-HTP stands between tryptophan and serotonin, a neurotransmitter associated with sleep and mood. | none
Without adequate zinc, hair cannot be built. | none
Inflammation is the body's response to injury, but when it becomes chronic, it can contribute to arthritis. | none
While prescription medicines are effective for many, they can come with side effects. | none
Doctors outlined approaches to managing patients with hair loss who take biotin. | none
Magnesium citrate is absorbed better than the oxide. | none
Zinc picolinate for gentle absorption. | none
Zinc picolinate for enhanced absorption. | none
Kava slows the brain. | none
Caffeine blocks signals in the brain. | none
Zinc is needed to make a hormone. | none
Kava is great for a cold winter evening. | none
More research is needed to know if rhodiola helps with fatigue. | none
`;
