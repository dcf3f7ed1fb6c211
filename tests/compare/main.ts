/**
 * Opens pages with and without the extension and compares errors, DOM, boxes and other traces.
 *   npm run compare -- [--pages N] [--seed S] [--saved FOLDER,FOLDER]
 * N pages are generated (300); those saved in the folders, the demo site's, and, where one is at hand, those of `../shared/corpus` are added.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../browser/build';
import { generatedPage } from './generated-page';
import { openPair, type Subject } from './pair';

const args = process.argv.slice(2);
const option = (name: string, otherwise: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? otherwise) : otherwise);
const count = Number(option('--pages', '300'));
const seed = Number(option('--seed', '1'));
const folders = option('--saved', '../shared/corpus/dev/pages,../shared/corpus/quiet,tests/demo').split(',');

function* subjects(): Iterable<Subject> {
  for (let i = 0; i < count; i++) yield { name: `generated ${seed + i}`, ...generatedPage(seed + i) };
  for (const folder of folders) {
    const path = join(root, folder);
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path).toSorted()) {
      if (file.endsWith('.html')) yield { name: join(folder, file), html: readFileSync(join(path, file)), loadsInScrolling: true };
    }
  }
}

async function main(): Promise<void> {
  const pair = await openPair();
  const sum = { pages: 0, claims: 0, differ: 0, restless: 0 };
  try {
    for (const subject of subjects()) {
      const { name, claims, differences, restless } = await pair.compare(subject);
      sum.pages++;
      sum.claims += claims;
      if (differences.length === 0) continue;
      sum[restless ? 'restless' : 'differ']++;
      console.log(`${name}${restless ? ' (differs from itself too)' : ''}\n  ${differences.join('\n  ')}`);
    }
  } finally {
    await pair.close();
  }
  console.log(`${sum.pages} pages, ${sum.claims} claims marked: ${sum.differ} differ, ${sum.restless} are never twice the same.`);
  process.exitCode = sum.differ > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
