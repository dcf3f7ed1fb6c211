/**
 * Finds a Chromium that can load an unpacked extension. Only Node's own modules at load time,
 * because `ensure.mjs` imports it before `node_modules` exists.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

// Branded Chrome and Edge ignore --load-extension since version 137, so they are not on the list.
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function onPath() {
  const names = process.platform === 'win32' ? ['chromium.exe'] : ['chromium', 'chromium-browser'];
  const folders = (process.env.PATH || '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Playwright's own download, or null where it is not there (or Playwright itself is not installed yet). */
async function ofPlaywright() {
  try {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * The path of a Chromium, or null where the machine has none.
 * @returns {Promise<string | null>}
 * @throws {Error} where OBELUS_CHROMIUM names a file that does not exist
 */
export async function findBrowser() {
  const named = process.env.OBELUS_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`OBELUS_CHROMIUM is ${named}, and no such file exists.`);
  }
  return (await ofPlaywright()) || [...usual, ...onPath()].find((path) => existsSync(path)) || null;
}
