/**
 * How sure a finding is, by GRADE: a start by kind of evidence, minus the listed downgrades, plus the listed upgrades.
 * Computed wherever it is needed, never stored (GRADE handbook, chapter 5; Guyatt et al., J Clin Epidemiol 2011;64:383).
 */
import type { Certainty, EvidenceKind, Finding } from './schema';

const ladder: readonly Certainty[] = ['very-low', 'low', 'moderate', 'high'];

const starts: Readonly<Record<Exclude<EvidenceKind, 'none'>, Certainty>> = {
  'meta-analysis': 'high',
  rct: 'high',
  'review-of-trials': 'high',
  'meta-analysis-observational': 'low',
  'review-of-observational': 'low',
  'controlled-trial': 'low',
  observational: 'low',
  uncontrolled: 'very-low',
  'case-reports': 'very-low',
  animal: 'very-low',
  'in-vitro': 'very-low',
};

type Rated = Pick<Finding, 'evidence' | 'downgrades' | 'upgrades'>;

/** null where nothing was found to rate (`none`). */
export function certaintyOf(finding: Rated): Certainty | null {
  if (finding.evidence === 'none') return null;
  const rung = ladder.indexOf(starts[finding.evidence]) - steps(finding.downgrades) + steps(finding.upgrades ?? []);
  return ladder[Math.min(Math.max(rung, 0), ladder.length - 1)] ?? 'very-low';
}

const steps = (changes: readonly { steps: number }[]) => changes.reduce((sum, change) => sum + change.steps, 0);
