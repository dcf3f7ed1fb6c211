/** The report beside the page. It stands in a tab behind the page here, which it takes for the page in front of its window as it would beside it. */

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoAddress } from '../browser/demo';
import type { ObelusBrowser } from '../browser/launch';
import { cardOf } from './card';
import { expect, test } from './fixtures';

declare const chrome: { tabs: { create(what: { url: string; active: boolean }): Promise<object> } };

async function panelBeside({ context, id, worker }: ObelusBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const opened = context.waitForEvent('page');
  await (await worker()).evaluate((url) => chrome.tabs.create({ url, active: false }), `chrome-extension://${id}/sidepanel.html`);
  return opened;
}

test('the side panel follows the page: as it changes, to another page, to another tab', async ({ demo, obelus }) => {
  const other = await demo('chair.html');
  const page = await demo('list.html');
  const panel = await panelBeside(obelus, page);
  const title = panel.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^\d+ claims on this page$/);
  const before = Number.parseInt((await title.textContent()) ?? '', 10);

  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = 'Saffron eases depression.';
    document.querySelector('main, body')?.append(more);
  });
  await expect(title).toHaveText(`${before + 1} claims on this page`);

  await panel
    .getByRole('navigation')
    .getByRole('button', { name: /jet lag/ })
    .press('Enter');
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('Melatonin');
  await expect(panel.locator('[aria-current=true]')).toContainText('jet lag');

  await page.goto(demoAddress('product.html'));
  await expect(panel.getByText('This product').first()).toBeVisible();

  await other.bringToFront();
  await expect(panel.getByText('No claim that we know of')).toBeVisible();
  await page.bringToFront();
  await expect(panel.getByText('This product').first()).toBeVisible();
  await panel.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the side panel has nothing that keeps anybody out, in ${colorScheme}`, async ({ demo, obelus }) => {
    const panel = await panelBeside(obelus, await demo('list.html'));
    await panel.emulateMedia({ colorScheme });
    await expect(panel.getByRole('navigation').getByRole('button').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    await panel.close();
  });
}
