import { findingKey } from './finding-key';
import type { Substance } from './schema';

export interface ReferenceProblem {
  field: string;
  /** The id in question: a study's, a finding's key, an outcome's. */
  at: string;
  message: string;
}

/** What a record names but does not hold, and what it holds twice. */
export function referenceProblems(record: Substance, outcomes: ReadonlySet<string>): ReferenceProblem[] {
  const problems: ReferenceProblem[] = [];
  const complain = (field: string, at: string, message: string) => problems.push({ field, at, message });
  const studies = new Set(record.studies.map(({ id }) => id));

  for (const id of repeated(record.studies.map((study) => study.id))) complain('studies', id, `“${id}” stands twice: merge the two`);
  const keys = record.findings.map((finding) => findingKey(record.id, finding));
  for (const key of repeated(keys)) complain('findings', key, `two findings are “${key}”: give one a scope`);
  for (const [index, finding] of record.findings.entries()) {
    const field = `findings[${index}] (${finding.outcome})`;
    const at = keys[index] ?? '';
    if (!outcomes.has(finding.outcome)) complain(`${field}.outcome`, at, `there is no outcome “${finding.outcome}”`);
    const named = [...finding.studies, ...(finding.effect ? [finding.effect.study] : [])];
    for (const id of named.filter((study) => !studies.has(study)))
      complain(`${field}.studies`, at, `“${id}” is not among the record's studies`);
    for (const id of repeated(finding.studies)) complain(`${field}.studies`, at, `“${id}” is listed twice`);
    const isUntested = finding.direction === 'untested';
    if (isUntested !== (finding.evidence === 'none')) complain(field, at, 'direction “untested” and evidence “none” go together');
    if (!isUntested && finding.studies.length === 0) complain(`${field}.studies`, at, 'lists no study: name one, or make it untested');
  }
  for (const [index, note] of record.safety.entries()) {
    if (note.study && !studies.has(note.study))
      complain(`safety[${index}].study`, note.study, `“${note.study}” is not among the record's studies`);
  }
  for (const [index, status] of record.status.entries()) {
    for (const id of (status.outcomes ?? []).filter((name) => !outcomes.has(name)))
      complain(`status[${index}].outcomes`, id, `there is no outcome “${id}”`);
  }
  return problems;
}

export const repeated = (ids: readonly string[]): ReadonlySet<string> => new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
