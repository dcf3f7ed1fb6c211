/**
 * Firefox for Android cannot run here. This is the desktop browser with what can be had of it: a narrow window, fingers, and an
 * extension to which the browser gives neither `commands` nor a sidebar.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardOf, closePopup, controlsOf, openPopup, popupText, pressInPopup, registered } from './inside';
import { builtForFirefox, launchFirefox, type ObelusFirefox } from './launch';
import { marksOf, tapMark, wordsOf } from './marks';

/** CSS pixels: the least that a finger finds, by WCAG 2.2, 2.5.8. */
const LEAST = 24;

let firefox: ObelusFirefox;
let own: Page;

declare const browser: { commands?: unknown; sidebarAction?: unknown };

beforeAll(async () => {
  firefox = await launchFirefox({ phone: true });
  own = await firefox.own('welcome.html');
});
afterAll(() => firefox?.close());

const tooSmall = (controls: { name: string; width: number; height: number }[]) =>
  controls.filter(({ width, height }) => width < LEAST || height < LEAST);

test('the browser has neither keys nor a sidebar for the extension, and its pages open all the same', async () => {
  expect(await own.evaluate(() => [typeof browser.commands, typeof browser.sidebarAction])).toEqual(['undefined', 'undefined']);
  await own.waitForSelector('.article .mark');
});

test('the first-run page gives access by a tap, and pages are marked', async () => {
  await own.bringToFront();
  await own.locator('button.run ::-p-text(On every site)').click();
  await expect.poll(() => registered(own)).toEqual(['*://*/*']);
  const page = await firefox.demo('list.html');
  await expect.poll(() => wordsOf(page)).toContain('jet lag');
  await page.close();
});

test('a tap on a mark opens the card; its own buttons lead to the next claim, back, and close it', async () => {
  const page = await firefox.pageWith('<p>Creatine increases strength.</p><p>Melatonin eases jet lag.</p>');
  await expect.poll(() => wordsOf(page)).toContain('jet lag');
  await tapMark(page, 'strength');
  await expect.poll(async () => (await cardOf(own, page))?.text ?? '').toContain('Creatine');
  const tap = async (name: string) => {
    const button = (await cardOf(own, page))?.buttons.find((one) => one.name.startsWith(name));
    if (!button) throw new Error(`The card has no button “${name}”.`);
    await page.touchscreen.tap(button.x + button.width / 2, button.y + button.height / 2);
  };
  await tap('Next claim');
  await expect.poll(async () => (await cardOf(own, page))?.text ?? '').toContain('Melatonin');
  expect(tooSmall((await cardOf(own, page))?.buttons ?? [])).toEqual([]);
  await tap('Previous claim');
  await expect.poll(async () => (await cardOf(own, page))?.text ?? '').toContain('Creatine');
  await tap('Close');
  await expect.poll(() => cardOf(own, page)).toBeNull();
  await page.close();
});

test('what the desktop does by a key the phone does by a control that one can see', async () => {
  const manifest = JSON.parse(readFileSync(join(builtForFirefox, 'manifest.json'), 'utf8')) as { commands: object };
  // One that joins them wants its control, and its line in the test above or below.
  expect(Object.keys(manifest.commands).toSorted()).toEqual(['_execute_action', 'hide-marks', 'next-mark', 'previous-mark']);
  const page = await firefox.demo('list.html');
  await expect.poll(() => wordsOf(page)).toContain('jet lag');
  await openPopup(own, page);
  await expect.poll(() => popupText(own)).toContain('Melatonin → jet lag');
  expect(tooSmall(await controlsOf(own, 'popup'))).toEqual([]);
  expect(await pressInPopup(own, 'Open beside')).toBe(false);
  expect(await pressInPopup(own, 'Hide all marks')).toBe(true);
  await expect.poll(() => marksOf(page)).toEqual([]);
  await closePopup(own);
  await page.close();
});

test.each(['welcome.html', 'options.html', 'evidence.html'])(
  'every control of %s is large enough for a finger, and the page as wide as the window',
  async (name) => {
    const page = await firefox.own(name);
    await page.waitForSelector('h1');
    await expect.poll(async () => (await controlsOf(page)).length).toBeGreaterThan(3);
    expect(tooSmall(await controlsOf(page))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  },
);
