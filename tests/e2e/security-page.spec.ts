/** Pages and other extensions that mean harm, against the built extension. `.github/SECURITY.md` says which boundary each concerns. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../browser/launch';
import { finishedReport, reportOf } from '../browser/page-report';
import { openPopup } from '../browser/popup';
import { injections } from '../hostile/injections';
import { cardOf } from './card';
import { expect, test } from './fixtures';
import { clickMark, marksOf } from './marks';
import { settingsOf } from './settings';

declare const chrome: {
  runtime?: {
    sendMessage(id: string, message: unknown): Promise<unknown>;
    connect(id: string): { onDisconnect: { addListener(heard: () => void): void } };
  };
};

/** Messages that do something, as the parts of the extension send them. */
const messages = [
  ['hide', { substance: 'creatine', outcome: 'strength', host: null }],
  ['open', { page: 'options', hash: '' }],
  ['count', 7],
  ['toggleMarks', null],
  ['retire', null],
  ['jump', 1],
  ['step', 1],
  ['report', null],
  ['findings', ['creatine/strength']],
  ['removeOwn', null],
  ['importOwn', { files: [{ name: 'x.json', text: '[]' }], keep: true }],
  ['checkOnce', 1],
].map(([type, data]) => ({ id: 1, type, data, timestamp: 1 }));

test('a page full of hostile strings brings nothing but text into popup and card, and nothing is run anywhere', async ({
  pageWith,
  obelus,
}) => {
  test.setTimeout(120_000);
  const page = await pageWith('<main></main>');
  const texts = injections.filter((text) => text.length < 2000);
  await page.evaluate((all) => {
    const main = document.querySelector('main');
    for (const text of all) {
      const heading = document.createElement('h2');
      heading.textContent = text;
      heading.title = text;
      const claim = document.createElement('p');
      claim.setAttribute('data-text', text);
      claim.textContent = `Creatine increases strength, ${text.replace(/[.!?\n]/g, ' ')} indeed.`;
      main?.append(heading, claim);
    }
    document.title = all.join(' ').slice(0, 50_000);
  }, texts);
  await expect.poll(async () => (await reportOf(obelus, page))?.claims.length ?? 0, { timeout: 30_000 }).toBeGreaterThan(400);
  const report = await finishedReport(obelus, page);
  expect(report?.claims.filter(({ quote }) => quote.includes('<img src=x onerror=')).length).toBeGreaterThan(2);
  const popup = await openPopup(obelus, page);
  const rows = popup.page.getByRole('navigation').getByRole('button');
  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(report?.claims.length);
  const strange = await popup.page.evaluate(() => ({
    elements: document.querySelectorAll(
      'img, iframe, object, embed, form, link:not([rel=stylesheet], [rel=modulepreload]), main script, main style, base',
    ).length,
    scripts: document.scripts.length,
    handlers: [...document.querySelectorAll('*')].filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).length,
    hit: 'hit' in globalThis || 'hit' in {},
  }));
  expect(strange).toEqual({ elements: 0, scripts: 1, handlers: 0, hit: false });
  await popup.close();
  await page.bringToFront();
  await clickMark(page, 'strength');
  await expect.poll(() => cardOf(obelus, page)).not.toBeNull();
  expect(await page.evaluate(() => 'hit' in globalThis || 'hit' in {})).toBe(false);
});

test('messages that a page forges reach nobody: posted, dispatched, or sent to the extension’s id', async ({ pageWith, obelus }) => {
  const page = await pageWith('<p>Creatine increases strength.</p>');
  await expect.poll(async () => (await marksOf(page)).length).toBe(1);
  const before = { settings: await settingsOf(obelus), pages: obelus.context.pages().length };
  const answered = await page.evaluate(
    async ({ forged, id }) => {
      let answers = 0;
      addEventListener('message', ({ source, data }) => {
        if (source === window && !data?.mine) answers++;
      });
      for (const message of forged) {
        for (const target of [window, document, document.documentElement]) {
          for (const name of [
            message.type as string,
            'message',
            'wxt:content-script-started',
            `${id}:content:wxt:content-script-started`,
          ]) {
            target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true, composed: true }));
            target.dispatchEvent(new MessageEvent(name, { data: message }));
          }
        }
        postMessage({ ...message, mine: true }, '*');
        postMessage({ type: '@webext-core/messaging', namespace: id, instance: '1', message, mine: true }, '*');
        await chrome.runtime?.sendMessage(id, message).catch(() => undefined);
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { answers, runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime };
    },
    { forged: messages, id: obelus.id },
  );
  expect(answered).toEqual({ answers: 0, runtime: 'undefined' });
  expect(await marksOf(page)).toHaveLength(1);
  expect(await cardOf(obelus, page)).toBeNull();
  expect({ settings: await settingsOf(obelus), pages: obelus.context.pages().length }).toEqual(before);
});

