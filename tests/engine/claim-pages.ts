/** Small pages on which it matters what counts as a claim, and how it is worded. A page, and all that is claimed on it. */
export const claimPages: Record<string, [page: string, claims: string[]]> = {
  'navigation, footer, controls and code claim nothing': [
    `h1| Magnesium
     nav| Magnesium improves sleep
     footer| Magnesium improves sleep
     button| Magnesium improves sleep
     code| magnesium improves sleep`,
    [],
  ],
  'a list of sources claims nothing': [
    `h1| Omega-3
     p| Fish oil lowers triglycerides.
     h2| References
     li| Fish oil lowers blood pressure: a review.`,
    ['omega-3 triglycerides benefit asserted'],
  ],
  'the statutory disclaimer and label facts claim nothing': [
    `h1| Zinc lozenges
     button| Add to cart
     p| Serving size: 1 lozenge. Zinc 10 mg.
     p| *These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.`,
    [],
  ],
  'the shelves of a catalogue claim nothing, its products do': [
    `h1| All products
     button| Add to cart
     h2| Sleep & Relaxation
     h2| Immunity & Wellness
     h2| Energy Capsules
     p| Capsules that support digestion.`,
    ['product energy benefit asserted', 'product digestive-health benefit asserted'],
  ],
  'a headline is a claim': [`h1| Omega-3 fatty acids may protect the aging brain`, ['omega-3 neuroprotection benefit hedged']],
  'a headline that asks is none': [`h1| Can omega-3 protect the brain?`, []],
  'a news report of a trial': [
    `h1| Rhodiola under test
     p| Researchers gave 80 nurses rhodiola or placebo for six weeks.
     p| Those taking rhodiola had less fatigue than those on placebo.`,
    ['rhodiola fatigue benefit proven'],
  ],
  'a study report in animals': [
    `h1| Curcumin in the laboratory
     p| Curcumin reduced inflammation in rats.
     p| It has not been shown to reduce pain in people.`,
    ['curcumin inflammation benefit proven animals', 'curcumin pain no-effect asserted'],
  ],
  'a safety section': [
    `h1| Kava
     h2| Side effects
     p| Kava causes liver damage. It is not addictive.`,
    ['kava liver-health harm asserted', 'kava dependence no-effect asserted'],
  ],
  'X for Y in headings': [
    `h1| Supplements by goal
     h2| Magnesium for sleep
     h2| Berberine for weight loss
     h2| Creatine: stronger muscles`,
    ['magnesium sleep-quality benefit asserted', 'berberine weight-loss benefit asserted', 'creatine strength benefit asserted'],
  ],
  'a title that lists what the product is for': [
    `h1| Peak Mind | Memory, Focus & Clarity Supplement
     button| Add to cart`,
    ['product memory benefit asserted', 'product attention benefit asserted', 'product mental-clarity benefit asserted'],
  ],
  'what users of a substance lived through': [
    `h1| Turmeric
     h2| Side effects
     p| Some people can experience mild side effects such as nausea.`,
    ['curcumin nausea harm asserted'],
  ],
  'notes without a subject on a page about one substance': [
    `h1| Bacopa monnieri
     p| Appears to protect neurons, and might improve memory.`,
    ['bacopa-monnieri neuroprotection benefit hedged', 'bacopa-monnieri memory benefit hedged'],
  ],
  'headings that only open a section': [
    `h1| Ashwagandha
     h2| Benefits
     h2| Side effects
     h2| How it works
     h2| Ashwagandha and sleep`,
    [],
  ],
  'benefit labels with their explanations': [
    `h1| Everyday Greens – 60 capsules
     button| Add to cart
     p| Supplement facts
     li| Stress relief: helps you unwind after work.
     li| Immune support: vitamin C strengthens the immune system.`,
    ['product stress benefit asserted', 'vitamin-c immune-function benefit asserted'],
  ],
  'a slogan in capitals': [
    `h1| NEUROSPARK – 30 capsules
     p| LASER FOCUS. ALL-DAY ENERGY.
     button| Add to cart
     p| Serving size: 1 capsule`,
    ['product attention benefit asserted', 'product energy benefit asserted'],
  ],
  'names that mean other things count on a page about supplements': [
    `h1| Minerals in supplements
     p| Iron boosts energy and selenium supports thyroid function.`,
    ['iron energy benefit asserted', 'selenium thyroid-function benefit asserted'],
  ],
  'diet and exercise beside a supplement': [
    `h1| Sleeping better
     p| Regular exercise improves sleep. Magnesium improves sleep as well.`,
    ['magnesium sleep-quality benefit asserted'],
  ],
  'the same claim in two blocks is two claims': [
    `h1| Zinc
     p| Zinc supports immune function.
     p| Remember: zinc supports immune function.`,
    ['zinc immune-function benefit asserted', 'zinc immune-function benefit asserted'],
  ],
  'a footnote number stuck to a full stop ends the sentence': [
    `h1| Notes
     p| Zinc shortens colds.1 Magnesium might ease cramps.2,3 Nobody knows.`,
    ['magnesium muscle-cramps benefit hedged', 'zinc cold-duration benefit asserted disease'],
  ],
  'a blend that a facts table lists under a name of its own promises nothing': [
    `h1| Clear Morning – 60 capsules
     p| Supports memory.
     button| Add to cart
     caption| Supplement Facts
     cell| Calm blend: valerian root, chamomile
     cell| 350 mg`,
    ['product memory benefit asserted'],
  ],
  'a shop that tells what some of its users live through': [
    `h1| Evening Formula – capsules
     button| Add to cart
     p| Supplement facts: serving size 2 capsules
     p| Some users may experience mild cramping at first.`,
    ['product side-effects harm attributed'],
  ],
  'a label that says what a thing is, beside one that says what it does': [
    `h1| Senna
     h2| Senna leaf
     li| What it is: a traditional herbal laxative
     li| Benefits: relieves constipation`,
    ['senna constipation benefit asserted'],
  ],
  'the strongest wording of a block wins': [
    `h1| Zinc
     p| Zinc may shorten colds. Studies show that zinc shortens colds.`,
    ['zinc cold-duration benefit proven disease'],
  ],
};
