import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../browser/build';

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command of `tests/browser` as npm does for a user who stands in `folder`, without a display. */
export function runCommand(script: string, args: string[], folder: string): Promise<Ended> {
  const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs');
  const env = { ...process.env, INIT_CWD: folder, OBELUS_HEADLESS: '1' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [jiti, join(root, 'tests/browser', script), ...args], { cwd: root, env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
