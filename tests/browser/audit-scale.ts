/**
 * `npm run audit:scale`: makes thousands of pages, audits them, ends the audit half-way, goes on with `--resume`, and says how fast
 * that was and how the memory went. `-- 300` takes so many pages, `-- 300 --tabs 4` so many tabs.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditLine } from './audit-line';
import { root } from './build';
import { madePage } from './made-pages';
import { familyOf } from './processes';

const SEED = 8;
/** Milliseconds between two looks at the memory. */
const LOOK = 2_000;

interface Sample {
  done: number;
  audit: number;
  browser: number;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Runs the audit; ends it once `until` pages are done. Gives its samples. */
function run(args: string[], all: number, until: number): Promise<Sample[]> {
  const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs');
  const child = spawn(process.execPath, [jiti, join(root, 'tests/browser/audit.ts'), ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const samples: Sample[] = [];
  let done = all;
  const timer = setInterval(() => {
    const family = familyOf(child.pid ?? -1);
    const sum = (wanted: boolean) =>
      family.filter(({ pid }) => (pid === child.pid) === wanted).reduce((total, { memory }) => total + memory, 0);
    const sample = { done, audit: sum(true), browser: sum(false) };
    samples.push(sample);
    if (samples.length % 30 === 0) {
      process.stderr.write(`${sample.done} of ${all} pages; ${megabytes(sample.audit)} and ${megabytes(sample.browser)} in use\n`);
    }
  }, LOOK);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const left = /\[(\d+)\/(\d+)\][^[]*$/.exec(text);
    if (left) done = all - Number(left[2]) + Number(left[1]);
    if (done >= until && done < all) child.kill('SIGTERM');
  });
  return new Promise((resolve) =>
    child.on('close', () => {
      clearInterval(timer);
      resolve(samples);
    }),
  );
}

function report(samples: Sample[], count: number): void {
  say('pages done      the audit itself   the browser');
  for (let fifth = 0; fifth < 5; fifth++) {
    const [from, to] = [Math.round((count * fifth) / 5), Math.round((count * (fifth + 1)) / 5)];
    const here = samples.filter(({ done }) => done >= from && done < to);
    const cells = [median(here.map(({ audit }) => audit)), median(here.map(({ browser }) => browser))].map(megabytes);
    say(`${`${from}–${to}`.padEnd(16)}${(cells[0] ?? '').padEnd(19)}${cells[1]}`);
  }
  const most = (key: 'audit' | 'browser') => megabytes(Math.max(0, ...samples.map((sample) => sample[key])));
  say(`${'at most'.padEnd(16)}${most('audit').padEnd(19)}${most('browser')}`);
}

async function main(): Promise<void> {
  const [first, ...rest] = process.argv.slice(2);
  const count = Number(first ?? 5000);
  const folder = mkdtempSync(join(tmpdir(), 'obelus-scale-'));
  try {
    const names = Array.from({ length: count }, (_, index) => join(folder, `${index}.html`));
    for (const [index, name] of names.entries()) writeFileSync(name, madePage(SEED, index));
    writeFileSync(join(folder, 'list.txt'), names.join('\n'));
    const out = join(folder, 'found.jsonl');
    const args = ['--list', join(folder, 'list.txt'), '--out', out, ...rest];
    const begin = Date.now();
    const before = await run(args, count, Math.floor(count / 2));
    const kept = readFileSync(out, 'utf8').split('\n').length - 1;
    say(`ended after ${kept} pages`);
    const after = await run([...args, '--resume'], count, Number.POSITIVE_INFINITY);
    const seconds = (Date.now() - begin) / 1000;
    const lines = readFileSync(out, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as AuditLine);
    const inOrder = lines.length === count && lines.every(({ url }, index) => url === names[index]);
    const claims = lines.reduce((sum, line) => sum + ('error' in line ? 0 : line.claims.length), 0);
    const unread = lines.filter((line) => 'error' in line).length;
    say(
      `${lines.length} lines, ${inOrder ? 'each page once and in order' : 'NOT each page once and in order'}; ${claims} claims, ${unread} pages unread`,
    );
    say(`${Math.round(seconds)} s, ${(count / seconds).toFixed(1)} pages a second\n`);
    report([...before, ...after], count);
    process.exitCode = inOrder && unread === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
