import type { Page } from '@playwright/test';
import { agreeTo } from '../browser/access';
import { demoAddress } from '../browser/demo';
import type { ObelusBrowser } from '../browser/launch';
import { openPopup } from '../browser/popup';
import { expect, test } from './fixtures';
import { marksOf } from './marks';

declare const chrome: { scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> } };

async function welcome({ context, id }: ObelusBrowser): Promise<Page> {
  const address = `chrome-extension://${id}/welcome.html`;
  await expect.poll(() => context.pages().filter((page) => page.url().startsWith(address)).length).toBe(1);
  const page = context.pages().find((one) => one.url().startsWith(address));
  if (!page) throw new Error('No first-run page.');
  return page;
}

const registered = async (obelus: ObelusBrowser) => {
  const worker = await obelus.worker();
  return worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []));
};

async function demo({ context }: ObelusBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(demoAddress('list.html'));
  return page;
}

test('after an install one page says what the extension does and lets one choose; nothing runs before', async ({ fresh }) => {
  const page = await welcome(fresh);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await registered(fresh)).toEqual([]);
  const shop = await demo(fresh);
  await expect(shop.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await marksOf(shop)).toEqual([]);
});

test('“on every site” asks for access and marks pages by itself', async ({ fresh }) => {
  await agreeTo(fresh, await fresh.context.newPage(), '*://*/*');
  const page = await welcome(fresh);
  await page.bringToFront();
  await page.getByRole('button', { name: /every (site|page)/i }).click();
  await expect.poll(() => registered(fresh)).toEqual(['*://*/*']);
  const shop = await demo(fresh);
  await expect.poll(async () => (await marksOf(shop)).length).toBeGreaterThan(5);
});

test('“only when I ask” asks for nothing; the toolbar button then checks the page in front', async ({ fresh }) => {
  const page = await welcome(fresh);
  await page.bringToFront();
  await page
    .getByRole('button', { name: /click|ask/i })
    .first()
    .click();
  expect(await registered(fresh)).toEqual([]);
  const shop = await demo(fresh);
  const popup = await openPopup(fresh, shop);
  await popup.page.getByRole('button', { name: 'Check this page once' }).click();
  await expect.poll(async () => (await marksOf(shop)).length).toBeGreaterThan(5);
  await popup.close();
});
