/** How strongly a claim is worded, in whom, and whether it speaks of a disease. */
import { FLAG } from './cues';
import { has, type Item } from './items';
import type { Wording } from './model';
import type { Predicate } from './predicate';

const SEMICOLON = 59;

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

/** `voice` is true where a customer speaks. */
export function wordingOf(items: readonly Item[], k: number, predicate: Predicate, voice: boolean): Wording {
  const from = clause(items, Math.min(predicate.at, k));
  const end = Math.max(predicate.at, k) + 1;
  const near = Math.max(from, Math.min(predicate.at, k) - 5);
  if (voice) return 'attributed';
  if (any(items, from, end, FLAG.attributed)) return any(items, near, end, FLAG.proof) ? 'proven' : 'attributed';
  if (any(items, near, end, FLAG.hedge)) return 'hedged';
  // "cannot cure" proves nothing.
  const proof = items.slice(from, end).some((item) => has(item, FLAG.proof) && !(predicate.denied && has(item, FLAG.cure)));
  if (proof) return 'proven';
  if (any(items, from, end, FLAG.hedge)) return 'hedged';
  if (items.some((item, j) => (j < from || j >= end) && has(item, FLAG.proof))) return 'proven';
  return 'asserted';
}

export function evidenceIn(items: readonly Item[]): 'people' | 'animals' | 'cells' | null {
  if (any(items, 0, items.length, FLAG.cells)) return 'cells';
  if (any(items, 0, items.length, FLAG.animals)) return 'animals';
  return any(items, 0, items.length, FLAG.people) && any(items, 0, items.length, FLAG.proof) ? 'people' : null;
}

/** A named disease stands beside the outcome: "cognition in Down syndrome", "androgenetic hair loss". */
export function diseaseBeside(items: readonly Item[], k: number): boolean {
  for (let j = Math.max(0, k - 2); j <= Math.min(items.length - 1, k + 4); j++) {
    if (j > k && (items[j] as Item).mark) return false;
    if (has(items[j], FLAG.disease)) return true;
  }
  return false;
}
