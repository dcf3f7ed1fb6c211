/** Builds the extension where the output is older than what it is made of. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const outputDir = join(root, '.output/chrome-mv3');

const sources = ['components', 'data', 'entrypoints', 'wxt.config.ts', 'package-lock.json'];

/** Milliseconds since the epoch of the newest file at or below a path; a folder's own time tells of removals. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const below = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(stat.mtimeMs, ...below);
}

export function isStale(): boolean {
  const manifest = join(outputDir, 'manifest.json');
  if (!existsSync(manifest)) return true;
  const built = statSync(manifest).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > built);
}

const LOCK = join(root, '.cache/building');
/** No build takes so long; a lock that is older was left behind by one that was killed. */
const LOCK_LASTS = 120_000;

/** Two commands started at the same time shall not build into the same folder: the second waits and finds it built. */
function alone(work: () => void): void {
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (since > 0 && Date.now() - since > LOCK_LASTS) rmSync(LOCK, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function build(): void {
  if (!isStale()) return;
  // Standard output may belong to a report.
  process.stderr.write('Building the extension …\n');
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

/**
 * The folder of the built extension, built first if need be. OBELUS_EXTENSION names a folder to take as it is:
 * the end-to-end tests use one build throughout.
 * @throws with the build's own words where it fails
 */
export function builtExtension(): string {
  const given = process.env.OBELUS_EXTENSION;
  if (given) return given;
  if (isStale()) alone(build);
  return outputDir;
}
