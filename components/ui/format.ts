/** Numbers, amounts and dates as we print them: minus sign −, thousands with a comma, days as 22 Nov 2026. */
import { common } from './strings/common';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-22` → `22 Nov 2026`; what is no ISO date stays as it is. */
export function day(iso: string): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (!year) return iso;
  return [date && String(Number(date)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** As the source prints it: no rounding, no added digits. */
export function number(value: number): string {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const grouped = whole.length > 4 || value >= 1000 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${value < 0 ? '−' : ''}${grouped}${part ? `.${part}` : ''}`;
}

/** With a sign in front, for differences. */
export const signed = (value: number): string => (value > 0 ? `+${number(value)}` : number(value));

/** `240–600 mg/day`, or `250 mg/day` where both ends are the same. */
export function range(low: number, high: number, unit: string): string {
  return low === high ? `${number(low)} ${unit}` : `${number(low)}–${number(high)} ${unit}`;
}

export const amount = (value: number, unit: string): string => `${number(value)} ${unit}`;

/** A study's length in the unit that reads best. */
export function length(weeks: number): string {
  if (weeks < 1) return common.days(Math.max(1, Math.round(weeks * 7)));
  if (weeks >= 104 && weeks % 52 < 1) return common.years(Math.round(weeks / 52));
  return common.weeks(Number(weeks.toFixed(1)));
}

export const list = (words: readonly string[]): string => words.join(', ');

/** Upper case for the first letter alone; names such as `pH` never stand first. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `rat` → `rats`; what has no plain plural stays. */
export function plural(species: string): string {
  const irregular: Record<string, string> = { mouse: 'mice', fish: 'fish', sheep: 'sheep', human: 'people', drosophila: 'drosophila' };
  return irregular[species] ?? (species.endsWith('s') ? species : `${species}s`);
}
