/**
 * Claims about safety ("safe", "no side effects", "non-addictive", "may cause drowsiness"): held against the finding of their own outcome,
 * else against the side-effects finding, and against the gravest safety note. How PRODUCT.md is read here:
 * - a serious note outweighs what trials saw for a general claim of safety, because trials are too small for rare harm: `harm`;
 * - a caution lets "safe" be at best `limited`;
 * - a claim of harm that meets a serious note is at least `limited`;
 * - a finding on the very thing claimed ("non-addictive" and a finding on dependence) answers for itself;
 *   the note is on something else then, and stands in the safety row.
 */

import { atBest, rank } from './judge-verdict';
import type { Polarity, Severity, VerdictId } from './model';

export const SIDE_EFFECTS = 'side-effects';

/** Outcomes so general that every safety note is about them. */
const general = new Set([SIDE_EFFECTS, 'toxicity']);

export function withSafetyNote(
  verdict: VerdictId,
  note: Severity | null,
  claim: { outcome: string; polarity: Polarity },
  ownFinding: boolean,
): VerdictId {
  if (ownFinding && !general.has(claim.outcome)) return verdict;
  if (claim.polarity === 'harm') return note === 'serious' && rank(verdict) > rank('limited') ? 'limited' : verdict;
  if (note === 'serious') return 'harm';
  return note === 'caution' ? atBest(verdict, 'limited') : verdict;
}
