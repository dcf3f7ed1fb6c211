/** Packs the lists in `data/retractions/` into the file that ships; `data/README.md` says where they come from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RetractionDates, RetractionFile } from '../retraction-index';
import { dataFolder } from './records';

/** The day of each list: Europe PMC's retracted PMIDs, Retraction Watch's DOIs. */
export const retractionDates: RetractionDates = { pmids: '2024-08', dois: '2025-08-22' };

export function buildRetractions(folder = dataFolder): RetractionFile {
  const read = (name: string) =>
    readFileSync(join(folder, 'retractions', name), 'utf8')
      .trimEnd()
      .split('\n');
  return { dates: retractionDates, pmids: packPmids(read('pmids.txt').map(Number)), dois: packDois(read('dois.txt')) };
}

/** @param pmids Ascending. */
export const packPmids = (pmids: readonly number[]) => pmids.map((pmid, index) => (pmid - (pmids[index - 1] ?? 0)).toString(36)).join(' ');

/** @param lines A registrant (`10.1016`), then its suffixes, each behind a space; ` e` or ` c` behind it for concern or correction. */
export function packDois(lines: readonly string[]): Record<string, string> {
  const packed: Record<string, string[]> = {};
  let registrant: string[] = [];
  let before = '';
  for (const line of lines) {
    if (!line.startsWith(' ')) {
      registrant = [];
      packed[line] = registrant;
      before = '';
      continue;
    }
    const [suffix = '', mark] = line.slice(1).split(' ');
    const shared = sharedLength(before, suffix);
    registrant.push(`${shared.toString(36)}${suffix.slice(shared)}${mark ? ` ${mark}` : ''}`);
    before = suffix;
  }
  return Object.fromEntries(Object.entries(packed).map(([name, suffixes]) => [name, suffixes.join('\n')]));
}

/** At most 35: one base-36 digit. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < 35 && length < a.length && a[length] === b[length]) length += 1;
  return length;
}
