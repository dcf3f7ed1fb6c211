/** Settings where the browser has no room for them, and where two pages change them at once. */
import type { Page } from '@playwright/test';
import { launch, type ObelusBrowser } from '../browser/launch';
import { expect, test } from './fixtures';
import { openOptions } from './own-records';
import { stopWorker } from './stop-worker';

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
declare const chrome: { storage: { sync: Area; local: Area } };

/** Fills an area to its last byte, in pieces that grow ever smaller. */
async function fill(obelus: ObelusBrowser, area: 'sync' | 'local'): Promise<void> {
  const worker = await obelus.worker();
  await worker.evaluate(async (name) => {
    const store = chrome.storage[name];
    let count = 0;
    for (let size = name === 'sync' ? 8000 : 1_000_000; size >= 1; size = Math.floor(size / 2)) {
      for (;;) {
        try {
          await store.set({ [count.toString(36)]: 'x'.repeat(size) });
          count++;
        } catch {
          break;
        }
      }
    }
  }, area);
}

async function settingsIn(obelus: ObelusBrowser, area: 'sync' | 'local'): Promise<{ topicsOff?: string[] } | undefined> {
  const worker = await obelus.worker();
  return worker.evaluate(async (name) => (await chrome.storage[name].get(null)).settings as object | undefined, area);
}

test('where storage.sync is full a choice is kept in this browser; where all is full the options say so, and nothing is lost', async () => {
  test.setTimeout(120_000);
  const obelus = await launch();
  const options = await openOptions(obelus);
  const topic = (name: RegExp) => options.getByRole('switch', { name }).first();
  await topic(/sleep/i).click();
  await expect.poll(async () => (await settingsIn(obelus, 'sync'))?.topicsOff).toHaveLength(1);
  await fill(obelus, 'sync');
  for (const name of [/mood/i, /immun/i, /skin/i, /heart/i]) await topic(name).click();
  await expect.poll(async () => (await settingsIn(obelus, 'local'))?.topicsOff?.length ?? 0).toBe(5);
  await stopWorker(obelus);
  await options.reload();
  for (const name of [/sleep/i, /mood/i, /immun/i, /skin/i, /heart/i]) await expect(topic(name)).not.toBeChecked();
  await fill(obelus, 'local');
  await topic(/energy|exercise/i).click();
  await expect(options.getByRole('alert').filter({ hasText: 'did not store the change' })).toBeVisible();
  await expect(topic(/energy|exercise/i)).toBeChecked();
  expect((await settingsIn(obelus, 'local'))?.topicsOff).toHaveLength(5);
  await obelus.close();
});

test('two options pages that change different things at the same time lose none of it', async () => {
  const obelus = await launch();
  const [one, other] = [await openOptions(obelus), await openOptions(obelus)];
  // As fast as a page can: each press begins before the last one is stored.
  const pressAll = (which: number) =>
    (which === 0 ? one : other).evaluate((rest) => {
      const switches = [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].filter((_, index) => index % 2 === rest);
      for (const each of switches) each.click();
      return switches.length;
    }, which);
  const states = (page: Page) => page.getByRole('switch').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked));
  const before = await states(one);
  const pressed = await Promise.all([pressAll(0), pressAll(1)]);
  expect(pressed[0] + pressed[1]).toBe(before.length);
  const opposite = before.map((on) => !on);
  for (const page of [one, other]) {
    await expect.poll(() => states(page)).toEqual(opposite);
  }
  await obelus.close();
});
