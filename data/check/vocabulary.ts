import type { Outcome, Substance } from '../schema';
import { type Complaint, fileOf, type Linter } from './linter';

export const vocabulary: Linter = {
  name: 'vocabulary',
  description:
    'Each outcome has phrasings, each phrasing means one outcome, and no name means two substances unless it is ambiguous in both.',
  check: ({ dataset }) => [...outcomeComplaints(dataset.outcomes), ...nameComplaints(dataset.substances)],
};

const phrasings = ({ goods, ills, effects, harms }: Outcome) => [...goods, ...ills, ...effects, ...harms];
const fold = (name: string) => name.toLowerCase().replace(/\s+/g, ' ');

function outcomeComplaints(outcomes: readonly Outcome[]): Complaint[] {
  const complaints: Complaint[] = [];
  const owners = new Map<string, string>();
  for (const outcome of outcomes) {
    const complain = (at: string, message: string) =>
      complaints.push({ file: 'outcomes.json', record: outcome.id, field: 'phrasings', at, message });
    if (phrasings(outcome).length === 0) complain(outcome.id, 'no page can claim it: give it goods, ills, effects or harms');
    if (outcome.vague && (outcome.specific ?? []).length === 0)
      complain(outcome.id, 'is vague: name the specific outcomes that come nearest');
    for (const phrase of phrasings(outcome).map(fold)) {
      const owner = owners.get(phrase);
      if (owner !== undefined)
        complain(
          phrase,
          owner === outcome.id ? `“${phrase}” stands twice` : `“${phrase}” is also a phrasing of “${owner}”: keep it in one`,
        );
      owners.set(phrase, outcome.id);
      if (phrase.includes('|')) complain(phrase, `“${phrase}” holds “|”, which joins lists in the build`);
    }
  }
  return complaints;
}

function nameComplaints(substances: readonly Substance[]): Complaint[] {
  const complaints: Complaint[] = [];
  const owners = new Map<string, Substance>();
  for (const record of substances) {
    const complain = (field: string, at: string, message: string) =>
      complaints.push({ file: fileOf(record.id), record: record.id, field, at, message });
    for (const name of repeated(record.names.map(fold))) complain('names', name, `“${name}” stands twice`);
    for (const name of namesOf(record)) {
      if (/[|:]/.test(name)) complain('names', name, `“${name}” holds a sign that the build uses to join lists`);
      const other = owners.get(name);
      owners.set(name, record);
      if (!other || (isAmbiguous(record, name) && isAmbiguous(other, name))) continue;
      complain('names', name, `“${name}” also names “${other.id}”: keep it in one, or list it in ambiguousNames of both`);
    }
  }
  return complaints;
}

const namesOf = (record: Substance) =>
  new Set([record.name, ...record.names, ...record.ambiguousNames, ...record.brands.map(({ name }) => name)].map(fold));

const isAmbiguous = (record: Substance, name: string) => record.ambiguousNames.some((ambiguous) => fold(ambiguous) === name);

const repeated = (names: readonly string[]) => new Set(names.filter((name, index) => names.indexOf(name) !== index));
