/** How strongly a claim is worded, in whom, and whether it speaks of a disease. */
import { FLAG, NONE } from './cues';
import { isPatientsWith } from './governors';
import { has, type Item } from './items';
import { COMMA, SEMICOLON } from './marks';
import type { Wording } from './model';
import type { Predicate } from './predicate';

/** Items of the clause chain that ends with the outcome. */
function clause(items: readonly Item[], at: number): number {
  for (let j = at - 1; j >= 0; j--) {
    const item = items[j] as Item;
    if (item.mark === SEMICOLON) return j + 1;
    if (has(item, FLAG.relative) && !has(item, FLAG.hedge)) return j + 1;
  }
  return 0;
}

const any = (items: readonly Item[], from: number, to: number, flag: number): boolean => {
  for (let j = from; j < to; j++) if (has(items[j], flag)) return true;
  return false;
};

/** Verbs of reports: "reduced", "had less", "scored better". */
const REPORTED = /(ed|^had|^saw|^found|^scored|^grew|^fell|^rose)$/;

/** A verb that came with its hedge: "could cause". */
const MAY = /^(may|might|could)$/;

export interface WordingSigns {
  /** The sentence names its subject. */
  subject: boolean;
  /** True where a customer speaks. */
  voice: boolean;
  wordOf(item: Item): string;
}

export function wordingOf(items: readonly Item[], k: number, predicate: Predicate, { voice, subject, wordOf }: WordingSigns): Wording {
  const from = clause(items, Math.min(predicate.at, k));
  const end = Math.max(predicate.at, k) + 1;
  const near = Math.max(from, Math.min(predicate.at, k) - 5);
  // "cannot cure" proves nothing, nor do "well-studied strains".
  const proves = (item: Item) => has(item, FLAG.proof) && !(predicate.denied && has(item, FLAG.cure)) && wordOf(item) !== 'studied';
  if (voice) return 'attributed';
  const told = items.slice(from, end).find((item) => has(item, FLAG.attributed));
  // "Claims that it helps are unproven": the denial is the writer's own.
  if (told && predicate.denied && (wordOf(told).startsWith('claim') || predicate.words.some((j) => j > k && has(items[j], FLAG.negation))))
    return 'asserted';
  // "is said to cure" proves nothing either.
  if (told) return items.slice(near, end).some((item) => proves(item) && !has(item, FLAG.cure)) ? 'proven' : 'attributed';
  if (items.slice(near, end).some((item) => has(item, FLAG.hedge) || MAY.test(wordOf(item)))) return 'hedged';
  if (items.slice(from, end).some(proves)) return 'proven';
  if (any(items, from, end, FLAG.hedge)) return 'hedged';
  if (isReferred(items, end)) return 'proven';
  const reported = items.slice(Math.max(0, Math.min(predicate.at, k) - 3), end).some((item) => REPORTED.test(wordOf(item)));
  if (!reported) return 'asserted';
  const studied = items.some((item, j) => ((j < from || j >= end) && proves(item)) || has(item, FLAG.animals | FLAG.cells));
  return studied || (subject && items.some((item) => has(item, FLAG.people) && !has(item, FLAG.attributed))) ? 'proven' : 'asserted';
}

/** "… in several human trials", "…, as per studies", "… compared with placebo": the evidence comes last. */
function isReferred(items: readonly Item[], end: number): boolean {
  for (let j = end; j < items.length; j++) {
    const item = items[j] as Item;
    if ((item.mark && item.mark !== COMMA) || item.governor !== NONE || has(item, FLAG.relative | FLAG.that)) return false;
    if (
      has(item, FLAG.proof | FLAG.animals) &&
      items.slice(Math.max(end, j - 3), j).some((before) => has(before, FLAG.preposition | FLAG.with))
    )
      return true;
  }
  return false;
}

export function evidenceIn(items: readonly Item[]): 'people' | 'animals' | 'cells' | null {
  if (any(items, 0, items.length, FLAG.cells)) return 'cells';
  if (any(items, 0, items.length, FLAG.animals)) return 'animals';
  return any(items, 0, items.length, FLAG.people) && any(items, 0, items.length, FLAG.proof) ? 'people' : null;
}

/** A named disease stands beside the outcome, or the people tested have one. */
export function diseaseBeside(
  items: readonly Item[],
  k: number,
  isIllness: (item: Item | undefined) => boolean,
  wordAt: (token: number) => string,
): boolean {
  return inFront(items, k) || behind(items, k, isIllness) || inPatients(items, k, isIllness, wordAt);
}

/** "androgenetic hair loss". */
function inFront(items: readonly Item[], k: number): boolean {
  const before = items[k - 1];
  return has(before, FLAG.disease) && !before?.outcome && !before?.mark;
}

/** "cognition in people with Down syndrome", "pain, bloating and flatulence in those with IBS". */
function behind(items: readonly Item[], k: number, isIllness: (item: Item) => boolean): boolean {
  let within = false;
  let listed = false;
  for (let j = k + 1; j < items.length && j <= k + 10; j++) {
    const item = items[j] as Item;
    if (item.mark && (within || item.mark !== COMMA)) return false;
    if (item.mark) listed = true;
    else if (listed && !within && !item.outcome && !has(item, FLAG.coordination | FLAG.preposition)) return false;
    if (has(item, FLAG.relative | FLAG.that)) return false;
    if (has(item, FLAG.preposition)) within = true;
    if (isIllness(item) && (listed ? within : within || j <= k + 2)) return !item.outcome || within;
  }
  return false;
}

/** "patients with heart failure who took it had less fatigue": the people first. */
function inPatients(
  items: readonly Item[],
  k: number,
  isIllness: (item: Item | undefined) => boolean,
  wordAt: (token: number) => string,
): boolean {
  for (let j = k - 1; j >= 0; j--) {
    const item = items[j] as Item;
    const start = has(item, FLAG.people) && has(items[j + 1], FLAG.preposition) ? j + 1 : isPatientsWith(item, wordAt) ? j : -1;
    if (start < 0) continue;
    for (let i = start + 1; i < k && i <= start + 4 && !items[i]?.mark; i++) if (isIllness(items[i])) return true;
  }
  return false;
}
