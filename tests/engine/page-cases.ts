/** A page, and all that is claimed on it. */
export const pages: Record<string, [page: string, claims: string[]]> = {
  'a shop page: title, bullets and slogan speak of the product': [
    `h1| Deep Night Formula by Hollow Hill – 60 capsules
     p| Wake up refreshed.
     li| Supports restful sleep
     li| Eases everyday stress
     button| Add to cart
     h2| Supplement Facts
     p| Serving size: 2 capsules. Melatonin 3 mg, Magnesium 200 mg`,
    ['product sleep-quality benefit asserted', 'product sleep-quality benefit asserted', 'product stress benefit asserted'],
  ],
  'a shop page named after one substance speaks of that substance': [
    `h1| Organic Ashwagandha Capsules
     p| Reduces stress and improves sleep quality.
     button| Add to cart
     p| Serving size: 1 capsule`,
    ['ashwagandha stress benefit asserted', 'ashwagandha sleep-quality benefit asserted'],
  ],
  'a product title with its ingredients claims for both': [
    `h1| Bright Fern Complex - Boost Memory with Bacopa and Ginkgo Biloba - 60 Capsules
     button| Add to cart
     p| Supplement facts`,
    ['product memory benefit asserted', 'bacopa-monnieri memory benefit asserted', 'ginkgo-biloba memory benefit asserted'],
  ],
  'the name on a card takes what stands below it, also under headings of its own': [
    `h1| What is in the stick
     button| Add to cart
     p| Serving size: 1 stick
     h3| Inside
     p| Magnesium
     p| 200 mg, half of what you need.
     h4| What it does
     li| Supports energy production
     h4| Good for
     li| Muscle recovery
     p| Potassium
     p| 500 mg
     li| Prevents muscle cramps`,
    ['magnesium energy benefit asserted', 'magnesium exercise-recovery benefit asserted', 'potassium muscle-cramps benefit asserted'],
  ],
  'what a list of side effects names is a harm': [
    `h1| Magnesium: a guide
     p| Magnesium eases constipation.
     h2| Possible side effects
     li| Nausea
     li| Diarrhoea
     h2| Benefits of magnesium
     li| Constipation`,
    [
      'magnesium constipation benefit asserted',
      'magnesium nausea harm hedged',
      'magnesium diarrhea harm hedged',
      'magnesium constipation benefit asserted',
    ],
  ],
  'headings that name outcomes on the page of one substance': [
    `h1| All about collagen peptides
     p| A protein in powder form.
     h2| Joint health
     p| More words.`,
    ['collagen joint-health benefit asserted'],
  ],
  'ingredient headings take what stands below them': [
    `h1| Calm Complex
     button| Add to cart
     h2| Key ingredients
     h3| Ashwagandha – 300 mg
     p| Lowers cortisol.
     h3| L-theanine – 100 mg
     p| Promotes relaxation.
     p| Serving size: 1 capsule`,
    ['product anxiety benefit asserted', 'ashwagandha cortisol benefit asserted', 'l-theanine relaxation benefit asserted'],
  ],
  'a benefit list under a heading that names the substance': [
    `h1| Herbs for beginners
     h2| Benefits of rhodiola
     li| Reduces fatigue
     li| Improves endurance
     li| Sharper focus`,
    ['rhodiola fatigue benefit asserted', 'rhodiola endurance benefit asserted', 'rhodiola attention benefit asserted'],
  ],
  'a list opened by a sentence that names the substance': [
    `h1| Minerals
     p| Benefits of magnesium include:
     li| Better sleep
     li| Relief from muscle cramps`,
    ['magnesium sleep-quality benefit asserted', 'magnesium muscle-cramps benefit asserted'],
  ],
  'list items that name their own substance': [
    `h1| The sleep stack
     li| Magnesium: relaxes the muscles
     li| Melatonin: helps you fall asleep
     li| Valerian – eases anxiety`,
    [
      'product sleep-quality benefit asserted',
      'magnesium relaxation benefit asserted',
      'melatonin sleep-onset benefit asserted',
      'valerian anxiety benefit asserted',
    ],
  ],
  'an article whose title names the substance answers for "it" and "this herb"': [
    `h1| All about ashwagandha
     p| It may lower cortisol. This herb improves sleep.`,
    ['ashwagandha cortisol benefit hedged', 'ashwagandha sleep-quality benefit asserted'],
  ],
  'a sentence about something else ends what "it" stood for': [
    `h1| All about ashwagandha
     p| Your thyroid sits in the neck. It controls metabolism.`,
    [],
  ],
  'a section about another substance': [
    `h1| Creatine and caffeine
     h2| Creatine
     p| It increases strength.
     h2| Caffeine
     p| It disrupts sleep.`,
    ['creatine strength benefit asserted', 'caffeine sleep-quality harm asserted'],
  ],
  'a comparison of products credits each cell to a product': [
    `h1| Night Owl vs. Moon Dust: which sleep supplement is best for you?
     td| Feature | Night Owl | Moon Dust
     td| Category | Sleep support capsule | Relaxation gummy`,
    ['product sleep-quality benefit asserted', 'product relaxation benefit asserted'],
  ],
  'a table row speaks of the substance in its first cell': [
    `h1| Which supplement does what
     th| Supplement | What it does
     td| Zinc | Shortens colds
     td| Valerian | Improves sleep quality`,
    ['zinc cold-duration benefit asserted', 'valerian sleep-quality benefit asserted'],
  ],
  'questions and answers of a shop page': [
    `h1| Regular Fibre Blend – 60 capsules
     button| Add to cart
     p| Suggested use: take two capsules.
     h3| Does it help with bloating?
     p| Our formula reduces bloating and promotes regular bowel movements.
     h3| Is it safe?
     p| Psyllium husk is well tolerated.`,
    ['product bloating benefit asserted', 'product constipation benefit asserted', 'psyllium side-effects no-effect asserted'],
  ],
  'names in brackets behind a product sentence claim for themselves': [
    `h1| Gentle Flow – 60 capsules
     button| Add to cart
     p| Supplement facts
     p| Our formula combines psyllium (a source of fibre for regularity) and senna (a natural laxative).`,
    ['psyllium constipation benefit asserted', 'senna constipation benefit asserted'],
  ],
  'a formula that holds names speaks for the whole': [
    `h1| Joint Ease Tablets
     button| Add to cart
     p| Serving size: 2 tablets
     p| This formula combines glucosamine, chondroitin and turmeric to relieve joint pain.`,
    ['product joint-health benefit asserted'],
  ],
  'reviews are a customer’s words': [
    `h1| Ashwagandha capsules
     button| Add to cart
     p| Serving size: 1 capsule
     review| Ashwagandha lowers my stress.`,
    ['ashwagandha stress benefit attributed'],
  ],
  'quotations are attributed': [
    `h1| What users say of semax
     quote| Semax improves my focus.`,
    ['semax attention benefit attributed'],
  ],
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
    ['magnesium muscle-cramps benefit hedged', 'zinc cold-duration benefit asserted'],
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
    ['zinc cold-duration benefit proven'],
  ],
};
