import { openPopup } from '../browser/popup';
import { cardOf } from './card';
import { expect, test } from './fixtures';
import { marksOf } from './marks';

test('the popup counts and lists the claims of the page in its order, and jumps to one', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const count = (await marksOf(page)).length;
  const popup = await openPopup(obelus, page);
  await expect(popup.page.getByRole('heading', { level: 1 })).toHaveText(/\d+ claims on this page/);
  const rows = popup.page.getByRole('navigation').getByRole('button');
  expect(await rows.count()).toBeGreaterThanOrEqual(count);
  await rows.filter({ hasText: 'jet lag' }).click();
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('Melatonin');
  await popup.close();
});

test('the popup filters its list by verdict', async ({ demo, obelus }) => {
  const popup = await openPopup(obelus, await demo('list.html'));
  const rows = popup.page.getByRole('navigation').getByRole('button');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  await popup.page.getByRole('button', { name: /^\d+ Supported$/ }).click();
  await expect.poll(() => rows.count()).toBeLessThan(all);
  for (const row of await rows.all()) await expect(row).toContainText('Supported');
  await popup.close();
});

test('the popup hides all marks and shows them again', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const count = (await marksOf(page)).length;
  const popup = await openPopup(obelus, page);
  await popup.page.getByRole('button', { name: /Hide all marks/ }).click();
  await expect.poll(async () => (await marksOf(page)).length).toBe(0);
  await popup.page.getByRole('button', { name: /Show the marks/ }).click();
  await expect.poll(async () => (await marksOf(page)).length).toBe(count);
  await popup.close();
});

test('the popup switches a site off and on, and the open tab follows', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const popup = await openPopup(obelus, page);
  const site = popup.page.getByRole('switch', { name: /demo\.example/ });
  await site.click();
  await expect.poll(async () => (await marksOf(page)).length).toBe(0);
  await popup.page
    .getByRole('switch', { name: /demo\.example/ })
    .or(popup.page.getByRole('button', { name: /Turn on/ }))
    .first()
    .click();
  await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(0);
  await popup.close();
});

test('the popup switches a topic off, and its marks go', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const popup = await openPopup(obelus, page);
  await popup.page.getByRole('button', { name: 'Topics' }).click();
  await popup.page.getByRole('switch', { name: /Sleep/i }).click();
  await expect.poll(async () => (await marksOf(page)).map(({ text }) => text).join()).not.toContain('jet lag');
  await popup.close();
});

test('the popup says that it found nothing, without calling the page fine', async ({ demo, obelus }) => {
  const popup = await openPopup(obelus, await demo('chair.html'));
  await expect(popup.page.getByText('No claim that we know of')).toBeVisible();
  await popup.close();
});

test('the popup says where it may not look', async ({ obelus }) => {
  const page = await obelus.context.newPage();
  await page.goto('chrome://version');
  const popup = await openPopup(obelus, page);
  await expect(popup.page.getByText('This is a page of the browser')).toBeVisible();
  await popup.close();
  await page.close();
});
