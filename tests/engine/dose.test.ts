import { describe, expect, it } from 'vitest';
import { amountIn, compareDose, exceeds } from '../../components/engine/dose';
import { readAmounts } from '../../components/engine/dose-read';
import { readUnit } from '../../components/engine/dose-units';
import { range } from './judge-lexicon';

describe('amounts as pages write them', () => {
  it.each([
    ['500 mg', 500, 'mg'],
    ['500mg', 500, 'mg'],
    ['500-mg capsules', 500, 'mg'],
    ['5,000 IU', 5000, 'IU'],
    ['2000 I.U.', 2000, 'I.U.'],
    ['400 international units', 400, 'international units'],
    ['1 Billion CFU', 1, 'Billion CFU'],
    ['120 B CFU', 120, 'B CFU'],
    ['1.5 million CFU', 1.5, 'million CFU'],
    ['10 billion live cells', 10, 'billion live cells'],
    ['50 Billion active cultures', 50, 'Billion'],
    ['1–2 g', 2, 'g'],
    ['600mg-1200mg a day', 1200, 'mg'],
    ['100 to 150 mcg', 150, 'mcg'],
    ['2x 300mg', 600, 'mg'],
    ['2 × 250 mg', 500, 'mg'],
    ['250 mg x 3', 750, 'mg'],
    ['300 mg twice daily', 600, 'mg'],
    ['300 mg, taken up to 3x daily', 900, 'mg'],
    ['300 mg three times a day', 900, 'mg'],
    ['300 mg once daily', 300, 'mg'],
    ['2 capsules of 250 mg', 500, 'mg'],
    ['1,5 g', 1.5, 'g'],
    ['0.5mg', 0.5, 'mg'],
    ['1\u00a0000 mg', 1000, 'mg'],
    ['1000 μg', 1000, 'μg'],
    ['1000 µg', 1000, 'µg'],
    ['55 ug', 55, 'ug'],
    ['3 grams', 3, 'grams'],
    ['200 micrograms', 200, 'micrograms'],
    ['5 mg/kg', 5, 'mg/kg'],
    ['5 mg per kg', 5, 'mg/kg'],
    ['KSM-66 600 mg', 600, 'mg'],
    ['vitamin B12 500 mcg', 500, 'mcg'],
    ['15 ml', 15, 'ml'],
  ])('reads "%s"', (text, value, unit) => {
    expect(readAmounts(text)[0]).toMatchObject({ value, unit });
  });

  it.each(['10 gummies', '5G network', 'omega-3', '30 capsules', '0 mg', 'vitamin B12', '5 mgx', '4 games'])(
    'reads no amount in "%s"',
    (text) => expect(readAmounts(text)).toEqual([]),
  );

  it('reads every amount of a text with its place', () => {
    const text = 'Zinc 15 mg, vitamin D 1,000 IU';
    expect(readAmounts(text).map(({ start, end }) => text.slice(start, end))).toEqual(['15 mg', '1,000 IU']);
  });
});

describe('units', () => {
  it.each([
    ['mg/day', 'mg', 1, ''],
    ['mg/day elemental', 'mg', 1, ''],
    ['mg, single dose', 'mg', 1, ''],
    ['g/day', 'mg', 1000, ''],
    ['mcg RAE', 'mg', 0.001, ''],
    ['micrograms/day', 'mg', 0.001, ''],
    ['IU/day', 'IU', 1, ''],
    ['CFU/day', 'CFU', 1, ''],
    ['Billion CFU', 'CFU', 1e9, ''],
    ['billion', 'CFU', 1e9, ''],
    ['mL/day', 'ml', 1, ''],
    ['mg nitrate', 'mg', 1, 'nitrate'],
    ['mg sennosides/day', 'mg', 1, 'sennosides'],
    ['mg/day kavalactones', 'mg', 1, 'kavalactones'],
  ])('reads "%s"', (text, measure, factor, of) => {
    expect(readUnit(text)).toEqual({ measure, factor, of, byWeight: false });
  });

  it.each(['', 'drops', 'FU/day', '%', 'b', 'per day'])('knows no unit "%s"', (text) => expect(readUnit(text)).toBeNull());

  it('tells an amount by body weight', () => expect(readUnit('mg/kg')?.byWeight).toBe(true));
});

