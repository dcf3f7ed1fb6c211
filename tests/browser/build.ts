/** Builds the extension where the output is older than what it is made of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const extensionDir = join(root, '.output/chrome-mv3');

const sources = ['components', 'data', 'entrypoints', 'wxt.config.ts', 'package-lock.json'];

/** Milliseconds since the epoch of the newest file at or below a path; a folder's own time tells of removals. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const below = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(stat.mtimeMs, ...below);
}

export function isStale(): boolean {
  const manifest = join(extensionDir, 'manifest.json');
  if (!existsSync(manifest)) return true;
  const built = statSync(manifest).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > built);
}

/** Silent on standard output, which may belong to a report. Throws with the build's own words where it fails. */
export function ensureBuilt(): void {
  if (!isStale()) return;
  process.stderr.write('Building the extension …\n');
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
