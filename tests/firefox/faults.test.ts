/** What becomes of pages, cards, records and settings in Firefox when the browser stops, refuses or breaks what we stand on. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { dreamwort } from '../e2e/dreamwort';
import { cardOf, registered } from './inside';
import { type FirefoxOptions, launchFirefox, type ObelusFirefox } from './launch';
import { clickMark, wordsOf } from './marks';
import { ask, pick, pressImport, textOf } from './own-records';
import { stopBackground } from './stop-background';

const DATABASE = 'obelus-evidence';
const LONG = 120_000;
/** Milliseconds: as Firefox has it, so that no other stop falls between those of the tests. */
const STOPPED_BY_US = 30_000;

let firefox: ObelusFirefox;

/** A Firefox whose extension may read every page, and its first-run page. */
async function begin(options: FirefoxOptions = {}): Promise<Page> {
  firefox = await launchFirefox({ ...options, idle: STOPPED_BY_US });
  const own = await firefox.own('welcome.html');
  await own.locator('button.run ::-p-text(On every site)').click();
  await vi.waitFor(async () => expect(await registered(own)).toEqual(['*://*/*']), { timeout: 8_000 });
  return own;
}

const stop = () => stopBackground(firefox.browser, firefox.id);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const alerts = (options: Page) => textOf(options, 'main [role=alert]');

/** A page is read, and a card has all its evidence. */
async function expectCard(own: Page): Promise<void> {
  const page = await firefox.pageWith('<p>Creatine increases strength.</p>');
  await expect.poll(() => wordsOf(page), { timeout: 20_000 }).toContain('strength');
  await clickMark(page, 'strength');
  await expect.poll(async () => (await cardOf(own, page))?.text ?? '', { timeout: 15_000 }).toContain('Studies');
  await page.close();
}