describe('the dose here against the dose studied', () => {
  it.each([
    [[500, 'mg'], [300, 600, 'mg/day'], 'x', 'within'],
    [[300, 'mg'], [300, 600, 'mg/day'], 'x', 'within'],
    [[600, 'mg'], [300, 600, 'mg/day'], 'x', 'within'],
    [[299, 'mg'], [300, 600, 'mg/day'], 'x', 'below'],
    [[601, 'mg'], [300, 600, 'mg/day'], 'x', 'above'],
    [[0.5, 'g'], [300, 600, 'mg/day'], 'x', 'within'],
    [[500, 'mg'], [3, 5, 'g/day'], 'x', 'below'],
    [[5000, 'mg'], [3, 5, 'g/day'], 'x', 'within'],
    [[50000, 'mcg'], [300, 600, 'mg/day'], 'x', 'below'],
    [[400, 'μg'], [200, 1000, 'mcg/day'], 'chromium', 'within'],
    [[1000, 'IU'], [25, 100, 'mcg/day'], 'vitamin-d', 'within'],
    [[400, 'IU'], [25, 100, 'mcg/day'], 'vitamin-d', 'below'],
    [[25, 'mcg'], [800, 4000, 'IU/day'], 'vitamin-d', 'within'],
    [[3000, 'IU'], [900, 3000, 'mcg RAE/day'], 'vitamin-a', 'within'],
    [[400, 'IU'], [268, 670, 'mg/day'], 'vitamin-e', 'within'],
    [[400, 'IU'], [268, 670, 'mg/day'], 'vitamin-k', 'not-comparable'],
    [[10, 'Billion CFU'], [1e9, 1e11, 'CFU/day'], 'probiotics', 'within'],
    [[500, 'million CFU'], [1e9, 1e11, 'CFU/day'], 'probiotics', 'below'],
    [[10, 'billion'], [1, 20, 'billion CFU/day'], 'probiotics', 'within'],
    [[200, 'mg'], [100, 400, 'mg/day elemental'], 'magnesium', 'within'],
    [[500, 'mg'], [300, 600, 'mg nitrate'], 'beetroot-nitrate', 'within'],
    [[500, 'mg'], [70, 250, 'mg/day kavalactones'], 'kava', 'not-comparable'],
    [[100, 'mg kavalactones'], [70, 250, 'mg/day kavalactones'], 'kava', 'within'],
    [[10, 'mg'], [10, 20, 'mg/day lutein'], 'lutein-zeaxanthin', 'within'],
    [[5, 'mg/kg'], [300, 600, 'mg/day'], 'x', 'not-comparable'],
    [[500, 'mg'], [1, 2, 'ml or g/day'], 'x', 'not-comparable'],
    [[2, 'drops'], [300, 600, 'mg/day'], 'x', 'not-comparable'],
    [[500, 'mg'], [15, 30, 'mL/day'], 'x', 'not-comparable'],
    [[1000, 'IU'], [1, 2000, 'CFU/day'], 'vitamin-d', 'not-comparable'],
    [[5, 'ml'], [1, 2000, 'mg/day'], 'vitamin-d', 'not-comparable'],
  ] as const)('%j against %j of %s is %s', ([value, unit], [low, high, per], substance, expected) => {
    expect(compareDose({ value, unit }, range(low, high, per), substance)).toBe(expected);
  });

  it('says so where the page gives none, or no dose was recorded', () => {
    expect(compareDose(null, range(1, 2, 'g/day'), 'x')).toBe('not-given');
    expect(compareDose(null, null, 'x')).toBe('not-given');
    expect(compareDose({ value: 1, unit: 'g' }, null, 'x')).toBe('not-comparable');
  });

  it('tells a dose above an upper limit, in any unit', () => {
    expect(exceeds({ value: 5000, unit: 'IU' }, { amount: 100, unit: 'mcg/day' }, 'vitamin-d')).toBe(true);
    expect(exceeds({ value: 4000, unit: 'IU' }, { amount: 100, unit: 'mcg/day' }, 'vitamin-d')).toBe(false);
    expect(exceeds(null, { amount: 100, unit: 'mcg/day' }, 'vitamin-d')).toBe(false);
    expect(exceeds({ value: 5, unit: 'g' }, null, 'x')).toBe(false);
    expect(exceeds({ value: 5, unit: 'drops' }, { amount: 1, unit: 'mg' }, 'x')).toBe(false);
  });

  it('brings an amount into the record’s unit', () => expect(amountIn('g/day', { value: 500, unit: 'mg' }, 'x')).toBeCloseTo(0.5));
});
