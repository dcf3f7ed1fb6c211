/** Saved pages of other people's, where a folder of them is at hand: real markup, which generated pages do not have. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../browser/build';

const folder = join(root, '../shared/corpus/dev/pages');

/** Their HTML; none where the folder is not there. */
export function savedPages(): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return files.toSorted().map((name) => readFileSync(join(folder, name), 'utf8'));
}
