/**
 * `npm run soak`: an hour of browsing in some minutes, in one tab of one browser, and what is left of it in memory afterwards. `-- 200`
 * loads so many pages. Generated pages, and those of `../shared/corpus` where it is there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { runEverywhere } from '../browser/access';
import { builtExtension, root } from '../browser/build';
import { launch, type ObelusBrowser } from '../browser/launch';
import { madePage } from '../browser/made-pages';
import { askPage, finishedReport } from '../browser/page-report';
import { workerHeap } from './worker-heap';

export interface Held {
  /** Bytes of JavaScript's heap in the tab, of page and content script, after collection. */
  tab: number;
  nodes: number;
  listeners: number;
  /** Bytes of the worker's heap, after collection. */
  worker: number;
  /** Bytes of IndexedDB, and of the extension's storage areas. */
  database: number;
  storage: number;
}

export interface Soaked {
  loads: number;
  claims: number;
  cards: number;
  seconds: number;
  before: Held;
  after: Held;
  /** What was thrown, rejected or complained of, by pages, content scripts and worker. */
  errors: string[];
}

interface Area {
  getBytesInUse(keys: null): Promise<number>;
}
declare const chrome: { storage: Record<'local' | 'session' | 'sync', Area> };

const SEED = 21;
const HOME = 'https://soak.example/home';
const CITING = 'https://soak.example/citing';
const page = (title: string, text: string) => `<!doctype html><html lang="en"><title>${title}</title><p>${text}</p></html>`;

/** Cites something of each publisher of whom a paper was retracted. */
function citingPage(): string {
  const { dois } = JSON.parse(readFileSync(join(builtExtension(), 'retractions.json'), 'utf8')) as { dois: Record<string, string> };
  const links = Object.keys(dois).map((registrant, index) => `<a href="https://doi.org/${registrant}/none">[${index + 1}]</a>`);
  return page('Citing', `Creatine increases strength ${links.join(' ')}.`);
}

/** Pages of our own by their path. */
const own: Readonly<Record<string, () => string>> = { '/home': () => page('Home', 'A chair.'), '/citing': citingPage };

/** Before these loads nothing is measured: what is made once is made then. */
const WARM_UP = 25;
const CARD_EVERY = 5;

function savedPages(): string[] {
  const folder = resolve(root, '../shared/corpus');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return names.sort().map((name) => join(folder, name));
}

const indexOf = (url: string) => Number(new URL(url).pathname.slice(1));

/** Every third page is a saved one, where there are any. */
const isSaved = (url: string) => indexOf(url) % 3 === 2;

function htmlOf(url: string, saved: readonly string[]): string | Buffer {
  const index = indexOf(url);
  const file = isSaved(url) ? saved[Math.floor(index / 3) % Math.max(1, saved.length)] : undefined;
  return file ? readFileSync(file) : madePage(SEED, index);
}

async function held(obelus: ObelusBrowser, page: Page, protocol: CDPSession): Promise<Held> {
  await page.goto(HOME);
  await finishedReport(obelus, page);
  // What finalisers let go of is collected the next time.
  for (let i = 0; i < 4; i++) await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const worker = await obelus.worker();
  const [database, storage] = await worker.evaluate(async () => {
    const { usage = 0 } = await navigator.storage.estimate();
    const areas = await Promise.all((['local', 'session', 'sync'] as const).map((area) => chrome.storage[area].getBytesInUse(null)));
    return [usage, areas.reduce((sum, bytes) => sum + bytes, 0)] as const;
  });
  return {
    tab: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    worker: await workerHeap(obelus),
    database,
    storage,
  };
}

/** Notes what goes wrong anywhere in the browser. Gives what the worker noted. */
async function listen(obelus: ObelusBrowser, page: Page, errors: string[]): Promise<() => Promise<string[]>> {
  page.on('pageerror', ({ message, stack = '' }) => {
    // Saved pages throw by themselves, without their scripts and pictures more than ever.
    if (stack.includes(obelus.id) || !isSaved(page.url())) errors.push(`${page.url()}: ${message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Obelus')) errors.push(`content script: ${message.text()}`);
  });
  const worker = await obelus.worker();
  await worker.evaluate(() => {
    const noted: string[] = [];
    Object.assign(globalThis, { soakErrors: noted });
    addEventListener('unhandledrejection', ({ reason }) => noted.push(`worker, rejected: ${reason}`));
    addEventListener('error', ({ message }) => noted.push(`worker: ${message}`));
    const say = console.error;
    console.error = (...words: unknown[]) => {
      noted.push(`worker says: ${words.join(' ')}`);
      say(...words);
    };
  });
  return () => worker.evaluate(() => (globalThis as unknown as { soakErrors: string[] }).soakErrors);
}

/** @param progress is told now and then how many pages were loaded. */
export async function soak(loads: number, progress: (done: number) => void = () => {}): Promise<Soaked> {
  const obelus = await launch();
  try {
    await runEverywhere(obelus);
    const saved = savedPages();
    const page = await obelus.context.newPage();
    const errors: string[] = [];
    const workerErrors = await listen(obelus, page, errors);
    // Saved pages want their scripts and pictures: they do without.
    await page.route('**', (route) => {
      const url = new URL(route.request().url());
      if (url.hostname !== 'soak.example') return route.abort('blockedbyclient');
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: own[url.pathname]?.() ?? htmlOf(url.href, saved) });
    });
    const protocol = await obelus.context.newCDPSession(page);
    await protocol.send('Performance.enable');
    let [claims, cards] = [0, 0];
    const visit = async (index: number) => {
      await page.goto(`https://soak.example/${index}`, { waitUntil: 'domcontentloaded' });
      const report = await finishedReport(obelus, page);
      if (!report) return void errors.push(`page ${index}: the extension did not answer`);
      claims += report.claims.length;
      const first = report.claims[0];
      if (index % CARD_EVERY > 0 || !first || !(await askPage(obelus, page, 'jump', first.id))) return;
      cards++;
      await page.keyboard.press('Escape');
    };
    for (let index = 0; index < WARM_UP; index++) await visit(index);
    // The worker decodes its lists of retracted papers publisher by publisher, as pages cite them, and keeps that while it lives.
    await page.goto(CITING);
    await finishedReport(obelus, page);
    const before = await held(obelus, page, protocol);
    const begin = Date.now();
    [claims, cards] = [0, 0];
    for (let index = 0; index < loads; index++) {
      await visit(WARM_UP + index);
      if (index % 50 === 49) progress(index + 1);
    }
    const seconds = (Date.now() - begin) / 1000;
    const after = await held(obelus, page, protocol);
    errors.push(...(await workerErrors()));
    return { loads, claims, cards, seconds, before, after, errors: [...new Set(errors)] };
  } finally {
    await obelus.close();
  }
}