/** Of an unpacked extension, the browser makes it from the folder's path. */
const idOf = (folder: string) =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));

test('another extension gets no answer, no connection and none of our files', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'obelus-beside-'));
  const [ours, other] = [join(profile, 'extension'), join(profile, 'another')];
  mkdirSync(other);
  writeFileSync(join(other, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Another', version: '1' }));
  writeFileSync(join(other, 'page.html'), '<!doctype html><title>Another</title>');
  const obelus = await launch({
    profile,
    switches: [`--disable-extensions-except=${ours},${other}`, `--load-extension=${ours},${other}`],
  });
  const page = await obelus.context.newPage();
  await page.goto(`chrome-extension://${idOf(other)}/page.html`);
  const got = await page.evaluate(
    async ({ forged, id }) => {
      const answers = await Promise.all(
        forged.map((message) =>
          chrome.runtime?.sendMessage(id, message).then(
            (answer) => `answered ${JSON.stringify(answer)}`,
            (error: Error) => error.message,
          ),
        ),
      );
      const port = chrome.runtime?.connect(id);
      const closed = await new Promise((resolve) => {
        port?.onDisconnect.addListener(() => resolve(true));
        setTimeout(resolve, 3000, false);
      });
      const files = await Promise.all(
        ['evidence.json', 'options.html', 'manifest.json', 'content.js'].map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => '',
          ),
        ),
      );
      return { answers: [...new Set(answers)], closed, files: files.join('') };
    },
    { forged: messages, id: obelus.id },
  );
  expect(got).toEqual({ answers: ['Could not establish connection. Receiving end does not exist.'], closed: true, files: '' });
  await obelus.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a page that asks for our files learns no more than of an extension that does not exist', async ({ pageWith, obelus }) => {
  const page = await pageWith('<p>A chair has four legs.</p>');
  const probe = (id: string) =>
    page.evaluate(async (host) => {
      const at = (file: string) => `chrome-extension://${host}/${file}`;
      const outcome = (element: HTMLElement, attribute: string, file: string) =>
        new Promise<string>((resolve) => {
          element.addEventListener('load', () => resolve(`${element.localName} loads`));
          element.addEventListener('error', () => resolve(`${element.localName} fails`));
          element.setAttribute(attribute, at(file));
          document.head.append(element);
          setTimeout(resolve, 1500, `${element.localName} says nothing`);
        });
      const made = (name: string) => document.createElement(name);
      const link = made('link');
      link.setAttribute('rel', 'stylesheet');
      const results = await Promise.all([
        outcome(made('img'), 'src', 'icons/16.png'),
        outcome(made('script'), 'src', 'content.js'),
        outcome(link, 'href', 'assets/options.css'),
        outcome(made('iframe'), 'src', 'options.html'),
        import(at('details.js')).then(
          () => 'import loads',
          () => 'import fails',
        ),
        fetch(at('manifest.json')).then(
          () => 'fetch loads',
          () => 'fetch fails',
        ),
        new Promise((resolve) => {
          try {
            const worker = new Worker(at('background.js'));
            worker.addEventListener('error', () => resolve('worker fails'));
            setTimeout(resolve, 1000, 'worker says nothing');
          } catch {
            resolve('worker throws');
          }
        }),
      ]);
      return results.join(', ');
    }, id);
  const [ours, nobodys] = [await probe(obelus.id), await probe('abcdefghijklmnopabcdefghijklmnop')];
  expect(ours).toBe(nobodys);
  expect(ours).not.toMatch(/(img|script|link|import|fetch) loads/);
});
