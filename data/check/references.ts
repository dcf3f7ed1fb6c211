import { outcomeAncestors } from '../outcome-ancestors';
import { referenceProblems, repeated } from '../record-references';
import { type Complaint, fileOf, type Linter } from './linter';

export const references: Linter = {
  name: 'references',
  description: 'Every id that a record names exists, and none stands twice.',
  check({ dataset }) {
    const byId = new Map(dataset.outcomes.map((outcome) => [outcome.id, outcome]));
    const outcomes = new Set(byId.keys());
    const substances = new Set(dataset.substances.map(({ id }) => id));
    const topics = new Set(dataset.topics.map(({ id }) => id));
    const complaints: Complaint[] = dataset.substances.flatMap((record) =>
      referenceProblems(record, outcomes).map((problem) => ({ file: fileOf(record.id), record: record.id, ...problem })),
    );
    const complain = (file: string, record: string, field: string, at: string, message: string) =>
      complaints.push({ file, record, field, at, message });

    for (const id of repeated(dataset.outcomes.map((outcome) => outcome.id)))
      complain('outcomes.json', id, 'id', id, 'stands twice: keep one');
    for (const outcome of dataset.outcomes) {
      const unknown = [...outcome.broader, ...(outcome.specific ?? [])].filter((id) => !outcomes.has(id));
      for (const id of unknown) complain('outcomes.json', outcome.id, 'broader', id, `there is no outcome “${id}”`);
      if (outcomeAncestors(outcome.id, byId).has(outcome.id))
        complain(
          'outcomes.json',
          outcome.id,
          'broader',
          outcome.id,
          'is broader than itself, by way of others: take one step of the ring out',
        );
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
