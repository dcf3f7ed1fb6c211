/** From a record to what the engine knows of its substance. Pure: the browser makes the same of a record that a user imports. */
import type { FindingFacts, SubstanceFacts } from '../../components/engine/model';
import { certaintyOf } from '../certainty';
import { findingKey } from '../finding-key';
import { type Limit, type Outcome, type Severity, type Substance, severities } from '../schema';
import { populationClass } from './population-class';

export function substanceFacts(record: Substance, outcomes: ReadonlyMap<string, Outcome>): SubstanceFacts {
  const ambiguous = new Set(record.ambiguousNames.map((name) => name.toLowerCase()));
  const names = [record.name, ...record.names, ...record.brands.map(({ name }) => name)];
  return {
    id: record.id,
    name: record.name,
    kind: record.kind,
    names: unique(names, ambiguous),
    ambiguousNames: unique(record.ambiguousNames),
    dose: record.studiedDose ? { low: record.studiedDose.low, high: record.studiedDose.high, unit: record.studiedDose.unit } : null,
    upperLimit: adultLimit(record.upperLimits ?? []),
    gravestSafety: gravest(record.safety.map(({ severity }) => severity)),
    authorised: unique(record.status.flatMap(({ type, outcomes: about = [] }) => (type === 'authorised-claim' ? about : []))),
    status: [...new Set(record.status.map(({ type }) => type))],
    findings: findingFacts(record, outcomes),
  };
}

/** In file order: of several findings on one outcome the first is the one an unqualified claim meets, so it has no scope. */
function findingFacts(record: Substance, outcomes: ReadonlyMap<string, Outcome>): FindingFacts[] {
  const answered = new Set<string>();
  return record.findings.map((finding) => {
    const isFirst = !answered.has(finding.outcome);
    answered.add(finding.outcome);
    return {
      key: findingKey(record.id, finding),
      outcome: finding.outcome,
      direction: finding.direction,
      evidence: finding.evidence,
      // An untested claim has no certainty; the engine answers it by its direction and never reads this.
      certainty: certaintyOf(finding) ?? 'very-low',
      magnitude: finding.magnitude ?? null,
      scope: isFirst ? '' : (finding.scope ?? '').replaceAll('-', ' '),
      population: populationClass(finding, outcomes.get(finding.outcome) ?? { disease: false }),
    };
  });
}

/** Names that differ only in case are one. */
function unique(names: readonly string[], except: ReadonlySet<string> = new Set()): string[] {
  const seen = new Set(except);
  return names.filter((name) => {
    const folded = name.toLowerCase();
    return !seen.has(folded) && seen.add(folded);
  });
}

const gravest = (found: readonly Severity[]) => severities.findLast((severity) => found.includes(severity)) ?? null;

function adultLimit(limits: readonly Limit[]): SubstanceFacts['upperLimit'] {
  const limit = limits.find(({ group }) => /\badults?\b/i.test(group)) ?? limits[0];
  return limit ? { amount: limit.amount, unit: limit.unit } : null;
}
