/** `npm run test:firefox`: builds the extension for Firefox and tries it in a real one. Says so and passes where there is none. */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../browser/build';
import { findFirefox } from '../browser/find-browser.mjs';

function run(file: string, args: string[], stdio: 'inherit' | 'pipe'): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  return status ?? 1;
}

function build(): number {
  const status = run('wxt/bin/wxt.mjs', ['build', '-b', 'firefox'], 'pipe');
  if (status !== 0) return status;
  // Out of the way of builds that run meanwhile.
  const copy = join(root, '.cache/firefox-extension');
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(root, '.output/firefox-mv3'), copy, { recursive: true });
  return 0;
}

if (await findFirefox()) {
  process.exitCode =
    build() ||
    run(
      'vitest/vitest.mjs',
      ['run', '-c', 'tests/firefox/vitest.config.ts', '--configLoader', 'runner', ...process.argv.slice(2)],
      'inherit',
    );
} else {
  console.log('No Firefox here: its tests are skipped. Install one, or set OBELUS_FIREFOX=/path/to/firefox.');
}
