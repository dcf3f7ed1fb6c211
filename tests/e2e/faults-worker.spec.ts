/** The browser stops the extension's worker whenever it likes: before, in and after whatever it does. */
import type { Page } from '@playwright/test';
import { demoAddress } from '../browser/demo';
import type { ObelusBrowser } from '../browser/launch';
import { finishedReport } from '../browser/page-report';
import { cardOf } from './card';
import { dreamwort } from './dreamwort';
import { expect, test } from './fixtures';
import { clickMark, marksOf } from './marks';
import { ask } from './own-page-message';
import { importButton, openOptions, pick } from './own-records';
import { resetSettings } from './settings';
import { stopWorker } from './stop-worker';

/** Stops the worker again and again, so that some stop falls into each step, whatever the machine's pace. */
async function stoppingMeanwhile<T>(obelus: ObelusBrowser, pauses: readonly number[], work: Promise<T>): Promise<T> {
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    await stopWorker(obelus);
  }
  return work;
}

const words = async (page: Page) => (await marksOf(page)).map(({ text }) => text);

test('a page is read to its end, however often the worker is stopped while it asks for gate, words, engine and card', async ({
  demo,
  obelus,
}) => {
  test.setTimeout(180_000);
  const whole = await words(await demo('list.html'));
  expect(whole.length).toBeGreaterThan(5);
  for (const pauses of [[0], [15], [40], [80], [150], [300], [20, 60, 120]]) {
    const page = await obelus.context.newPage();
    await stoppingMeanwhile(obelus, pauses, page.goto(demoAddress('list.html'), { waitUntil: 'commit' }));
    await expect.poll(() => words(page), { timeout: 20_000 }).toEqual(whole);
    await page.close();
  }
});

test('a card that is opened while the worker is being stopped has its evidence in the end', async ({ demo, obelus }) => {
  test.setTimeout(120_000);
  const page = await demo('list.html');
  for (const [mark, pauses] of [
    ['triglycerides', [0]],
    ['strength', [5]],
    ['jet lag', [10, 30]],
  ] as const) {
    await page.reload();
    await finishedReport(obelus, page);
    await stopWorker(obelus);
    await stoppingMeanwhile(obelus, pauses, clickMark(page, mark));
    // Where the card had all it needs, nobody has asked for a worker, and the test needs one.
    await (await openOptions(obelus)).close();
    await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '', { timeout: 20_000 }).toContain('Studies');
    expect((await cardOf(obelus, page))?.text).not.toContain('could not be');
    await page.keyboard.press('Escape');
  }
});

test('an import during which the worker is stopped is taken over whole or not at all, and can be done again', async ({ obelus }) => {
  test.setTimeout(180_000);
  await resetSettings(obelus);
  const options = await openOptions(obelus);
  const two = ['dreamwort', 'dreamroot'].map((id) => ({ ...dreamwort, id, name: id, names: [id] }));
  for (const pause of [0, 5, 20, 60]) {
    await ask(options, 'removeOwn', null);
    await pick(options, 'two.json', two);
    await expect(importButton(options)).toBeVisible({ timeout: 15_000 });
    await stoppingMeanwhile(obelus, [pause], importButton(options).click());
    // Either it says that it is done, or in plain words that it is not.
    const said = options.locator('#own').getByText(/was imported|The browser stopped Obelus in the midst/);
    await expect(said).toBeVisible({ timeout: 15_000 });
    const kept = (await ask(options, 'exportOwn')) as { id: string }[];
    expect([[], ['dreamroot', 'dreamwort']]).toContainEqual(kept.map(({ id }) => id).toSorted());
  }
  // Kept by the last round they would stand in the list already, and the removal below would overtake the import.
  await ask(options, 'removeOwn', null);
  await options.reload();
  await expect(options.locator('#own')).not.toContainText('dreamroot');
  await pick(options, 'two.json', two);
  await importButton(options).click();
  await expect(options.locator('#own').getByText('was imported')).toBeVisible();
  await expect(options.locator('#own .rows')).toContainText('dreamroot');
  await ask(options, 'removeOwn', null);
  await options.close();
});

test('a choice in the options is kept although the worker is stopped right after it', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const options = await openOptions(obelus);
  await options.getByRole('switch', { name: /sleep/i }).first().click();
  await stopWorker(obelus);
  await expect.poll(async () => (await words(page)).join('\n')).not.toContain('jet lag');
  await options.reload();
  await expect(options.getByRole('switch', { name: /sleep/i }).first()).not.toBeChecked();
  await options.close();
});
