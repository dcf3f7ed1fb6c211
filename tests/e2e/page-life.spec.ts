import { runEverywhere } from '../browser/access';
import { serveDemo } from '../browser/demo';
import { launch, type ObelusBrowser } from '../browser/launch';
import { finishedReport } from '../browser/page-report';
import { badgeOf } from './badge';
import { cardOf } from './card';
import { expect, test } from './fixtures';
import { clickMark, marksOf } from './marks';
import { resetSettings } from './settings';

declare const chrome: {
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
};

const claim = '<p>Creatine increases strength.</p>';

/** As a key of the extension's own, in this tab. */
async function command(obelus: ObelusBrowser, url: string, name: string): Promise<void> {
  const worker = await obelus.worker();
  await worker.evaluate(
    async (what) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === what.url);
      if (tab) chrome.commands.onCommand.dispatch(what.name, tab);
    },
    { url, name },
  );
}

for (const [what, change] of [
  ['the site is switched off', (host: string) => ({ sitesOff: [host] })],
  ['the extension is switched off', () => ({ on: false })],
  ['the verdict is switched off', () => ({ verdictsOff: ['supported' as const, 'limited' as const] })],
] as const) {
  test(`when ${what}, marks and card go at once, and they come back with it`, async ({ pageWith, obelus }) => {
    const page = await pageWith(claim);
    await clickMark(page, 'strength');
    await expect.poll(() => cardOf(obelus, page)).not.toBeNull();
    await resetSettings(obelus, change(new URL(page.url()).host));
    await expect.poll(async () => (await marksOf(page)).length).toBe(0);
    await expect.poll(() => cardOf(obelus, page)).toBeNull();
    await resetSettings(obelus);
    await expect.poll(async () => (await marksOf(page)).length).toBe(1);
  });
}

test('one key hides all marks of the page and its card, and shows the marks again', async ({ pageWith, obelus }) => {
  const page = await pageWith(claim);
  await clickMark(page, 'strength');
  await expect.poll(() => cardOf(obelus, page)).not.toBeNull();
  await command(obelus, page.url(), 'hide-marks');
  await expect.poll(async () => (await marksOf(page)).length).toBe(0);
  expect(await cardOf(obelus, page)).toBeNull();
  // What comes while they are hidden stays hidden.
  await page.evaluate(() => document.body.append('Melatonin eases jet lag.'));
  await page.waitForTimeout(300);
  expect(await marksOf(page)).toEqual([]);
  await command(obelus, page.url(), 'hide-marks');
  await expect.poll(async () => (await marksOf(page)).length).toBe(2);
});

test.describe('the back/forward cache', () => {
  let caching: ObelusBrowser;
  test.beforeAll(async () => {
    caching = await launch({ backForwardCache: true });
    await serveDemo(caching.context);
    await runEverywhere(caching);
    for (const name of ['one', 'two']) {
      await caching.context.route(`https://${name}.example/`, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><title>${name}</title>${claim}</html>` }),
      );
    }
  });
  test.afterAll(() => caching?.close());

  const leave = async () => {
    const page = await caching.context.newPage();
    await page.goto('https://one.example/');
    await finishedReport(caching, page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'loaded anew';
      });
    });
    await page.goto('https://two.example/');
    await finishedReport(caching, page);
    return page;
  };

  test('a page that comes back has its marks, its badge, and a card that opens', async () => {
    await resetSettings(caching);
    const page = await leave();
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.title()).toBe('kept');
    await expect.poll(async () => (await marksOf(page)).length).toBe(1);
    await expect.poll(() => badgeOf(caching, page.url())).toBe('1');
    await clickMark(page, 'strength');
    await expect.poll(() => cardOf(caching, page)).not.toBeNull();
    await page.close();
  });

  test('what was switched off while a page waited is off when it comes back', async () => {
    await resetSettings(caching);
    const page = await leave();
    await resetSettings(caching, { sitesOff: ['one.example'] });
    await expect.poll(async () => (await marksOf(page)).length).toBe(1);
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.title()).toBe('kept');
    await expect.poll(async () => (await marksOf(page)).length).toBe(0);
    await page.close();
  });
});
