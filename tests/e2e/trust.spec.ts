import type { Page } from '@playwright/test';
import type { ObelusBrowser } from '../browser/launch';
import { expect, test } from './fixtures';
import { marksOf } from './marks';

declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript(what: {
      target: { tabId: number };
      func: (...args: never[]) => unknown;
      args: unknown[];
    }): Promise<{ result?: unknown }[]>;
  };
  runtime: { sendMessage(message: unknown): Promise<{ res?: unknown; err?: { message?: string } } | undefined> };
};

/** What the background answers to a message from the extension's own world of a page, as if the page had taken that world over. */
async function sayFromPage(obelus: ObelusBrowser, page: Page, type: string, data: unknown): Promise<{ res?: unknown; err?: unknown }> {
  const worker = await obelus.worker();
  const answer = await worker.evaluate(
    async (say) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === say.url)?.id ?? -1;
      const func = (kind: unknown, payload: unknown) =>
        chrome.runtime.sendMessage({ id: 1, type: kind, data: payload, timestamp: 1 }).then(
          (reply) => reply ?? {},
          (error: Error) => ({ err: error.message }),
        );
      const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab }, func, args: [say.type, say.data] });
      return frame?.result ?? {};
    },
    { url: page.url(), type, data },
  );
  return answer as { res?: unknown; err?: unknown };
}

for (const [type, data] of [
  ['importOwn', { files: [{ name: 'x.json', text: '{}' }], keep: true }],
  ['removeOwn', null],
  ['exportOwn', null],
  ['ownRecords', null],
  ['dataset', null],
  ['checkOnce', 1],
] as const) {
  test(`a page that took over our script cannot have “${type}”, which is for our own pages`, async ({ demo, obelus }) => {
    const { res, err } = await sayFromPage(obelus, await demo('list.html'), type, data);
    expect(res).toBeUndefined();
    expect(JSON.stringify(err)).toContain('Only pages of this extension');
  });
}

test('what such a page asks of evidence is checked before it is looked up', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  for (const data of ['zinc', [7], ['x'.repeat(10_000)], Array.from({ length: 5000 }, () => 'a/b'), { __proto__: ['a/b'] }]) {
    const { res, err } = await sayFromPage(obelus, page, 'findings', data);
    expect(res).toBeUndefined();
    expect(err).toBeTruthy();
  }
  expect((await sayFromPage(obelus, page, 'findings', ['__proto__/x', 'creatine/strength'])).res).toEqual([
    null,
    expect.objectContaining({ key: 'creatine/strength' }),
  ]);
});

test('it can open no address but our own two pages', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const before = obelus.context.pages().length;
  for (const data of [
    { page: 'https://evil.example', hash: '' },
    { page: 'evidence', hash: 'javascript:alert(1)' },
    { page: 'popup', hash: '' },
  ]) {
    expect((await sayFromPage(obelus, page, 'open', data)).err).toBeTruthy();
  }
  expect(obelus.context.pages().length).toBe(before);
});

test('a page without claims cannot tell that the extension is there', async ({ pageWith, obelus }) => {
  const page = await pageWith(
    '<p>A chair has four legs.</p><script>window.heard = 0; addEventListener("message", () => { heard += 1 }); for (const name of ["DOMNodeInserted", "focusin"]) addEventListener(name, () => { heard += 1 }, true)</script>',
  );
  const seen = await page.evaluate(async (id) => {
    const files = ['content.js', 'engine.js', 'details.js', 'lexicon.json', 'evidence.html', 'icons/16.png', 'manifest.json'];
    const read = await Promise.all(
      files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => '',
        ),
      ),
    );
    return {
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      elements: document.querySelectorAll('*').length,
      heard: (window as unknown as { heard: number }).heard,
      files: read.join(''),
    };
  }, obelus.id);
  // html, head, title, body, p, script.
  expect(seen).toEqual({ highlights: 0, sheets: 0, elements: 6, heard: 0, files: '' });
});

test('a page that throws our element out or tampers with our highlights loses no words of its own, and marks come back', async ({
  pageWith,
}) => {
  const page = await pageWith('<p>Creatine increases strength.</p>');
  await expect.poll(async () => (await marksOf(page)).length).toBe(1);
  await page.evaluate(() => {
    CSS.highlights.clear();
    for (const element of document.querySelectorAll('obelus-host')) element.remove();
  });
  await expect.poll(async () => (await marksOf(page)).map(({ text }) => text)).toEqual([expect.stringContaining('strength')]);
  expect(await page.locator('p').innerText()).toBe('Creatine increases strength.');
});
