/** What becomes of evidence and of one's own records when the browser's database fails. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runEverywhere } from '../browser/access';
import { demoAddress, serveDemo } from '../browser/demo';
import { type LaunchOptions, launch, type ObelusBrowser } from '../browser/launch';
import { finishedReport } from '../browser/page-report';
import { cardOf } from './card';
import { dreamwort } from './dreamwort';
import { faultyBuild } from './faulty-build';
import { expect, test } from './fixtures';
import { clickMark } from './marks';
import { ask } from './own-page-message';
import { importButton, importRecord, openOptions, pick } from './own-records';
import { stopWorker } from './stop-worker';

const NAME = 'obelus-evidence';

async function begin(options: LaunchOptions = {}): Promise<ObelusBrowser> {
  const obelus = await launch(options);
  await serveDemo(obelus.context);
  await runEverywhere(obelus);
  return obelus;
}

/** A page is read, and a card has all its evidence. */
async function expectCard(obelus: ObelusBrowser): Promise<void> {
  const page = await obelus.context.newPage();
  await page.goto(demoAddress('list.html'));
  await finishedReport(obelus, page);
  await clickMark(page, 'strength');
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '', { timeout: 15_000 }).toContain('Studies');
  await page.close();
}

/** What the options answer when a record is to be taken over. */
async function triedImport(options: Page): Promise<string> {
  await pick(options, 'mine.json', dreamwort);
  await importButton(options).click();
  const said = options.locator('#own').getByRole('alert');
  await expect(said).toBeVisible({ timeout: 15_000 });
  return said.innerText();
}

test('where there is no IndexedDB, cards have their evidence, and the options say that records cannot be kept', async () => {
  const build = faultyBuild("Object.defineProperty(globalThis, 'indexedDB', { value: undefined })");
  const obelus = await begin({ extension: build.folder });
  await expectCard(obelus);
  const options = await openOptions(obelus);
  await expect(options.getByRole('main').getByRole('alert').first()).toContainText('does not let Obelus keep records of your own', {
    timeout: 15_000,
  });
  expect(await triedImport(options)).toContain('Free some space, or use an ordinary window');
  await obelus.close();
  build.remove();
});

test('behind a database that does not open, cards have their evidence; it is used again once it opens', async () => {
  test.setTimeout(120_000);
  const obelus = await begin();
  const options = await openOptions(obelus);
  await importRecord(options);
  // A connection that lets nobody upgrade, and somebody who waits to: whoever opens now waits behind.
  await options.evaluate(async (name) => {
    const open = (version?: number) => indexedDB.open(name, version);
    await new Promise((resolve) => {
      const first = open();
      first.onsuccess = () => {
        Object.assign(window, { held: first.result });
        resolve(null);
      };
    });
    await new Promise((resolve) => {
      open(2).onblocked = resolve;
    });
  }, NAME);
  await stopWorker(obelus);
  await expectCard(obelus);
  // Both go with their page, and nothing was upgraded.
  await options.close();
  await stopWorker(obelus);
  const again = await openOptions(obelus);
  await expect(again.locator('#own .rows')).toContainText('Dreamwort', { timeout: 15_000 });
  await obelus.close();
});

test('a database of a newer version is left as it is, cards have their evidence, and the options say what to do', async () => {
  const obelus = await begin();
  const options = await openOptions(obelus);
  await importRecord(options);
  const upgraded = await options.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name, 99);
        request.onsuccess = () => {
          resolve(request.result.version);
          request.result.close();
        };
      }),
    NAME,
  );
  expect(upgraded).toBe(99);
  await stopWorker(obelus);
  await expectCard(obelus);
  await options.reload();
  await expect(options.getByRole('main').getByRole('alert').first()).toContainText('Update Obelus to use them', { timeout: 15_000 });
  expect(await triedImport(options)).toContain('kept by a newer version of Obelus');
  const kept = await options.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const all = request.result.transaction('own').objectStore('own').getAllKeys();
          all.onsuccess = () => resolve([request.result.version, ...all.result]);
        };
      }),
    NAME,
  );
  expect(kept).toEqual([99, 'dreamwort']);
  await obelus.close();
});

/** Says of each value that is to be stored whether there is room for it. */
const full = (when: string) =>
  `{ const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (value, ...key) { if (${when}) throw new DOMException('No space is left.', 'QuotaExceededError'); return Reflect.apply(put, this, [value, ...key]); }; }`;

test('where the quota holds no evidence, cards have it all the same, and an import says why it is refused', async () => {
  const build = faultyBuild(full("this.name !== 'meta'"));
  const obelus = await begin({ extension: build.folder });
  await expectCard(obelus);
  const options = await openOptions(obelus);
  expect(await triedImport(options)).toContain('Free some space');
  await obelus.close();
  build.remove();
});

test('an import for which there is no room is refused as a whole, and what was kept before stays', async () => {
  const build = faultyBuild(full("this.name === 'own' && value.id === 'hugewort'"));
  const obelus = await begin({ extension: build.folder });
  const options = await openOptions(obelus);
  await importRecord(options);
  await pick(options, 'two.json', [
    { ...dreamwort, what: 'Changed by an import that failed.' },
    { ...dreamwort, id: 'hugewort', name: 'Hugewort', names: ['hugewort'] },
  ]);
  await importButton(options).click();
  await expect(options.locator('#own').getByRole('alert')).toContainText('Free some space', { timeout: 15_000 });
  const kept = await ask(options, 'exportOwn');
  expect(kept).toEqual([dreamwort]);
  await obelus.close();
  build.remove();
});

test('a database whose files are damaged is made anew, and cards have their evidence', async () => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'obelus-damaged-'));
  const before = await begin({ profile });
  await expectCard(before);
  await before.close();
  const folder = join(profile, 'Default/IndexedDB', `chrome-extension_${before.id}_0.indexeddb.leveldb`);
  const files = readdirSync(folder);
  expect(files).toContain('CURRENT');
  for (const name of files) writeFileSync(join(folder, name), 'This is no database.');
  const after = await begin({ profile });
  expect(after.id).toBe(before.id);
  await expectCard(after);
  const options = await openOptions(after);
  await importRecord(options);
  await after.close();
  rmSync(profile, { recursive: true, force: true });
});
