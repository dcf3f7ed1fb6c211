/** Units of doses as labels and records write them, brought to a common measure. */

export type Measure = 'mg' | 'IU' | 'CFU' | 'ml';

export interface Unit {
  measure: Measure;
  /** How many of `measure` one of the written unit is. */
  factor: number;
  /** What the amount is of, where the unit says so: `nitrate` in "mg nitrate". Empty where it is the substance itself. */
  of: string;
  /** "…/kg": an amount by body weight, comparable with no label. */
  byWeight: boolean;
}

const number = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
]);

const measures = new Map<string, [Measure, number]>([
  ['g', ['mg', 1000]],
  ['gm', ['mg', 1000]],
  ['gram', ['mg', 1000]],
  ['gramme', ['mg', 1000]],
  ['mg', ['mg', 1]],
  ['milligram', ['mg', 1]],
  ['mcg', ['mg', 0.001]],
  ['ug', ['mg', 0.001]],
  ['µg', ['mg', 0.001]],
  ['microgram', ['mg', 0.001]],
  ['iu', ['IU', 1]],
  ['i.u.', ['IU', 1]],
  ['international unit', ['IU', 1]],
  ['cfu', ['CFU', 1]],
  ['colony forming unit', ['CFU', 1]],
  ['ml', ['ml', 1]],
  ['millilitre', ['ml', 1]],
  ['milliliter', ['ml', 1]],
]);

/** Words of a unit that say nothing of what is weighed. Facts panels state minerals as the element (21 CFR 101.36), records say "elemental". */
const empty = new Set(
  `elemental rae dfe ne per a an the of in day daily dose single serving portion capsule capsules tablet tablets softgel softgels gummy gummies scoop
  each once twice two three four times every night active live cells total both extract`.split(/\s+/),
);

const UNIT =
  /^(?:(thousand|million|mln|billion|bn|b|trillion)\s+)?(i\.u\.|international units?|colony[- ]forming units?|[a-zµ]+)(?![a-zµ])\s*(.*)$/;

const singular = (word: string) => (measures.has(word) ? word : word.replace(/s$/, ''));

/** Reads a unit as it stands in a record (`mg/day elemental`) or on a page (`Billion CFU`); null where it is none that we know. */
export function readUnit(text: string): Unit | null {
  const parts = UNIT.exec(text.toLowerCase().replaceAll('μ', 'µ').trim());
  if (!parts) return null;
  let [, many, name = '', rest = ''] = parts;
  // "10 billion" of a probiotic without "CFU" counts cells all the same; "10 B" alone does not.
  if (!many && number.has(name) && name.length > 2 && rest === '') [many, name] = [name, 'cfu'];
  const known = measures.get(singular(name.replaceAll('-', ' ')));
  if (!known) return null;
  const words = rest.split(/[^a-z0-9-]+/).filter((word) => word !== '' && !empty.has(word));
  return {
    measure: known[0],
    factor: known[1] * (many ? (number.get(many) ?? 1) : 1),
    of: words.filter((word) => word !== 'kg').join(' '),
    byWeight: words.includes('kg'),
  };
}

/**
 * Milligrams of one international unit. Source: unit conversions of the Dietary Supplement Ingredient Database
 * (dietarysupplementdatabase.usda.nih.gov/conversions.html): retinol 0.3 µg, vitamin D 0.025 µg, natural vitamin E 0.67 mg.
 * Synthetic vitamin E counts less; a page that does not name the form gets the generous factor.
 */
export const milligramsPerIU: Readonly<Record<string, number>> = {
  'vitamin-a': 0.0003,
  'vitamin-d': 0.000025,
  'vitamin-e': 0.67,
};
