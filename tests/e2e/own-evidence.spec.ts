import { cardOf } from './card';
import { dreamwort as record } from './dreamwort';
import { expect, test } from './fixtures';
import { clickMark, marksOf } from './marks';
import { jsonFile as file } from './own-records';

test('a record of one’s own is read after a dry run, marks open pages at once, answers on the card, and can be removed', async ({
  pageWith,
  obelus,
}) => {
  const page = await pageWith('<p>Dreamwort increases strength.</p>');
  expect(await marksOf(page)).toEqual([]);
  const options = await obelus.context.newPage();
  await options.goto(`chrome-extension://${obelus.id}/options.html`);
  const own = options.locator('#own');
  await own.locator('input[type=file]').first().setInputFiles(file('mine.json', record));
  await expect(own.getByText('Dreamwort').first()).toBeVisible();
  expect(await marksOf(page)).toEqual([]);
  await own.getByRole('button', { name: 'Import', exact: true }).click();
  await expect.poll(async () => (await marksOf(page)).map(({ text }) => text)).toEqual([expect.stringContaining('strength')]);
  await page.bringToFront();
  await clickMark(page, 'strength');
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('One trial saw no difference.');
  await options.bringToFront();
  await own
    .getByRole('button', { name: /Remove/ })
    .first()
    .click();
  await expect.poll(() => marksOf(page)).toEqual([]);
  await options.close();
});

test('a record that breaks the schema is refused with file, record and field, and changes nothing', async ({ obelus }) => {
  const options = await obelus.context.newPage();
  await options.goto(`chrome-extension://${obelus.id}/options.html`);
  const own = options.locator('#own');
  const wrong = { ...record, findings: [{ ...record.findings[0], direction: 'good' }] };
  await own.locator('input[type=file]').first().setInputFiles(file('wrong.json', wrong));
  await expect(own.getByText('wrong.json').first()).toBeVisible();
  await expect(own.getByText(/direction/).first()).toBeVisible();
  await expect(own.getByText(/dreamwort/i).first()).toBeVisible();
  await options.close();
});
