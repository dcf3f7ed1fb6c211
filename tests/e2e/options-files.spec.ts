import type { Page } from '@playwright/test';
import type { ObelusBrowser } from '../browser/launch';
import { expect, test } from './fixtures';
import { marksOf } from './marks';
import { resetSettings } from './settings';

const words = async (page: Page) => (await marksOf(page)).map(({ text }) => text).join('\n');

async function openOptions({ context, id }: ObelusBrowser): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  return options;
}

/** The text of the file that `act` gives the user; where the browser puts it is not for a test to know. */
async function savedBy(page: Page, act: () => Promise<void>): Promise<string> {
  const text = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const address = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (content) => {
          if (content instanceof Blob) void content.text().then(resolve);
          return address(content);
        };
        document.documentElement.dataset.waits = '';
      }),
  );
  await page.waitForSelector('html[data-waits]', { state: 'attached' });
  await act();
  return text;
}

test('settings are exported, forgotten and imported again, and open tabs follow each time', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const options = await openOptions(obelus);
  await options.getByRole('switch', { name: 'Sleep', exact: true }).click();
  await options.getByRole('radio', { name: 'The whole sentence' }).click();
  await expect.poll(() => words(page)).not.toContain('jet lag');

  const saved = await savedBy(options, () => options.getByRole('button', { name: 'Export settings' }).click());
  expect(JSON.parse(saved)).toMatchObject({ topicsOff: ['sleep'], marks: { extent: 'line' } });

  await options.getByRole('button', { name: 'Reset everything' }).click();
  await options.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(options.getByRole('switch', { name: 'Sleep', exact: true })).toBeChecked();

  const file = { name: 'obelus.json', mimeType: 'application/json', buffer: Buffer.from(saved) };
  await options.locator('#data input[type=file]').setInputFiles(file);
  await expect(options.getByText('Settings imported.')).toBeVisible();
  await expect(options.getByRole('switch', { name: 'Sleep', exact: true })).not.toBeChecked();
  await expect(options.getByRole('radio', { name: 'The whole sentence' })).toBeChecked();
  await options.close();
});

test('a file that holds no settings changes nothing and says why', async ({ obelus }) => {
  await resetSettings(obelus, { topicsOff: ['eyes'] });
  const options = await openOptions(obelus);
  const file = { name: 'shopping.json', mimeType: 'application/json', buffer: Buffer.from('milk, eggs') };
  await options.locator('#data input[type=file]').setInputFiles(file);
  await expect(options.locator('#data').getByRole('status')).toContainText('holds no settings. Nothing was changed.');
  await expect(options.getByRole('switch', { name: 'Eyes', exact: true })).not.toBeChecked();
  await options.close();
});

test('a hidden claim is shown again from the options, in the tab that is open', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  expect(await words(page)).toContain('jet lag');
  await resetSettings(obelus, { hidden: [{ substance: 'melatonin', outcome: 'jet-lag', host: null }] });
  await expect.poll(() => words(page)).not.toContain('jet lag');
  const options = await openOptions(obelus);
  await options.getByRole('button', { name: 'Show again: Melatonin → jet lag' }).click();
  await expect(options.getByText('Nothing is hidden.')).toBeVisible();
  await expect.poll(() => words(page)).toContain('jet lag');
  await options.close();
});
