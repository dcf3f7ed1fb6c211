/**
 * `npm test`: every check, one after another, also after one has failed. The last line sums them up;
 * a lint or data run counts as one check, each unit and end-to-end test as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache');
const unit = join(cache, 'unit.json');
const e2e = join(cache, 'e2e.json');
const firefox = join(cache, 'firefox.json');
const packages = join(cache, 'packages.json');

const steps = [
  { name: 'Types, lint, format', script: 'check' },
  { name: 'Data', script: 'data:check' },
  {
    name: 'Unit and DOM tests',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
    count: () => countVitest(unit),
  },
  { name: 'End to end', script: 'test:e2e', env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e }, args: ['--reporter=list,json'], count: countE2e },
  {
    name: 'Firefox',
    script: 'test:firefox',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${firefox}`],
    // Without a Firefox there is nothing to count, and nothing failed.
    count: () => (existsSync(firefox) ? countVitest(firefox) : { passed: 0, failed: 0 }),
  },
  {
    name: 'Packages',
    script: 'test:packages',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${packages}`],
    count: () => countVitest(packages),
  },
];

function countVitest(report) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

function countE2e() {
  const { expected, flaky, unexpected } = JSON.parse(readFileSync(e2e, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected };
}

/** A run that broke before it could count, or failed outside its tests, is one failed check. */
function tally({ count }, ok) {
  if (!count) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = count();
    return { passed, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(cache, { recursive: true });
for (const report of [unit, e2e, firefox, packages]) rmSync(report, { force: true });
const sum = { passed: 0, failed: 0 };
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const begin = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', step.script, ...(step.args ? ['--', ...step.args] : [])], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...step.env },
    shell: process.platform === 'win32',
  });
  const { passed, failed } = tally(step, status === 0);
  sum.passed += passed;
  sum.failed += failed;
  console.log(`   ${failed > 0 ? 'failed' : 'passed'} in ${Math.round((Date.now() - begin) / 1000)} s`);
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
