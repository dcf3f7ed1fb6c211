import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditLine } from '../browser/audit-line';
import { root } from '../browser/build';
import { madePage } from '../browser/made-pages';
import { familyOf } from '../browser/processes';
import { expect, test } from './fixtures';

const SEED = 8;
const PAGES = 24;
const names = Array.from({ length: PAGES }, (_, index) => `page-${String(index).padStart(2, '0')}.html`);
const folder = mkdtempSync(join(tmpdir(), 'obelus-scale-'));

test.beforeAll(() => {
  for (const [index, name] of names.entries()) writeFileSync(join(folder, name), madePage(SEED, index));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The audit, and what it has said on standard error so far. */
function begin(...args: string[]) {
  const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs');
  const child = spawn(process.execPath, [jiti, join(root, 'tests/browser/audit.ts'), ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = { text: '' };
  child.stderr.on('data', (chunk) => {
    said.text += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said, ended };
}

const linesOf = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AuditLine);

const claimsOf = (lines: AuditLine[]) => lines.map((line) => ('error' in line ? line.error : line.claims.length));

function browserOf(child: ChildProcess): number {
  const browser = familyOf(child.pid ?? -1).find(({ command }) => /chrom/i.test(command) && !/--type=|crashpad/.test(command));
  if (!browser) throw new Error('The audit runs no browser.');
  return browser.pid;
}

test('an audit that is ended in the midst leaves whole lines, and the next goes on to each page once, in order', async () => {
  test.setTimeout(180_000);
  const args = ['page-*.html', '--out', 'found.jsonl'];
  const first = begin(...args);
  await expect.poll(() => first.said.text, { timeout: 60_000 }).toContain(`[8/${PAGES}]`);
  first.child.kill('SIGTERM');
  await first.ended;
  const kept = linesOf('found.jsonl').length;
  expect(kept).toBeLessThan(PAGES);
  const next = begin(...args, '--resume', '--tabs', '3');
  expect(await next.ended).toBe(0);
  expect(next.said.text).toContain(`${kept} done before (0 of them could not be read), ${PAGES - kept} to go`);
  const lines = linesOf('found.jsonl');
  expect(lines.map(({ url }) => url)).toEqual(names);
  // Every tenth page names no substance; the others all claim something.
  expect(claimsOf(lines).map((count) => Number(count) > 0)).toEqual(names.map((_, index) => index % 10 !== 9));
});

test('an audit whose browser is ended starts another and loses no page', async () => {
  test.setTimeout(180_000);
  const { child, said, ended } = begin('page-*.html', '--out', 'crashed.jsonl');
  await expect.poll(() => said.text, { timeout: 60_000 }).toContain(`[6/${PAGES}]`);
  process.kill(browserOf(child), 'SIGKILL');
  expect(await ended).toBe(0);
  expect(said.text).toContain('The browser stopped at or near page-');
  expect(linesOf('crashed.jsonl').map(({ url }) => url)).toEqual(names);
});
