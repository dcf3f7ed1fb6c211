/** Saved pages of other people's, where a folder of them is at hand: real markup, which generated pages do not have. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../browser/build';

const folder = join(root, '../shared/corpus/dev/pages');

/** So many of them are measured. */
const count = 5;

/** The HTML of some, spread over all; of none where the folder is not there. */
export function savedPages(): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const step = Math.max(1, Math.floor(files.length / count));
  const some = files.toSorted().filter((_, i) => i % step === 0);
  return some.slice(0, count).map((name) => readFileSync(join(folder, name), 'utf8'));
}
