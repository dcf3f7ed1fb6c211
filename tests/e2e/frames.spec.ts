import type { Page } from '@playwright/test';
import { openPopup } from '../browser/popup';
import { badgeOf } from './badge';
import { cardOf } from './card';
import { expect, test } from './fixtures';

const frameMarks = (page: Page) =>
  page.frames()[1]?.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)) ?? Promise.resolve(0);

test('frames on hosts that were granted are read, and the popup lists their claims behind those of the page', async ({
  pageWith,
  obelus,
}) => {
  await obelus.context.route('https://inner.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Inner</title><p>Melatonin eases jet lag.</p></html>',
    }),
  );
  const page = await pageWith('<p>Creatine increases strength.</p><iframe src="https://inner.example/" width="600" height="300"></iframe>');
  await expect.poll(() => frameMarks(page)).toBeGreaterThan(0);
  await expect.poll(() => badgeOf(obelus, page.url())).toBe('2');
  const popup = await openPopup(obelus, page);
  await expect(popup.page.getByRole('heading', { level: 1 })).toHaveText('2 claims on this page');
  const rows = popup.page.getByRole('navigation').getByRole('button');
  await expect(rows.nth(0)).toContainText('strength');
  await expect(rows.nth(1)).toContainText('jet lag');
  await rows.nth(1).click();
  await expect(rows.nth(1)).toHaveAttribute('aria-current', /.+/);
  expect(await cardOf(obelus, page)).toBeNull();
  await popup.close();
});
