/** Finds a Firefox that takes unpacked extensions over WebDriver BiDi. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const usual = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

function onPath(): string[] {
  const names = process.platform === 'win32' ? ['firefox.exe'] : ['firefox-esr', 'firefox'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/**
 * Its path, or null where the machine has none.
 * @throws {Error} where OBELUS_FIREFOX names a file that does not exist
 */
export function findFirefox(): string | null {
  const named = process.env.OBELUS_FIREFOX;
  if (named && !existsSync(named)) throw new Error(`OBELUS_FIREFOX is ${named}, and no such file exists.`);
  return named ?? [...usual, ...onPath()].find((path) => existsSync(path)) ?? null;
}
