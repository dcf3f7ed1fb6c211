import { runEverywhere } from '../browser/access';
import { demoAddress } from '../browser/demo';
import { finishedReport } from '../browser/page-report';
import { badgeOf } from './badge';
import { cardOf } from './card';
import { expect, test } from './fixtures';
import { clickMark, marksOf } from './marks';
import { stopWorker } from './stop-worker';

declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: object): Promise<unknown>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
};

test('the badge counts the marks of each tab', async ({ demo, obelus }) => {
  const list = await demo('list.html');
  const chair = await demo('chair.html');
  const count = String((await marksOf(list)).length);
  await expect.poll(() => badgeOf(obelus, list.url())).toBe(count);
  expect(await badgeOf(obelus, chair.url())).toBe('');
});

test('a card opens with its evidence after the browser has stopped the worker, and the worker comes back', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  await stopWorker(obelus);
  await clickMark(page, 'triglycerides');
  // The options ask the background for what they show.
  const options = await obelus.context.newPage();
  await options.goto(`chrome-extension://${obelus.id}/options.html`);
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  await options.close();
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('Studies');
});

test('a tab that was open before access was given is read at once', async ({ fresh }) => {
  const page = await fresh.context.newPage();
  await page.goto(demoAddress('list.html'));
  expect(await marksOf(page)).toEqual([]);
  await runEverywhere(fresh);
  await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(5);
});

test('an update of the extension takes its old marks along and marks open pages anew', async ({ fresh }) => {
  await runEverywhere(fresh);
  const page = await fresh.context.newPage();
  await page.goto(demoAddress('list.html'));
  await finishedReport(fresh, page);
  const before = (await marksOf(page)).map(({ text }) => text);
  const extensions = await fresh.context.newPage();
  await extensions.goto('chrome://extensions');
  const next = fresh.context.waitForEvent('serviceworker');
  await extensions.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id, {});
  }, fresh.id);
  await next;
  await page.bringToFront();
  await expect.poll(async () => (await marksOf(page)).map(({ text }) => text), { timeout: 15_000 }).toEqual(before);
  await finishedReport(fresh, page);
  await clickMark(page, 'strength');
  await expect.poll(() => cardOf(fresh, page)).not.toBeNull();
});

test('switching the extension off in the browser takes the marks away from open pages', async ({ fresh }) => {
  await runEverywhere(fresh);
  const page = await fresh.context.newPage();
  await page.goto(demoAddress('list.html'));
  await finishedReport(fresh, page);
  expect((await marksOf(page)).length).toBeGreaterThan(0);
  const settings = await fresh.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate((id) => chrome.management.setEnabled(id, false), fresh.id);
  await page.bringToFront();
  await expect.poll(async () => (await marksOf(page)).length, { timeout: 15_000 }).toBe(0);
});

test('taking access back in the browser takes the marks away', async ({ fresh }) => {
  await runEverywhere(fresh);
  const page = await fresh.context.newPage();
  await page.goto(demoAddress('list.html'));
  await finishedReport(fresh, page);
  expect((await marksOf(page)).length).toBeGreaterThan(0);
  const options = await fresh.context.newPage();
  await options.goto(`chrome-extension://${fresh.id}/options.html`);
  await options.evaluate(() => chrome.permissions.remove({ origins: ['*://*/*'] }));
  await expect.poll(async () => (await marksOf(page)).length).toBe(0);
});
