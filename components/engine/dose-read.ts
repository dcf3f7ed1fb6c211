/** Amounts as pages write them: "500 mg", "5,000 IU", "1 Billion CFU", "1–2 g", "2x 300mg", "300 mg twice daily". */
import type { Amount, Span } from './model';

export interface ReadAmount extends Amount, Span {}

const NUMBER = String.raw`\d{1,3}(?:[,\u202f\u00a0]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const UNIT = String.raw`(?:(?:thousand|million|mln|billion|bn|trillion)\s+(?:cfus?|colony[- ]forming units?|live cells)|(?:million|billion|trillion)\b(?=\s*(?:active|live|viable|probiotic|cultures|organisms))|b\s+cfus?|mcg|µg|μg|ug|mg|gm|g|ml|iu|i\.u\.|cfus?|milligrams?|micrograms?|gram(?:me)?s?|international units?|millilit(?:re|er)s?)`;
const PER_WEIGHT = String.raw`(?:\s*(?:\/|per )\s*kg)?`;

const AMOUNT = new RegExp(
  String.raw`(?<![\w.,-])(?:(\d{1,2})\s*(?:x|×|capsules? (?:of|x|@))\s*)?(${NUMBER})(?:\s*(?:mcg|µg|μg|ug|mg|g|iu|billion)?\s*(?:-|–|—|to)\s*(${NUMBER}))?\s*-?(${UNIT})(?![a-z])(${PER_WEIGHT})`,
  'giu',
);
const TIMES =
  /^\s*(?:[x×]\s*(\d)\b|,?\s*(?:taken\s+)?(?:up to\s+)?(?:(\d)\s*[x×]|(once|twice|two times|three times|four times)|(\d) times)\s*(?:\/|per|a|each|every)?\s*(?:day|daily))/iu;

const spoken = new Map([
  ['once', 1],
  ['twice', 2],
  ['two times', 2],
  ['three times', 3],
  ['four times', 4],
]);

/** A comma before exactly three digits groups thousands, any other is a decimal point. */
const toNumber = (written: string) =>
  Number(/[,\u202f\u00a0]\d{3}(?:\D|$)/.test(written) ? written.replace(/[,\u202f\u00a0]/g, '') : written.replace(',', '.'));

function timesADay(after: string): number {
  const hit = TIMES.exec(after);
  if (!hit) return 1;
  return Number(hit[1] ?? hit[2] ?? hit[4]) || (spoken.get((hit[3] ?? '').toLowerCase()) ?? 1);
}

/**
 * All amounts in a text, in order. Of a range the upper end counts, so that a dose is called low, or above a limit, only by what the page itself allows.
 * An amount taken several times is the sum: the studied doses are daily.
 */
export function readAmounts(text: string): ReadAmount[] {
  const found: ReadAmount[] = [];
  for (const hit of text.matchAll(AMOUNT)) {
    const [whole, count, low, high, unit, weight] = hit;
    // "5G" is a network.
    if (/\dG$/.test(whole)) continue;
    const end = hit.index + whole.length;
    const value = toNumber(high ?? low ?? '') * Number(count ?? 1) * timesADay(text.slice(end, end + 32));
    if (value > 0 && Number.isFinite(value)) found.push({ value, unit: `${unit}${weight ? '/kg' : ''}`, start: hit.index, end });
  }
  return found;
}
