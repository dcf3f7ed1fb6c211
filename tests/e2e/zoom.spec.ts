/** The browser's own zoom at 200 %: WCAG 2.2, 1.4.4. A window 1280 pixels wide then has room for 640. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { faces } from './own-faces';

declare const chrome: { tabs: { getCurrent(): Promise<{ id: number }>; setZoom(tab: number, factor: number): Promise<void> } };

const zoom = (page: Page, factor: number) =>
  page.evaluate(async (times) => chrome.tabs.setZoom((await chrome.tabs.getCurrent()).id, times), factor);

/** Words that are cut off at the side, as far as nothing can be scrolled to them: the first words of each. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd, td, th, a, button, label, summary')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 2 && (left < -1 || right > innerWidth + 1) && !scrolls(element);
      })
      .map((element) => element.textContent?.slice(0, 40));
  });

for (const face of faces) {
  test(`${face} keeps all its words at 200 % zoom`, async ({ obelus }) => {
    const page = await obelus.context.newPage();
    await page.goto(`chrome-extension://${obelus.id}/${face}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await zoom(page, 2);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    expect(await cutOff(page)).toEqual([]);
    await zoom(page, 1);
    await page.close();
  });
}
