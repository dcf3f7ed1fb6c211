/** Is the dose that the page gives far from the one that a cited study gave? Read from the record's own words; silent where they leave a doubt. */
import { amountIn } from './dose';
import { readAmounts } from './dose-read';
import type { Amount } from './model';

/** Half and twice: nearer than that, rounding and other extracts explain the difference. */
const FAR = 2;

/** "300 mg extract twice daily": how often stands apart from the amount, which may then be a part of the day's. */
const OFTEN = /\b(?:once|twice|thrice|times|capsules?|tablets?|each|per|or|divided|servings?)\b/i;
const MOST_OFTEN = 4;

/** "300 to 600 mg": both ends were given, and either may be the page's. */
const bothEnds = (text: string) => text.replace(/(\d[\d.,]*)\s*(?:-|–|—|to|or|and)\s*(\d[\d.,]*)\s*([a-zµμ]+)/gi, '$1 $3; $2 $3');

/** @param studied A study's dose as the record writes it. */
export function isOtherDose(here: Amount | null, studied: string | undefined, substance: string): boolean {
  if (!here || !studied) return false;
  const amounts = readAmounts(bothEnds(studied));
  const ratios = amounts.map(({ value, unit }) => {
    const same = amountIn(unit, here, substance);
    return same === null ? null : same / value;
  });
  // One amount that cannot be compared may be the one that matters.
  if (ratios.length === 0 || ratios.some((ratio) => ratio === null)) return false;
  const known = ratios.filter((ratio) => ratio !== null);
  const most = OFTEN.test(studied) ? FAR * MOST_OFTEN : FAR;
  return Math.max(...known) < 1 / FAR || Math.min(...known) > most;
}
