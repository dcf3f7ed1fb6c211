import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openPopup } from '../browser/popup';
import { expect, test } from './fixtures';
import { faces } from './own-faces';

const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

for (const face of faces) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${face} has nothing that keeps anybody out, in ${colorScheme}`, async ({ obelus }) => {
      const page = await obelus.context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.emulateMedia({ colorScheme });
      await page.goto(`chrome-extension://${obelus.id}/${face}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    });
  }

  test(`${face} needs no sideways scrolling at 320 px`, async ({ obelus }) => {
    const page = await obelus.context.newPage();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`chrome-extension://${obelus.id}/${face}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the popup has nothing that keeps anybody out, in ${colorScheme}`, async ({ demo, obelus }) => {
    const popup = await openPopup(obelus, await demo('list.html'));
    await popup.page.emulateMedia({ colorScheme });
    await expect(popup.page.getByRole('navigation').getByRole('button').first()).toBeVisible();
    expect(await violations(popup.page)).toEqual([]);
    await popup.page.getByRole('button', { name: 'Copy report' }).click();
    await popup.page.getByRole('button', { name: 'Topics' }).click();
    expect(await violations(popup.page)).toEqual([]);
    await popup.close();
  });
}

test('the popup shows its foot, and nothing to scroll to beside or below it', async ({ demo, obelus }) => {
  const popup = await openPopup(obelus, await demo('list.html'));
  await expect(popup.page.getByRole('navigation').getByRole('button').first()).toBeVisible();
  const left = () =>
    popup.page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      const foot = document.querySelector('footer')?.getBoundingClientRect();
      return [scrollWidth - innerWidth, scrollHeight - innerHeight, innerHeight - (foot?.bottom ?? 0), innerWidth - (foot?.right ?? 0)];
    });
  await expect.poll(left).toEqual([0, 0, 0, 0]);
  await popup.close();
});
