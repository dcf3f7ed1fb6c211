/** The one place that starts a Firefox with the extension in it, over WebDriver BiDi. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { root } from '../browser/build';
import { findFirefox } from '../browser/find-browser.mjs';

/** The host of the extension's pages, which Firefox otherwise draws by lot. */
const HOST = '5a3d6c1e-7f0b-4c1d-9a52-0d7c3f6e8b11';
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

export interface Fulfilled {
  status?: number;
  headers?: Record<string, string>;
  contentType: string;
  body: string;
}

export interface ObelusFirefox {
  browser: Browser;
  /** The id under which Firefox took the extension. */
  id: string;
  /** The address of one of the extension's pages. */
  address(page: string): string;
  /** One of the extension's pages in a tab of its own. */
  own(page: string): Promise<Page>;
  /** A page of `tests/demo` under an https address. */
  demo(name: string): Promise<Page>;
  /** A page with this body under an https address of its own. */
  pageWith(body: string, headers?: Record<string, string>): Promise<Page>;
  close(): Promise<void>;
}

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ 'obelus@obelus.invalid': HOST }),
  // Grants what is asked for in a click, as if the user had agreed.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.openPopupWithoutUserGesture.enabled': true,
};

/** Fingers instead of a mouse, as media queries see it. */
const touchPreferences = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1, 'dom.w3c_touch_events.enabled': 1 };

export const builtForFirefox = join(root, '.cache/firefox-extension');

/** What Firefox for Android passes over in a manifest; without it the browser gives the extension no such API either. */
const NOT_ON_ANDROID = ['commands', 'sidebar_action'];

/** The build, changed on the way into the browser; null where it goes as it is. */
function changed({ phone = false, fault = '' }: FirefoxOptions): string | null {
  if (!phone && !fault) return null;
  const copy = mkdtempSync(join(tmpdir(), 'obelus-firefox-'));
  cpSync(builtForFirefox, copy, { recursive: true });
  const change = (name: string, how: (text: string) => string) => {
    writeFileSync(join(copy, name), how(readFileSync(join(copy, name), 'utf8')));
  };
  if (phone) {
    change('manifest.json', (text) => {
      const entries = Object.entries(JSON.parse(text) as Record<string, unknown>);
      return JSON.stringify(Object.fromEntries(entries.filter(([key]) => !NOT_ON_ANDROID.includes(key))));
    });
  }
  change('background.js', (text) => `${fault};\n${text}`);
  return copy;
}

export interface FirefoxOptions {
  /** A narrow window, coarse pointers, and no API that Firefox for Android lacks by manifest key. */
  phone?: boolean;
  /** Milliseconds without work after which the event page is stopped. By default so few that it is stopped and woken all through the tests. */
  idle?: number;
  /** Code that the background runs first, each time that it starts: what it breaks is broken before any of ours runs. */
  fault?: string;
}

function demoFile(url: URL): Fulfilled {
  const name = url.pathname.slice(1);
  const path = join(root, 'tests/demo', name);
  if (!/^[a-z]+\.(html|css)$/.test(name) || !existsSync(path)) return { status: 404, contentType: 'text/plain', body: 'Not here' };
  return { contentType: types[extname(name)] ?? 'text/plain', body: readFileSync(path, 'utf8') };
}

/** A tab all of whose requests we answer ourselves: nothing reaches a network. */
async function answered(browser: Browser, address: string, answer: (url: URL) => Fulfilled): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ status: 200, ...answer(new URL(request.url())) }));
  await page.goto(address);
  return page;
}

/** @throws where there is no Firefox, or it refuses the extension */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<ObelusFirefox> {
  const { phone = false, idle = 700 } = options;
  const executablePath = await findFirefox();
  if (!executablePath) throw new Error('No Firefox here.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: phone ? { width: 360, height: 740 } : { width: 1100, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences, 'extensions.background.idle.timeout': idle, ...(phone && touchPreferences) },
  });
  const address = (page: string) => `moz-extension://${HOST}/${page}`;
  const copy = changed(options);
  const close = async () => {
    await browser.close();
    if (copy) rmSync(copy, { recursive: true, force: true });
  };
  let made = 0;
  try {
    const id = await browser.installExtension(copy ?? builtForFirefox);
    return {
      browser,
      id,
      address,
      async own(name) {
        const page = await browser.newPage();
        // Loads of extension pages are not told over BiDi.
        await page.goto(address(name), { waitUntil: [] });
        await page.waitForFunction((url) => location.href === url && document.readyState === 'complete', {}, address(name));
        return page;
      },
      demo: (name) => answered(browser, `https://demo.example/${name}`, demoFile),
      pageWith(body, headers = {}) {
        const html = `<!doctype html><html lang="en"><title>A test page</title><body>${body}</body></html>`;
        return answered(browser, `https://test-${++made}.example/`, ({ pathname }) =>
          pathname === '/'
            ? { contentType: 'text/html; charset=utf-8', headers, body: html }
            : { status: 404, contentType: 'text/plain', body: '' },
        );
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
