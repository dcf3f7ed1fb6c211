/** What the extension adds to a page that names no substance. */
import type { BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { runEverywhere } from '../browser/access';
import { findBrowser } from '../browser/find-browser.mjs';
import { launch } from '../browser/launch';
import { median, rounded } from './median';
import { generate } from './pages';

export interface QuietPage {
  /** Bytes of script that run in the page. */
  scriptBytes: number;
  /** Milliseconds of the main thread's work from navigation to a second after load, and heap, with ÷ without. */
  workRatio: number;
  heapRatio: number;
  addedMs: number;
}

const address = 'https://quiet.example/';
const rounds = 7;

interface Load {
  ms: number;
  heap: number;
}

export async function quietPage(scriptBytes: number): Promise<QuietPage> {
  const executablePath = await findBrowser();
  const plain = await chromium.launch({ channel: 'chromium', ...(executablePath && { executablePath }), headless: true });
  const obelus = await launch();
  try {
    await runEverywhere(obelus);
    const bare = await plain.newContext({ viewport: { width: 1280, height: 900 } });
    const without: Load[] = [];
    const withIt: Load[] = [];
    // In turn, so that what else the machine does falls on both.
    for (let i = 0; i < rounds; i++) {
      without.push(await load(bare));
      withIt.push(await load(obelus.context));
    }
    const of = (loads: readonly Load[], what: keyof Load) => median(loads.map((one) => one[what]));
    return {
      scriptBytes,
      workRatio: rounded(of(withIt, 'ms') / of(without, 'ms')),
      heapRatio: rounded(of(withIt, 'heap') / of(without, 'heap')),
      addedMs: rounded(of(withIt, 'ms') - of(without, 'ms')),
    };
  } finally {
    await plain.close();
    await obelus.close();
  }
}

async function load(context: BrowserContext): Promise<Load> {
  const page = await context.newPage();
  const html = `<!doctype html><html lang="en"><title>Quiet</title><body>${generate('quiet', 100_000)}</body></html>`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  await page.waitForTimeout(1000);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const result = { ms: value('TaskDuration') * 1000, heap: value('JSHeapUsedSize') };
  await page.close();
  return result;
}
