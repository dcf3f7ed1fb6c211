/** What the dataset holds, counted. Pure. */

import { counts } from '../build/counts';
import type { Dataset } from '../build/records';
import { certaintyOf } from '../certainty';
import type { Finding, Study } from '../schema';

export interface Coverage {
  substances: number;
  findings: { all: number; withEvidence: number; untested: number; untestedWithSearch: number };
  directions: Record<string, number>;
  certainties: Record<string, number>;
  /** Distinct studies, those of the citation list included. */
  studies: number;
  /** Distinct studies behind records, without the citation list. */
  recordStudies: number;
  designs: Record<string, number>;
  identifiers: Record<string, number>;
  funding: Record<string, number>;
  /** Shares of the findings that rest on evidence. */
  shares: { withEffectSize: number; withPopulation: number; checked: number };
  /** Substances that have at least one. */
  substancesWith: { sideEffects: number; safety: number; dose: number; upperLimit: number; status: number };
  titlesOfOurs: number;
}

export function coverage(dataset: Dataset): Coverage {
  const findings = dataset.substances.flatMap((record) => record.findings);
  const tested = findings.filter(({ direction }) => direction !== 'untested');
  const untested = findings.filter(({ direction }) => direction === 'untested');
  const studies = distinct(dataset.substances.flatMap((record) => record.studies));
  const having = (has: (record: Dataset['substances'][number]) => boolean) => dataset.substances.filter(has).length;
  return {
    substances: dataset.substances.length,
    findings: {
      all: findings.length,
      withEvidence: tested.length,
      untested: untested.length,
      untestedWithSearch: untested.filter(({ searched }) => searched !== undefined).length,
    },
    directions: tally(findings, ({ direction }) => direction),
    certainties: tally(tested, (finding) => certaintyOf(finding) ?? 'none'),
    studies: counts(dataset).studies,
    recordStudies: studies.length,
    designs: tally(studies, ({ design }) => design),
    identifiers: tally(studies, ({ id }) => id.slice(0, id.indexOf(':'))),
    funding: tally(studies, ({ funding }) => funding),
    shares: {
      withEffectSize: share(tested, ({ effect }) => effect !== undefined),
      withPopulation: share(tested, ({ population }) => population !== undefined),
      checked: share(tested, ({ checked }) => checked !== undefined),
    },
    substancesWith: {
      sideEffects: having((record) => record.findings.some(({ outcome }) => outcome === 'side-effects')),
      safety: having(({ safety }) => safety.length > 0),
      dose: having(({ studiedDose }) => studiedDose !== undefined),
      upperLimit: having(({ upperLimits = [] }) => upperLimits.length > 0),
      status: having(({ status }) => status.length > 0),
    },
    titlesOfOurs: studies.filter(({ titleIsOurs }) => titleIsOurs).length,
  };
}

const distinct = (studies: readonly Study[]) => [...new Map(studies.map((study) => [study.id, study])).values()];

const share = (findings: readonly Finding[], has: (finding: Finding) => boolean) =>
  findings.length === 0 ? 0 : findings.filter(has).length / findings.length;

/** Most frequent first. */
export function tally<T>(items: readonly T[], of: (item: T) => string): Record<string, number> {
  const tallied = new Map<string, number>();
  for (const item of items) tallied.set(of(item), (tallied.get(of(item)) ?? 0) + 1);
  return Object.fromEntries([...tallied].sort(([, a], [, b]) => b - a));
}
