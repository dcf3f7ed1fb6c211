/** What stays when the browser starts anew, and when a new version of the extension and its dataset comes. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runEverywhere } from '../browser/access';
import { demoAddress, serveDemo } from '../browser/demo';
import { launch, type ObelusBrowser } from '../browser/launch';
import { finishedReport } from '../browser/page-report';
import { cardOf } from './card';
import { dreamwort } from './dreamwort';
import { laterBuild } from './faulty-build';
import { expect, test } from './fixtures';
import { clickMark, marksOf } from './marks';
import { ask } from './own-page-message';
import { importRecord, openOptions } from './own-records';
import { resetSettings } from './settings';
import { stopWorker } from './stop-worker';

declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: object): Promise<unknown>;
  };
};

const words = async (page: Page) => (await marksOf(page)).map(({ text }) => text);

/** Asks until there is an answer: what is asked of a worker that is just ending may never be answered. */
async function answered<T>(question: () => Promise<T>): Promise<T> {
  for (let turn = 0; turn < 5; turn++) {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, 8_000));
    const answer = await Promise.race([
      question().then(
        (value) => ({ value }),
        () => late,
      ),
      late,
    ]);
    if (answer) return answer.value;
  }
  throw new Error('Asked five times, and never answered.');
}

async function read(obelus: ObelusBrowser): Promise<Page> {
  const page = await obelus.context.newPage();
  await page.goto(demoAddress('list.html'));
  await finishedReport(obelus, page);
  return page;
}

test('after the browser was closed and started anew with the same profile, access, settings and records are as they were', async () => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'obelus-kept-'));
  const before = await launch({ profile });
  await serveDemo(before.context);
  await runEverywhere(before);
  await resetSettings(before, { topicsOff: ['sleep'], hidden: [{ substance: 'creatine', outcome: 'strength', host: null }] });
  await importRecord(await openOptions(before));
  await before.close();
  const after = await launch({ profile });
  await serveDemo(after.context);
  const page = await read(after);
  expect((await words(page)).length).toBeGreaterThan(3);
  expect((await words(page)).join('\n')).not.toContain('jet lag');
  const options = await openOptions(after);
  await expect(options.locator('#own .rows')).toContainText('Dreamwort');
  await expect(options.locator('#hidden')).toContainText(/creatine/i);
  await after.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a new version whose dataset is being taken over when the worker is stopped holds the old one or the new, and in the end the new', async () => {
  test.setTimeout(180_000);
  const later = laterBuild('99.0.0', 'A note of the later dataset.');
  const obelus = await launch();
  await serveDemo(obelus.context);
  await runEverywhere(obelus);
  const page = await read(obelus);
  const marked = await words(page);
  const options = await openOptions(obelus);
  await importRecord(options);
  const count = ((await ask(options, 'dataset')) as { substances: unknown[] }).substances.length;
  cpSync(later.folder, join(obelus.profile, 'extension'), { recursive: true });
  const extensions = await obelus.context.newPage();
  await extensions.goto('chrome://extensions');
  const next = obelus.context.waitForEvent('serviceworker');
  await extensions.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id, {});
  }, obelus.id);
  await next;
  for (const pause of [0, 30, 100, 300]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    await stopWorker(obelus);
  }
  const again = await openOptions(obelus);
  const { dataset, substances } = (await answered(() => ask(again, 'dataset'))) as {
    dataset: { version: string };
    substances: { id: string; own?: boolean; findings: { note: string }[] }[];
  };
  expect(dataset.version).toBe(later.dataset);
  expect(substances.length).toBe(count);
  const notes = new Set(substances.filter(({ own }) => !own).flatMap(({ findings }) => findings.map(({ note }) => note)));
  expect([...notes]).toEqual(['A note of the later dataset.']);
  expect(await answered(() => ask(again, 'exportOwn'))).toEqual([dreamwort]);
  // The tab that was open all the time.
  await page.bringToFront();
  await expect.poll(() => words(page), { timeout: 20_000 }).toEqual(marked);
  await finishedReport(obelus, page);
  // A click may still meet the marks of the version before, which then goes.
  await expect(async () => {
    await clickMark(page, 'strength');
    const text = async () => (await answered(() => cardOf(obelus, page)))?.text ?? '';
    await expect.poll(text, { timeout: 5_000 }).toContain('A note of the later dataset.');
  }).toPass({ timeout: 60_000 });
  await obelus.close();
  later.remove();
});
