/** Steps through marks in reading order. Pure but for asking where a mark stands. */
import type { PlacedClaim } from './session-model';

/** The first rectangle's top in the viewport; null where the claim is not laid out. */
export type TopOf = (claim: PlacedClaim) => number | null;

/** The next or previous claim that is laid out; after the last comes the first. With no active claim, the nearest to the screen's top. */
export function neighbourOf(claims: readonly PlacedClaim[], active: number | null, direction: 1 | -1, topOf: TopOf): PlacedClaim | null {
  const count = claims.length;
  const current = active === null ? -1 : claims.findIndex(({ id }) => id === active);
  let index = current >= 0 ? current + direction : firstOnScreen(claims, topOf) - (direction === 1 ? 0 : 1);
  for (let tried = 0; tried < count; tried++, index += direction) {
    const claim = claims[((index % count) + count) % count];
    if (claim && topOf(claim) !== null) return claim;
  }
  return null;
}

/** The first claim at or below the top of the screen, as if claims stood one under another. */
function firstOnScreen(claims: readonly PlacedClaim[], topOf: TopOf): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const laidOut = nextLaidOut(claims, middle, high, topOf);
    if (!laidOut) high = middle;
    else if (laidOut.top < 0) low = laidOut.index + 1;
    else high = middle;
  }
  return low;
}

function nextLaidOut(claims: readonly PlacedClaim[], from: number, to: number, topOf: TopOf): { index: number; top: number } | null {
  for (let index = from; index < to; index++) {
    const claim = claims[index];
    const top = claim ? topOf(claim) : null;
    if (top !== null) return { index, top };
  }
  return null;
}
