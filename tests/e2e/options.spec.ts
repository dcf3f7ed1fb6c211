import { expect, test } from './fixtures';
import { marksOf } from './marks';
import { resetSettings, storeSettings } from './settings';

const words = async (page: Parameters<typeof marksOf>[0]) => (await marksOf(page)).map(({ text }) => text).join('\n');

test('every topic can be switched off and on in the options, and open tabs follow', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const options = await obelus.context.newPage();
  await options.goto(`chrome-extension://${obelus.id}/options.html`);
  const sleep = options
    .getByRole('switch', { name: /sleep/i })
    .or(options.getByRole('checkbox', { name: /sleep/i }))
    .first();
  await sleep.click();
  await expect.poll(() => words(page)).not.toContain('jet lag');
  await sleep.click();
  await expect.poll(() => words(page)).toContain('jet lag');
  await options.close();
});

test('a verdict that is not to be shown loses its marks in open tabs', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  expect(await words(page)).toContain('strength');
  await resetSettings(obelus, { verdictsOff: ['supported'] });
  await expect.poll(() => words(page)).not.toContain('strength');
});

test('settings that were broken in storage are mended, and the options say so', async ({ demo, obelus }) => {
  await storeSettings(obelus, { version: 1, run: 'all', topicsOff: 7, verdictsOff: ['nonsense'], marks: null });
  const options = await obelus.context.newPage();
  await options.goto(`chrome-extension://${obelus.id}/options.html`);
  await expect(options.getByText(/default|mended|broken/i).first()).toBeVisible();
  await options.close();
  const page = await demo('list.html');
  expect((await marksOf(page)).length).toBeGreaterThan(5);
});
