/** `npm run data:changes -- v0.1.0`: the findings that changed since a tag or commit, for the changelog. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dataset, dataFolder, readDataset } from '../build/records';
import { changesBetween } from './changes';

function datasetAt(commit: string): Dataset {
  const folder = mkdtempSync(join(tmpdir(), 'obelus-data-'));
  try {
    const archive = execFileSync('git', ['archive', commit, '--', '.'], { cwd: dataFolder, maxBuffer: 1 << 28 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return readDataset(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [commit] = process.argv.slice(2);
if (commit) {
  const changes = changesBetween(datasetAt(commit), readDataset());
  for (const { kind, key, what } of changes) console.log(`${kind.padEnd(8)} ${key}: ${what}`);
  const count = (wanted: string) => changes.filter(({ kind }) => kind === wanted).length;
  console.log(`${count('changed')} changed, ${count('new')} new, ${count('gone')} gone`);
} else {
  console.error('Name a tag or commit: npm run data:changes -- v0.1.0');
  process.exitCode = 2;
}
