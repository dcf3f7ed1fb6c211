/** Makes the packages: in the work tree as `npm run zip` does, and again from the source package in a clean folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../browser/build';
import { unzip } from './zip-file';

export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

export const packageNames = {
  chrome: `obelus-${version}-chrome.zip`,
  firefox: `obelus-${version}-firefox.zip`,
  sources: `obelus-${version}-sources.zip`,
};

function run(folder: string, command: string, args: string[]): void {
  // The test runner's own NODE_ENV would make a build for development of it.
  const { NODE_ENV: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** The folder in which the packages lie afterwards. */
export function zipIn(folder: string): string {
  run(folder, 'npm', ['run', '--silent', 'zip']);
  return join(folder, '.output');
}

export interface CleanFolder {
  path: string;
  remove(): void;
}

/**
 * Unpacks a source package. With OBELUS_CLEAN_INSTALL its packages are installed from the lock file, as a reviewer does; otherwise
 * those of the work tree are linked, which hold the same and take no minute.
 */
export function unpackClean(sources: string): CleanFolder {
  const path = mkdtempSync(join(tmpdir(), 'obelus-sources-'));
  for (const [name, bytes] of Object.entries(unzip(sources))) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), bytes);
  }
  if (process.env.OBELUS_CLEAN_INSTALL) run(path, 'npm', ['ci', '--prefer-offline', '--loglevel=error']);
  else symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'), 'junction');
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
