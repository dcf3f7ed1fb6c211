/** The evidence laid out for looking up: findings with their substance, outcome and verdict. Built once per dataset. */
import type { Outcome, Topic } from '../../data/schema';
import type { VerdictId } from '../engine/model';
import { findingVerdict } from './finding-verdict';
import type { BrowsedFinding, BrowsedSubstance, EvidenceState } from './props';

export interface Entry {
  finding: BrowsedFinding;
  substance: BrowsedSubstance;
  outcome: Outcome;
  verdict: VerdictId;
}

export interface EvidenceIndex {
  entries: readonly Entry[];
  substances: ReadonlyMap<string, BrowsedSubstance>;
  outcomes: ReadonlyMap<string, Outcome>;
  topics: readonly Topic[];
  ofSubstance(id: string): readonly Entry[];
  ofOutcome(id: string): readonly Entry[];
  ofTopic(id: string): readonly Entry[];
}

type Ready = Extract<EvidenceState, { state: 'ready' }>;

export function evidenceIndex({ substances, outcomes, topics }: Pick<Ready, 'substances' | 'outcomes' | 'topics'>): EvidenceIndex {
  const outcomeById = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const entries = substances.flatMap((substance) =>
    substance.findings.flatMap((finding) => {
      const outcome = outcomeById.get(finding.outcome);
      return outcome ? [{ finding, substance, outcome, verdict: findingVerdict(finding) }] : [];
    }),
  );
  const bySubstance = gather(entries, ({ substance }) => substance.id);
  const byOutcome = gather(entries, ({ outcome }) => outcome.id);
  const byTopic = gather(entries, ({ outcome }) => outcome.topic);
  return {
    entries,
    substances: new Map(substances.map((substance) => [substance.id, substance])),
    outcomes: outcomeById,
    topics,
    ofSubstance: (id) => bySubstance.get(id) ?? [],
    ofOutcome: (id) => byOutcome.get(id) ?? [],
    ofTopic: (id) => byTopic.get(id) ?? [],
  };
}

function gather(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}
