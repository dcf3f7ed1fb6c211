/** Reads records that a user imports. What is wrong is told by file, record and field; with anything wrong nothing is taken over. */
import { findingKey } from '../../data/finding-key';
import { fieldPath, schemaProblems } from '../../data/problem';
import { type Outcome, type Substance, substance as substanceSchema } from '../../data/schema';
import type { BrowsedSubstance, ImportChange, ImportProblem, VerdictChange } from '../ui/props';
import type { PickedFile } from './messages';

export interface Reading {
  records: Substance[];
  problems: ImportProblem[];
  /** Records met, also those with problems. */
  read: number;
}

/** Each file holds one record, or a list of records as the export writes them. */
export function readFiles(files: readonly PickedFile[], outcomes: ReadonlyMap<string, Outcome>): Reading {
  const reading: Reading = { records: [], problems: [], read: 0 };
  const seen = new Map<string, string>();
  for (const { name, text } of files) {
    const content = parsed(text);
    if (content === undefined) {
      reading.problems.push({ file: name, record: '', field: '', message: 'The file is not JSON.' });
      continue;
    }
    const entries: unknown[] = Array.isArray(content) ? content : [content];
    for (const entry of entries) {
      reading.read += 1;
      const result = substanceSchema.safeParse(entry);
      if (!result.success) {
        reading.problems.push(...schemaProblems(name, entry, result.error));
        continue;
      }
      const record = result.data;
      const problem = (path: readonly PropertyKey[], message: string) =>
        reading.problems.push({ file: name, record: record.id, field: fieldPath(record, path), message });
      const before = seen.get(record.id);
      if (before !== undefined) problem(['id'], `The same id stands in ${before} as well.`);
      seen.set(record.id, name);
      checkReferences(record, outcomes, problem);
      reading.records.push(record);
    }
  }
  return reading;
}

type Complain = (path: readonly PropertyKey[], message: string) => void;

function checkReferences(record: Substance, outcomes: ReadonlyMap<string, Outcome>, problem: Complain): void {
  const studies = new Set(record.studies.map(({ id }) => id));
  const keys = new Set<string>();
  for (const [index, finding] of record.findings.entries()) {
    if (!outcomes.has(finding.outcome)) problem(['findings', index, 'outcome'], `No outcome has the id “${finding.outcome}”.`);
    for (const id of finding.studies) {
      if (!studies.has(id)) problem(['findings', index, 'studies'], `“${id}” does not stand in the record's studies.`);
    }
    const key = findingKey(record.id, finding);
    if (keys.has(key)) problem(['findings', index], 'Another finding has the same outcome and scope.');
    keys.add(key);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What taking the records over would change.
 * @param bundled Bundled records with the same ids.
 * @param own The user's records so far.
 */
export function changesOf(
  records: readonly BrowsedSubstance[],
  bundled: ReadonlyMap<string, BrowsedSubstance>,
  own: ReadonlyMap<string, BrowsedSubstance>,
): ImportChange[] {
  return records.map((record) => {
    const mine = own.get(record.id);
    const theirs = bundled.get(record.id);
    const same = mine !== undefined && JSON.stringify(mine) === JSON.stringify(record);
    return {
      substance: record.id,
      name: record.name,
      kind: same ? 'same' : mine ? 'updates' : theirs ? 'replaces' : 'new',
      findings: record.findings.length,
      studies: record.studies.length,
      differs: theirs ? differences(theirs, record) : [],
    };
  });
}

function differences(before: BrowsedSubstance, after: BrowsedSubstance): ImportChange['differs'] {
  const old = new Map(before.findings.map((finding) => [finding.key, finding]));
  const now = new Map(after.findings.map((finding) => [finding.key, finding]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((key) => ({ outcome: (now.get(key) ?? old.get(key))?.outcome ?? key, before: verdictOf(old.get(key)), after: verdictOf(now.get(key)) }))
    .filter((pair) => pair.before?.direction !== pair.after?.direction || pair.before?.certainty !== pair.after?.certainty);
}

const verdictOf = (finding: VerdictChange | undefined): VerdictChange | null =>
  finding ? { direction: finding.direction, certainty: finding.certainty } : null;
