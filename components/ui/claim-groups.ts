/** Claims in page order, gathered under the headings they stand under. */
import type { VerdictId } from '../engine/model';
import type { ListedClaim } from '../platform/report';

export interface ClaimGroup {
  heading: string;
  claims: ListedClaim[];
}

/** A heading that returns later in the page starts a new group, so that order stays the page's. */
export function grouped(claims: readonly ListedClaim[]): ClaimGroup[] {
  const groups: ClaimGroup[] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    if (last && last.heading === claim.heading) last.claims.push(claim);
    else groups.push({ heading: claim.heading, claims: [claim] });
  }
  return groups;
}

/** In the order of the table of verdicts: answers first, silence last. */
export const verdictOrder: readonly VerdictId[] = [
  'supported',
  'limited',
  'preliminary',
  'mixed',
  'insufficient',
  'no-effect',
  'harm',
  'untested',
  'vague',
  'unreviewed',
];

export function countByVerdict(claims: readonly ListedClaim[]): { verdict: VerdictId; count: number }[] {
  return verdictOrder
    .map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}

/** The filter after a press: a first press shows that verdict alone, further ones add or take away, none left shows all. */
export function pressed(chosen: readonly VerdictId[], verdict: VerdictId, all: number): VerdictId[] {
  const next = chosen.includes(verdict) ? chosen.filter((other) => other !== verdict) : [...chosen, verdict];
  return next.length === all ? [] : next;
}
