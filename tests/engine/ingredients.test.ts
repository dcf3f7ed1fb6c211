import { describe, expect, it } from 'vitest';
import { ingredientsOf } from './pages';

describe('the ingredients of a product are read', () => {
  it('from a facts panel in one block, without its fillers', () => {
    const page = `h1| Calm Complex – 60 capsules
      button| Add to cart
      p| Supplement Facts. Serving size 2 capsules. Ashwagandha - 300mg L-theanine - 200 mg Vitamin D3 - 1,000 IU Other ingredients: magnesium stearate`;
    expect(ingredientsOf(page)).toEqual([
      { substance: 'ashwagandha', dose: { value: 300, unit: 'mg' } },
      { substance: 'l-theanine', dose: { value: 200, unit: 'mg' } },
      { substance: 'vitamin-d', dose: { value: 1000, unit: 'IU' } },
    ]);
  });

  it('from headings with doses', () => {
    const page = `h1| Fibre Blend – capsules
      button| Add to cart
      p| Serving size: 2 capsules
      h3| Psyllium husk – 500 mg
      h3| Probiotic – 1 Billion CFU`;
    expect(ingredientsOf(page).map(({ substance, dose }) => [substance, dose?.value, dose?.unit.toLowerCase()])).toEqual([
      ['psyllium', 500, 'mg'],
      ['probiotics', 1, 'billion cfu'],
    ]);
  });

  it('from a table with a column of amounts', () => {
    const page = `h1| Calm Complex – capsules
      button| Add to cart
      h2| Supplement Facts
      th| Ingredient | Amount per serving
      td| Magnesium glycinate | 200 mg
      td| Valerian root | 150 mg`;
    expect(ingredientsOf(page)).toEqual([
      { substance: 'magnesium', dose: { value: 200, unit: 'mg' } },
      { substance: 'valerian', dose: { value: 150, unit: 'mg' } },
    ]);
  });

  it('from a blend that gives one amount for all its members, without a dose for any', () => {
    const page = `h1| Calm Complex – capsules
      button| Add to cart
      h2| Supplement Facts
      th| Ingredient | Amount per serving
      td| Magnesium glycinate | 200 mg
      td| Night blend: valerian root, chamomile | 350 mg`;
    expect(ingredientsOf(page)).toEqual([
      { substance: 'magnesium', dose: { value: 200, unit: 'mg' } },
      { substance: 'valerian', dose: null },
      { substance: 'chamomile', dose: null },
    ]);
  });

  it('without a dose where the page gives none, and not at all on an article', () => {
    const shop = `h1| Sleep Blend – 60 capsules
      button| Add to cart
      p| Ingredients: valerian, chamomile, melatonin`;
    expect(ingredientsOf(shop)).toEqual(['valerian', 'chamomile', 'melatonin'].map((substance) => ({ substance, dose: null })));
    expect(ingredientsOf('h1| Valerian\np| Ingredients of the night: valerian 500 mg, chamomile')).toEqual([]);
  });
});
