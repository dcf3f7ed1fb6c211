/** What importing records would change. They are read and checked by `data/import.ts`. */
import type { ImportChange, ImportProblem, VerdictChange } from '../ui/options-props';
import type { BrowsedSubstance } from '../ui/props';
import { LIMITS } from './message-checks';

/** What is wrong with the files before any is read: they may be of any size, and need not be text. */
export function sizeProblems(files: readonly { name: string; size: number }[]): ImportProblem[] {
  const problem = (file: string, message: string): ImportProblem => ({ file, record: '', field: '', message });
  if (files.length > LIMITS.files) return [problem('', `${files.length} files; an import may have ${LIMITS.files}`)];
  return files
    .filter(({ size }) => size > LIMITS.file)
    .map(({ name, size }) => problem(name, `${(size / 1e6).toFixed(1)} MB; a file may have ${LIMITS.file / 1e6} MB`));
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
    .map((key) => ({
      outcome: (now.get(key) ?? old.get(key))?.outcome ?? key,
      before: verdictOf(old.get(key)),
      after: verdictOf(now.get(key)),
    }))
    .filter((pair) => pair.before?.direction !== pair.after?.direction || pair.before?.certainty !== pair.after?.certainty);
}

const verdictOf = (finding: VerdictChange | undefined): VerdictChange | null =>
  finding ? { direction: finding.direction, certainty: finding.certainty } : null;
