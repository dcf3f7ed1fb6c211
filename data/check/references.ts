import { findingKey } from '../finding-key';
import type { Substance } from '../schema';
import { type Complaint, fileOf, type Linter } from './linter';

export const references: Linter = {
  name: 'references',
  description: 'Every id that a record names exists, and none stands twice.',
  check({ dataset }) {
    const outcomes = new Set(dataset.outcomes.map(({ id }) => id));
    const substances = new Set(dataset.substances.map(({ id }) => id));
    const topics = new Set(dataset.topics.map(({ id }) => id));
    const complaints: Complaint[] = dataset.substances.flatMap((record) => inRecord(record, outcomes));
    const complain = (file: string, record: string, field: string, at: string, message: string) =>
      complaints.push({ file, record, field, at, message });

    for (const id of repeated(dataset.outcomes.map((outcome) => outcome.id)))
      complain('outcomes.json', id, 'id', id, 'stands twice: keep one');
    for (const outcome of dataset.outcomes) {
      const unknown = [...outcome.broader, ...(outcome.specific ?? [])].filter((id) => !outcomes.has(id));
      for (const id of unknown) complain('outcomes.json', outcome.id, 'broader', id, `there is no outcome “${id}”`);
      if (outcome.broader.includes(outcome.id))
        complain('outcomes.json', outcome.id, 'broader', outcome.id, 'an outcome is not broader than itself');
      if (!topics.has(outcome.topic)) complain('outcomes.json', outcome.id, 'topic', outcome.topic, `there is no topic “${outcome.topic}”`);
    }
    for (const study of dataset.citations) {
      for (const id of study.substances.filter((name) => !substances.has(name)))
        complain('citations.json', study.id, 'substances', id, `there is no substance “${id}”`);
      for (const id of study.outcomes.filter((name) => !outcomes.has(name)))
        complain('citations.json', study.id, 'outcomes', id, `there is no outcome “${id}”`);
    }
    for (const id of repeated(dataset.citations.map((study) => study.id)))
      complain('citations.json', id, 'id', id, 'stands twice: keep one');
    return complaints;
  },
};

function inRecord(record: Substance, outcomes: ReadonlySet<string>): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (field: string, at: string, message: string) =>
    complaints.push({ file: fileOf(record.id), record: record.id, field, at, message });
  const studies = new Set(record.studies.map(({ id }) => id));

  for (const id of repeated(record.studies.map((study) => study.id))) complain('studies', id, `“${id}” stands twice: merge the two`);
  const keys = record.findings.map((finding) => findingKey(record.id, finding));
  for (const key of repeated(keys)) complain('findings', key, `two findings are “${key}”: give one a scope`);
  for (const [index, finding] of record.findings.entries()) {
    const field = `findings[${index}] (${finding.outcome})`;
    const at = keys[index] ?? '';
    if (!outcomes.has(finding.outcome)) complain(`${field}.outcome`, at, `there is no outcome “${finding.outcome}” in outcomes.json`);
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
      complain(`status[${index}].outcomes`, id, `there is no outcome “${id}” in outcomes.json`);
  }
  return complaints;
}

const repeated = (ids: readonly string[]) => new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
