/** From a substance's record to what the card shows of one finding. Pure. */
import type { Outcome } from '../../data/schema';
import type { BrowsedFinding, BrowsedSubstance } from '../ui/props';
import type { FindingView, SubstanceView } from './messages';

export type Outcomes = ReadonlyMap<string, Outcome>;

export const substanceOfKey = (key: string) => key.split('/', 1)[0] ?? '';

export function findingView(record: BrowsedSubstance, key: string, outcomes: Outcomes): FindingView | null {
  const browsed = record.findings.find((finding) => finding.key === key);
  const outcome = browsed && outcomes.get(browsed.outcome);
  if (!browsed || !outcome) return null;
  const { key: _, certainty, ...finding } = browsed;
  const studies = new Map(record.studies.map((study) => [study.id, study]));
  return {
    key,
    finding,
    certainty,
    outcome: { id: outcome.id, name: outcome.name, topic: outcome.topic, vague: outcome.vague, disease: outcome.disease },
    substance: substanceHead(record),
    studies: finding.studies.flatMap((id) => studies.get(id) ?? []),
    others: othersOf(
      record.findings.filter((other) => other.key !== key),
      outcomes,
      outcome,
    ),
  };
}

export function substanceView(record: BrowsedSubstance, outcomes: Outcomes): SubstanceView {
  return { substance: substanceHead(record), others: othersOf(record.findings, outcomes, null) };
}

function substanceHead(record: BrowsedSubstance): FindingView['substance'] {
  const { id, name, what, studiedDose, safety, status, upperLimits, recommended, reviewed, own } = record;
  return {
    id,
    name,
    what,
    safety,
    status,
    reviewed,
    ...(studiedDose && { studiedDose }),
    ...(upperLimits && { upperLimits }),
    ...(recommended && { recommended }),
    ...(own && { own }),
  };
}

function othersOf(findings: readonly BrowsedFinding[], outcomes: Outcomes, near: Outcome | null): FindingView['others'] {
  return findings
    .map((finding) => ({ finding, outcome: outcomes.get(finding.outcome) }))
    .map((entry) => ({ ...entry, distance: near && entry.outcome ? distance(entry.outcome, near) : 0 }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ finding, outcome }) => ({
      key: finding.key,
      outcomeName: outcome?.name ?? finding.outcome,
      direction: finding.direction,
      evidence: finding.evidence,
      certainty: finding.certainty,
      magnitude: finding.magnitude ?? null,
      scope: finding.scope ?? null,
    }));
}

/** The same outcome first, then broader and narrower ones, then those of its topic, then the rest. */
function distance(a: Outcome, b: Outcome): number {
  if (a.id === b.id) return 0;
  if (a.broader.includes(b.id) || b.broader.includes(a.id)) return 1;
  return a.topic === b.topic ? 2 : 3;
}
