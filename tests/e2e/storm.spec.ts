/** Random changes under the built extension, with the engine and the words it really has. */
import type { CDPSession, Page } from '@playwright/test';
import { bundle } from '../bench/bundle';
import { finishedReport } from '../browser/page-report';
import type { Storm } from '../page/storm';
import { expect, test } from './fixtures';
import { marksWithin } from './marks';
import { resetSettings } from './settings';

declare global {
  interface Window {
    Storm: typeof Storm;
  }
}

const said = [
  'Creatine increases strength.',
  'Melatonin eases jet lag.',
  'Ashwagandha reduces stress.',
  'Omega-3 lowers triglycerides.',
  'Magnesium supports healthy sleep.',
  'Nothing is said here.',
  'Nor is anything here.',
];
const calmPage = '<h1>Zinc</h1><p>Creatine increases strength.</p>';

/** @param calm puts the page back to what it was in the end */
const rage = (page: Page, seed: number, calm: boolean) =>
  page.evaluate(
    async ({ seed, html, said }) => {
      const root = document.querySelector('#storm') as Element;
      const storm = new window.Storm(root, seed, said);
      storm.fill(30);
      for (let i = 0; i < 300; i++) {
        storm.step();
        if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      }
      if (html) root.innerHTML = html;
    },
    { seed, html: calm ? calmPage : '', said },
  );

async function held(protocol: CDPSession): Promise<{ nodes: number; listeners: number }> {
  for (let i = 0; i < 4; i++) await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

test('after a storm of changes the marks are those that a fresh look at the page gives', async ({ pageWith, obelus }) => {
  const page = await pageWith(`<main id="storm">${calmPage}</main>`);
  await page.addScriptTag({ content: await bundle('../page/storm-in-page.ts') });
  const look = async () => {
    const report = await finishedReport(obelus, page);
    const claims = report?.claims.map(({ substance, outcome, quote, mark }) => [substance, outcome, quote, mark]);
    return { claims, marked: (await marksWithin(obelus, page)).toSorted() };
  };
  // After much work the extension rests for up to two seconds before it reads what changed meanwhile.
  const lookInCalm = async () => {
    for (let before = ''; ; ) {
      const seen = await look();
      if (JSON.stringify(seen) === before) return seen;
      before = JSON.stringify(seen);
      await page.waitForTimeout(2500);
    }
  };
  for (const seed of [12, 14]) {
    await rage(page, seed, false);
    const kept = await lookInCalm();
    expect(kept.claims?.length).toBeGreaterThan(5);
    await resetSettings(obelus, { on: false });
    await expect.poll(() => marksWithin(obelus, page)).toEqual([]);
    await resetSettings(obelus);
    await expect.poll(async () => (await marksWithin(obelus, page)).length).toBe(kept.marked.length);
    expect(await lookInCalm()).toEqual(kept);
  }
});

test('after storms of changes page and extension hold no more nodes and listeners than before', async ({ pageWith, obelus }) => {
  const page = await pageWith(`<main id="storm">${calmPage}</main>`);
  await page.addScriptTag({ content: await bundle('../page/storm-in-page.ts') });
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Performance.enable');
  const storms = async (seeds: readonly number[]) => {
    for (const seed of seeds) await rage(page, seed, true);
    await expect.poll(async () => (await finishedReport(obelus, page))?.claims.length).toBe(1);
    // Its rest after much work.
    await page.waitForTimeout(2500);
  };
  await storms([1, 2]);
  const before = await held(protocol);
  await storms([3, 4, 5, 6, 7, 8]);
  // One storm makes some thousands of nodes.
  await expect.poll(async () => (await held(protocol)).nodes - before.nodes).toBeLessThan(50);
  expect((await held(protocol)).listeners - before.listeners).toBeLessThan(10);
});
