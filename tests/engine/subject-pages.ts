/** Small pages on which it matters whose claim it is: headings, lists, cards, tables, reviews. A page, and all that is claimed on it. */
export const subjectPages: Record<string, [page: string, claims: string[]]> = {
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
    ['zinc cold-duration benefit asserted disease', 'valerian sleep-quality benefit asserted'],
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
};
