/** Every face by keyboard alone: no test here touches the mouse. */
import type { Locator, Page } from '@playwright/test';
import { openPopup } from '../browser/popup';
import { cardOf } from './card';
import { expect, test } from './fixtures';
import { marksOf } from './marks';

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Walks with Tab, as somebody without a mouse does, until `target` has the focus; fails where it cannot be reached. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(target)} cannot be reached by ${key}.`);
}

/** What has the focus shows it. */
const outlined = (target: Locator) =>
  target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });

test('the popup: filter by verdict, walk the list, jump to a claim', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const { page: popup, close } = await openPopup(obelus, page);
  const rows = popup.getByRole('navigation').getByRole('button');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  const supported = popup.getByRole('button', { name: /^\d+ Supported$/ });
  await tabTo(popup, supported);
  expect(await outlined(supported)).toBe(true);
  await popup.keyboard.press('Space');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await popup.keyboard.press('Space');
  await expect.poll(() => rows.count()).toBe(all);
  await tabTo(popup, rows.first());
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  expect(await isFocused(rows.nth(2))).toBe(true);
  await popup.keyboard.press('Enter');
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toMatch(/3 of \d+/);
  await close();
});

test('the popup: hide the marks, choose topics, switch the site off', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const count = (await marksOf(page)).length;
  const { page: popup, close } = await openPopup(obelus, page);
  await tabTo(popup, popup.getByRole('button', { name: /Hide all marks/ }));
  await popup.keyboard.press('Enter');
  await expect.poll(async () => (await marksOf(page)).length).toBe(0);
  await popup.keyboard.press('Enter');
  await expect.poll(async () => (await marksOf(page)).length).toBe(count);
  await tabTo(popup, popup.getByRole('button', { name: 'Topics' }));
  await popup.keyboard.press('Enter');
  await tabTo(popup, popup.getByRole('switch', { name: /Sleep/ }));
  await popup.keyboard.press('Space');
  await expect.poll(async () => (await marksOf(page)).map(({ text }) => text).join()).not.toContain('jet lag');
  await tabTo(popup, popup.getByRole('switch', { name: /demo\.example/ }));
  await popup.keyboard.press('Space');
  await expect.poll(async () => (await marksOf(page)).length).toBe(0);
  await close();
});

test('the options: a section by its link, a topic, a look, a site, a reset that is thought over', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const options = await obelus.context.newPage();
  await options.goto(`chrome-extension://${obelus.id}/options.html`);
  await tabTo(options, options.getByRole('link', { name: 'Sites' }));
  await options.keyboard.press('Enter');
  expect(new URL(options.url()).hash).toBe('#sites');
  await tabTo(options, options.getByRole('textbox', { name: 'Address of a site' }));
  await options.keyboard.type('no host at all');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('alert')).toContainText('Give a host');
  await options.reload();
  const sleep = options.getByRole('switch', { name: 'Sleep', exact: true });
  await tabTo(options, sleep);
  expect(await outlined(sleep)).toBe(true);
  await options.keyboard.press('Space');
  await expect.poll(async () => (await marksOf(page)).map(({ text }) => text).join()).not.toContain('jet lag');
  await tabTo(options, options.getByRole('radio', { name: 'The words of the effect' }));
  await options.keyboard.press('ArrowRight');
  await expect(options.getByRole('radio', { name: 'The whole sentence' })).toBeChecked();
  await tabTo(options, options.getByRole('button', { name: 'Reset everything' }));
  await options.keyboard.press('Enter');
  await tabTo(options, options.getByRole('button', { name: 'Cancel' }));
  await options.keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await expect(sleep).not.toBeChecked();
  await options.close();
});

test('the evidence browser: search, read a substance, go to an outcome and back', async ({ obelus }) => {
  const page = await obelus.context.newPage();
  await page.goto(`chrome-extension://${obelus.id}/evidence.html`);
  await tabTo(page, page.getByRole('combobox'));
  await page.keyboard.type('ksm');
  await expect(page.getByRole('option').first()).toContainText('brand of Ashwagandha');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Ashwagandha');
  expect(await isFocused(heading)).toBe(true);
  await expect(page).toHaveTitle('Ashwagandha · Obelus: evidence');
  const stress = page.getByRole('link', { name: 'Stress', exact: true });
  await tabTo(page, stress);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Stress');
  const reasons = page.locator('summary').first();
  await tabTo(page, reasons);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^It rests on/).first()).toBeVisible();
  await page.goBack();
  await expect(heading).toHaveText('Ashwagandha');
  await page.close();
});

test('the first-run page: open a phrase’s card, step, leave it, choose where to run', async ({ obelus }) => {
  const page = await obelus.context.newPage();
  await page.goto(`chrome-extension://${obelus.id}/welcome.html`);
  const phrase = page.getByRole('button', { name: 'builds lean muscle' });
  await tabTo(page, phrase);
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toContainText('Creatine');
  await tabTo(page, card.getByRole('button', { name: 'Next claim' }));
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Ashwagandha');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  expect(await isFocused(page.getByRole('button', { name: /melt away stress/ }))).toBe(true);
  const choice = page.getByRole('button', { name: /Only when I click/ });
  await tabTo(page, choice);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Open a page and press the Obelus button')).toBeVisible();
  await page.close();
});
