/** Two browsers, one with the extension and one without, that open the same pages. */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { PageReport } from '../../components/platform/report';
import { runEverywhere } from '../browser/access';
import { findBrowser } from '../browser/find-browser.mjs';
import { launch, type ObelusBrowser } from '../browser/launch';
import { askPage, finishedReport } from '../browser/page-report';
import { listen, type Seen, see, settle } from './seen';

export interface Subject {
  name: string;
  html: string | Buffer;
  headers?: Record<string, string>;
  /** Loads more where one scrolls, as a saved page may: no card is opened on it, which would scroll. */
  loadsInScrolling?: boolean;
}

export interface Compared {
  name: string;
  claims: number;
  /** What differs, in short; empty where nothing does. */
  differences: string[];
  /** The page differs from itself without the extension too, as one that shows the time. */
  restless: boolean;
}

export interface Pair {
  compare(subject: Subject): Promise<Compared>;
  close(): Promise<void>;
}

/** Before a difference is put down to the extension, the page is held against itself so often. */
const looksAgain = 4;

export async function openPair(): Promise<Pair> {
  const obelus = await launch();
  await runEverywhere(obelus);
  const executablePath = await findBrowser();
  // With a profile, as the other: without one a browser fetches no icons.
  const context = await chromium.launchPersistentContext('', {
    channel: 'chromium',
    ...(executablePath && { executablePath }),
    viewport: { width: 1280, height: 900 },
  });
  let count = 0;
  return {
    async compare(subject) {
      const address = `https://compared-${++count}.example/`;
      const alone = () => visit(context, address, subject);
      const [without, within] = await Promise.all([alone(), visit(obelus.context, address, subject, obelus)]);
      const differences = differencesOf(without.seen, within.seen);
      if (differences.length === 0) differences.push(...differencesOf(without.seen, within.after).map((what) => `after its card: ${what}`));
      let restless = false;
      for (let i = 0; i < looksAgain && differences.length > 0 && !restless; i++) {
        restless = differencesOf(without.seen, (await alone()).seen).length > 0;
      }
      return { name: subject.name, claims: within.claims, differences, restless };
    },
    async close() {
      await Promise.all([obelus.close(), context.close()]);
    },
  };
}

async function visit(
  context: BrowserContext,
  address: string,
  { html, headers = {}, loadsInScrolling = false }: Subject,
  obelus?: ObelusBrowser,
): Promise<{ seen: Seen; after: Seen; claims: number }> {
  const page = await context.newPage();
  try {
    const errors = listen(page);
    await page.route('**', (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html })
        : route.abort('blockedbyclient'),
    );
    await page.goto(address, { waitUntil: 'load', timeout: 30_000 });
    await settle(page);
    const claims = obelus ? await read(obelus, page) : [];
    const seen = await see(page, errors);
    const after = obelus && !loadsInScrolling && (await use(obelus, page, claims)) ? await see(page, errors) : seen;
    return { seen, after, claims: claims.length };
  } finally {
    await page.close();
  }
}

async function read(obelus: ObelusBrowser, page: Page): Promise<PageReport['claims']> {
  const report = await finishedReport(obelus, page);
  if (!report) throw new Error('The extension did not answer.');
  return report.claims;
}

/** Opens the card of the first claim that has a place and leaves it, as a reader does. False where there is none. */
async function use(obelus: ObelusBrowser, page: Page, claims: PageReport['claims']): Promise<boolean> {
  for (const { id } of claims) {
    if (!(await askPage(obelus, page, 'jump', id))) continue;
    await page.waitForTimeout(50);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(50);
    return true;
  }
  return false;
}

function differencesOf(one: Seen, other: Seen): string[] {
  const differences: string[] = [];
  for (const key of ['errors', 'dom', 'boxes', 'traces'] as const) {
    const [a, b] = [one[key], other[key]].map((value) => (typeof value === 'string' ? value : value.join('\n'))) as [string, string];
    if (a !== b) differences.push(`${key}: ${around(a, b)}`);
  }
  return differences;
}

/** Where two texts part, with some of what stands there. */
function around(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - 40);
  return `“${a.slice(from, at + 80)}” became “${b.slice(from, at + 80)}”`;
}
