/**
 * Finds a Chromium that can load an unpacked extension, and a Firefox that takes one over WebDriver BiDi. Only Node's own
 * modules at load time, because `ensure.mjs` imports it before `node_modules` exists.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Where a Firefox that we fetched ourselves lies. */
export const fetchedBrowsers = fileURLToPath(new URL('../../.cache/browsers', import.meta.url));

// Branded Chrome and Edge ignore --load-extension since version 137, so they are not on the list.
const chromiums = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

function onPath(commands) {
  const names = process.platform === 'win32' ? commands.map((name) => `${name}.exe`) : commands;
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

async function ofPuppeteer() {
  try {
    const { getInstalledBrowsers } = await import('@puppeteer/browsers');
    const found = await getInstalledBrowsers({ cacheDir: fetchedBrowsers });
    return found.find(({ browser }) => browser === 'firefox')?.executablePath ?? null;
  } catch {
    return null;
  }
}

/** The path that an environment variable names; undefined where it is not set. */
function named(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} is ${path}, and no such file exists.`);
  return path || undefined;
}

const first = (paths) => paths.find((path) => existsSync(path)) ?? null;

/**
 * The path of a Chromium, or null where the machine has none.
 * @returns {Promise<string | null>}
 * @throws {Error} where OBELUS_CHROMIUM names a file that does not exist
 */
export async function findBrowser() {
  return named('OBELUS_CHROMIUM') ?? (await ofPlaywright()) ?? first([...chromiums, ...onPath(['chromium', 'chromium-browser'])]);
}

/**
 * The path of a Firefox, or null where the machine has none.
 * @returns {Promise<string | null>}
 * @throws {Error} where OBELUS_FIREFOX names a file that does not exist
 */
export async function findFirefox() {
  return named('OBELUS_FIREFOX') ?? first([...firefoxes, ...onPath(['firefox-esr', 'firefox'])]) ?? (await ofPuppeteer());
}
