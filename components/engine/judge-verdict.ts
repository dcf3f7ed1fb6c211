/** The verdict table of PRODUCT.md: one finding, one claim's polarity, one verdict. */
import type { Direction, FindingFacts, Polarity, VerdictId } from './model';

type Shown = Pick<FindingFacts, 'direction' | 'evidence' | 'certainty' | 'magnitude'>;

export const inPeople = (finding: Pick<FindingFacts, 'evidence'>) =>
  finding.evidence !== 'animal' && finding.evidence !== 'in-vitro' && finding.evidence !== 'none';

const isFirm = (finding: Shown) => finding.certainty === 'high' || finding.certainty === 'moderate';

/** What the finding says by itself, which is the answer to a claim of benefit. */
function ofFinding(finding: Shown): VerdictId {
  if (finding.direction === 'untested' || finding.evidence === 'none') return 'untested';
  if (!inPeople(finding)) return 'preliminary';
  if (finding.direction === 'insufficient' || finding.certainty === 'very-low') return 'insufficient';
  if (finding.direction === 'benefit') return isFirm(finding) && finding.magnitude !== 'trivial' ? 'supported' : 'limited';
  return finding.direction;
}

/** Does the finding say what the claim says? For "safe", fewer complaints than on placebo are agreement too. */
export const agrees = (polarity: Polarity, direction: Direction, safety: boolean) =>
  polarity === direction || (safety && polarity !== 'harm' && (direction === 'no-effect' || direction === 'benefit'));

/**
 * A claim of benefit is answered by the finding. A claim of no effect or of harm is judged as what it says: agreement is `supported` or `limited`
 * by certainty alone, and where the finding shows the opposite the answer is that finding's own verdict
 * (so `supported` beside a `direction` of benefit then means that studies found the benefit which the sentence denies).
 */
export function verdictOn(finding: Shown, polarity: Polarity, safety = false): VerdictId {
  const plain = ofFinding(finding);
  const decided = plain === 'supported' || plain === 'limited' || plain === 'no-effect' || plain === 'harm';
  if (!decided || (polarity === 'benefit' && !safety) || !agrees(polarity, finding.direction, safety)) return plain;
  return isFirm(finding) ? 'supported' : 'limited';
}

/** From the most to the least that stands behind a claim of benefit. */
const order: readonly VerdictId[] = [
  'supported',
  'limited',
  'mixed',
  'insufficient',
  'preliminary',
  'no-effect',
  'untested',
  'vague',
  'unreviewed',
];

/** 0 is best. Harm comes last here: nothing supports a claim less. */
export const rank = (verdict: VerdictId) => (verdict === 'harm' ? order.length : order.indexOf(verdict));

/** Lets a verdict be no better than `most`; verdicts that say that something was found against the claim stay. */
export const atBest = (verdict: VerdictId, most: 'limited' | 'insufficient'): VerdictId => (rank(verdict) < rank(most) ? most : verdict);
