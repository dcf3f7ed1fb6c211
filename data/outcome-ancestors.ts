import type { Outcome } from './schema';

/** All broader outcomes, nearest first; an outcome that is broader than itself stands among its own. */
export function outcomeAncestors(id: string, outcomes: ReadonlyMap<string, Pick<Outcome, 'broader'>>): ReadonlySet<string> {
  const found = new Set<string>();
  let level = outcomes.get(id)?.broader ?? [];
  while (level.length > 0) {
    const fresh = level.filter((broader) => !found.has(broader));
    for (const broader of fresh) found.add(broader);
    level = fresh.flatMap((broader) => outcomes.get(broader)?.broader ?? []);
  }
  return found;
}
