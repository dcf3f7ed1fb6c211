/** The report beside the page, in the browser's own side panel. */

import AxeBuilder from '@axe-core/playwright';
import { demoAddress } from '../browser/demo';
import { openSidePanel } from '../browser/side-panel';
import { cardOf } from './card';
import { expect, test } from './fixtures';

declare const chrome: { runtime: { getContexts(filter: { contextTypes: string[] }): Promise<{ documentUrl?: string }[]> } };

test('the side panel follows the page: as it changes, to another page, to another tab', async ({ demo, obelus }) => {
  const other = await demo('chair.html');
  const page = await demo('list.html');
  const { page: panel, close } = await openSidePanel(obelus, page);
  const places = await (await obelus.worker()).evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }));
  expect(places.map(({ documentUrl }) => documentUrl)).toEqual([panel.url()]);
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

  await page.goBack();
  await expect(title).toHaveText(`${before} claims on this page`);
  await close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the side panel has nothing that keeps anybody out, in ${colorScheme}`, async ({ demo, obelus }) => {
    const { page: panel, close } = await openSidePanel(obelus, await demo('list.html'));
    await panel.emulateMedia({ colorScheme });
    await expect(panel.getByRole('navigation').getByRole('button').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    await close();
  });
}
