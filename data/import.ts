/**
 * Reads records that a user imports: text in, records or problems out. With one problem nothing may be taken over. Files come from
 * anywhere: sizes are checked before anything is parsed, and only what the schema names passes.
 */
import { type Problem, schemaProblems } from './problem';
import { referenceProblems } from './record-references';
import { type Substance, substance } from './schema';

/** Characters of all files together; the whole bundled dataset has some three million. */
export const IMPORT_LIMIT = 20_000_000;
/** More problems than anybody reads; the rest are counted. */
const PROBLEM_LIMIT = 100;

export interface ImportFile {
  name: string;
  text: string;
}

export interface ReadImport {
  /** To be taken over only where `problems` is empty. */
  records: Substance[];
  problems: Problem[];
  /** Records met, also those with problems. */
  read: number;
}

/** Each file holds one record, or a list of records as the export writes them. */
export function readImport(files: readonly ImportFile[], outcomes: ReadonlySet<string>): ReadImport {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (size > IMPORT_LIMIT) return { records: [], problems: files.map(({ name, text }) => tooLarge(name, text.length)), read: 0 };

  const result: ReadImport = { records: [], problems: [], read: 0 };
  const seen = new Map<string, string>();
  for (const { name, text } of files) {
    const content = parsed(text);
    if (content === undefined)
      result.problems.push({ file: name, record: '', field: '', message: 'is not JSON: export writes the form that is wanted' });
    else if (Array.isArray(content) && content.length === 0)
      result.problems.push({ file: name, record: '', field: '', message: 'holds no record' });
    else for (const entry of [content].flat()) readRecord(name, entry, outcomes, seen, result);
  }
  return { ...result, problems: shortened(result.problems) };
}

function readRecord(file: string, raw: unknown, outcomes: ReadonlySet<string>, seen: Map<string, string>, result: ReadImport): void {
  result.read += 1;
  const read = substance.safeParse(raw);
  if (!read.success) {
    result.problems.push(...schemaProblems(file, raw, read.error));
    return;
  }
  const record = read.data;
  const before = seen.get(record.id);
  if (before !== undefined)
    result.problems.push({ file, record: record.id, field: 'id', message: `the same id stands in ${before} as well: keep one` });
  seen.set(record.id, file);
  for (const { field, message } of referenceProblems(record, outcomes)) result.problems.push({ file, record: record.id, field, message });
  result.records.push(record);
}

const tooLarge = (file: string, length: number): Problem => ({
  file,
  record: '',
  field: '',
  message: `${millions(length)} million characters; an import may have ${millions(IMPORT_LIMIT)} million in all`,
});

const millions = (characters: number) => (characters / 1_000_000).toFixed(1);

function shortened(problems: Problem[]): Problem[] {
  const rest = problems.length - PROBLEM_LIMIT;
  if (rest <= 0) return problems;
  return [...problems.slice(0, PROBLEM_LIMIT), { file: '', record: '', field: '', message: `and ${rest} problems more` }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