describe('in the browser as it is,', () => {
  let own: Page;
  beforeAll(async () => {
    own = await begin();
  });
  afterAll(() => firefox?.close());

  test(
    'a page is read to its end and a card has its evidence, however often the event page is stopped meanwhile',
    async () => {
      const calm = await firefox.demo('list.html');
      await expect.poll(() => wordsOf(calm)).toContain('jet lag');
      const whole = await wordsOf(calm);
      await calm.close();
      for (const pauses of [[0], [30], [120], [20, 60, 120]]) {
        const coming = firefox.demo('list.html');
        for (const milliseconds of pauses) {
          await pause(milliseconds);
          await stop();
        }
        const page = await coming;
        await expect.poll(() => wordsOf(page), { timeout: 20_000 }).toBe(whole);
        await stop();
        await clickMark(page, 'jet lag');
        await stop();
        await expect.poll(async () => (await cardOf(own, page))?.text ?? '', { timeout: 20_000 }).toContain('Studies');
        await page.close();
      }
    },
    LONG,
  );

  test(
    'an import during which the event page is stopped is taken over whole or not at all, and can be done again',
    async () => {
      const options = await firefox.own('options.html');
      const two = ['dreamwort', 'dreamroot'].map((id) => ({ ...dreamwort, id, name: id, names: [id] }));
      for (const milliseconds of [0, 10, 40]) {
        await ask(options, 'removeOwn', null);
        await options.reload({ waitUntil: [] });
        await pick(options, two);
        await pressImport(options);
        await pause(milliseconds);
        await stop();
        // Either it says that it is done, or in plain words that it is not.
        await expect
          .poll(() => textOf(options, '#own'), { timeout: 15_000 })
          .toMatch(/was imported|The browser stopped Obelus in the midst/);
        const kept = (await ask(options, 'exportOwn')) as { id: string }[];
        expect([[], ['dreamroot', 'dreamwort']]).toContainEqual(kept.map(({ id }) => id).toSorted());
      }
      await ask(options, 'removeOwn', null);
      await options.reload({ waitUntil: [] });
      await pick(options, two);
      await pressImport(options);
      await expect.poll(() => textOf(options, '#own')).toContain('was imported');
    },
    LONG,
  );

  test(
    'behind a database that does not open, and one of a newer version, cards have their evidence, and nothing of it is touched',
    async () => {
      const options = await firefox.own('options.html');
      await ask(options, 'removeOwn', null);
      await pick(options, dreamwort);
      await pressImport(options);
      await expect.poll(() => textOf(options, '#own')).toContain('was imported');
      const holder = await firefox.own('evidence.html');
      // A connection that lets nobody upgrade, and somebody who waits to: whoever opens now waits behind.
      await holder.evaluate(async (name) => {
        const first = indexedDB.open(name);
        await new Promise((resolve) => first.addEventListener('success', resolve));
        Object.assign(window, { held: first.result });
        await new Promise((resolve) => indexedDB.open(name, 2).addEventListener('blocked', resolve));
      }, DATABASE);
      await stop();
      await expectCard(own);
      await holder.close();
      await stop();
      const version = await options.evaluate(async (name) => {
        const request = indexedDB.open(name, 99);
        await new Promise((resolve) => request.addEventListener('success', resolve));
        request.result.close();
        return request.result.version;
      }, DATABASE);
      expect(version).toBe(99);
      await stop();
      await expectCard(own);
      await options.reload({ waitUntil: [] });
      await expect.poll(() => alerts(options), { timeout: 15_000 }).toContain('Update Obelus to use them');
      const kept = await options.evaluate(async (name) => {
        const request = indexedDB.open(name);
        await new Promise((resolve) => request.addEventListener('success', resolve));
        const keys = request.result.transaction('own').objectStore('own').getAllKeys();
        await new Promise((resolve) => keys.addEventListener('success', resolve));
        return [request.result.version, ...keys.result];
      }, DATABASE);
      expect(kept).toEqual([99, 'dreamwort']);
    },
    LONG,
  );

  test('two options pages that change different things at the same time lose none of it', async () => {
    const pages = [await firefox.own('options.html'), await firefox.own('options.html')];
    const states = (page: Page) =>
      page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].map((one) => one.checked));
    for (const page of pages) await expect.poll(async () => (await states(page)).length).toBeGreaterThan(20);
    const before = await states(pages[0] as Page);
    await Promise.all(
      pages.map((page, which) =>
        page.evaluate((rest) => {
          for (const [index, one] of [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].entries())
            if (index % 2 === rest) one.click();
        }, which),
      ),
    );
    const opposite = before.map((on) => !on);
    for (const page of pages) await expect.poll(() => states(page), { timeout: 15_000 }).toEqual(opposite);
  });

  test('where storage.sync is full a choice is kept in this browser', async () => {
    const options = await firefox.own('options.html');
    await options.evaluate(() => browser.storage.sync.clear());
    await options.reload({ waitUntil: [] });
    await options.waitForSelector('#t-sleep');
    const refused = await options.evaluate(async () => {
      let count = 0;
      for (let size = 8000; size >= 1; size = Math.floor(size / 2)) {
        for (;;) {
          try {
            await browser.storage.sync.set({ [(count++).toString(36)]: 'x'.repeat(size) });
          } catch (error) {
            if (size === 1) return String(error);
            break;
          }
        }
      }
      return '';
    });
    expect(refused).toMatch(/quota/i);
    for (const topic of ['sleep', 'mood', 'immunity', 'eyes'])
      await options.evaluate((id) => document.getElementById(`t-${id}`)?.click(), topic);
    const stored = () =>
      options.evaluate(
        async () =>
          ((await browser.storage.local.get('settings')).settings as { topicsOff?: string[] } | undefined)?.topicsOff?.length ?? 0,
      );
    await expect.poll(stored).toBe(4);
    await options.reload({ waitUntil: [] });
    await options.waitForSelector('#t-sleep');
    await expect
      .poll(() => options.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('#topics [role=switch]:not(:checked)')].length))
      .toBe(4);
  });
});

describe('in a browser that lacks something,', () => {
  afterEach(() => firefox?.close());

  test('where there is no IndexedDB, cards have their evidence, and the options say that records cannot be kept', async () => {
    const own = await begin({ fault: "Object.defineProperty(globalThis, 'indexedDB', { value: undefined })" });
    await expectCard(own);
    const options = await firefox.own('options.html');
    await expect.poll(() => alerts(options), { timeout: 15_000 }).toContain('does not let Obelus keep records of your own');
    await pick(options, dreamwort);
    await pressImport(options);
    await expect
      .poll(() => textOf(options, '#own [role=alert]'), { timeout: 15_000 })
      .toContain('Free some space, or use an ordinary window');
  });

  test('where the quota holds no evidence, cards have it all the same, and an import says why it is refused', async () => {
    const own = await begin({
      fault: `{ const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (...given) {
        if (this.name !== 'meta') throw new DOMException('No space is left.', 'QuotaExceededError');
        return Reflect.apply(put, this, given); }; }`,
    });
    await expectCard(own);
    const options = await firefox.own('options.html');
    await pick(options, dreamwort);
    await pressImport(options);
    await expect.poll(() => textOf(options, '#own [role=alert]'), { timeout: 15_000 }).toContain('Free some space');
  });
});

declare const browser: {
  storage: Record<
    'sync' | 'local',
    { clear(): Promise<void>; set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> }
  >;
};
