/** Playwright forbids prerendering, so this one test drives the browser by other means, and the page itself tells what it saw. */
import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, expect, test } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { builtExtension } from '../browser/build';
import { findBrowser } from '../browser/find-browser.mjs';

declare const chrome: {
  developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  permissions: { request(what: { origins: string[] }): Promise<boolean> };
  storage: { sync: { set(items: object): Promise<void> } };
};

interface Told {
  /** How many highlights there were when it was shown, and later. */
  atFirst: number;
  later: number;
  wasPrerendered: boolean;
}

const claim = '<p>Creatine increases strength.</p>';
const first = `${claim}<a href="/second">On</a><script type="speculationrules">{"prerender": [{"source": "list", "urls": ["/second"], "eagerness": "immediate"}]}</script>`;
const second = `${claim}<script>
  const wasPrerendered = document.prerendering;
  fetch('/ready');
  document.addEventListener('prerenderingchange', () => {
    const atFirst = CSS.highlights.size;
    const timer = setInterval(() => {
      if (CSS.highlights.size === 0) return;
      clearInterval(timer);
      fetch('/told', { method: 'POST', body: JSON.stringify({ wasPrerendered, atFirst, later: CSS.highlights.size }) });
    }, 50);
  });
</script>`;

/** Two pages, the first of which has the second prerendered. */
async function serve() {
  const heard = new EventEmitter();
  const ready = once(heard, 'ready');
  const told = once(heard, 'told') as Promise<[Told]>;
  const server = createServer((request, response) => {
    if (request.url === '/ready') heard.emit('ready');
    if (request.url === '/told') request.on('data', (body) => heard.emit('told', JSON.parse(String(body))));
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>A page</title>${request.url === '/first' ? first : second}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/first`, ready, told, server };
}

async function start(): Promise<Browser> {
  const extension = builtExtension();
  const browser = await puppeteer.launch({
    executablePath: (await findBrowser()) ?? chromium.executablePath(),
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const id = new URL(worker.url()).host;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((own) => chrome.developerPrivate.addHostPermission(own, '*://*/*'), id);
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.evaluate(async () => {
    await chrome.permissions.request({ origins: ['*://*/*'] });
    await chrome.storage.sync.set({ settings: { version: 1, run: 'all' } });
  });
  return browser;
}

test('a page that the browser prepares ahead is read only when it is shown', async () => {
  const { address, ready, told, server } = await serve();
  const browser = await start();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await ready;
    // The extension had time enough to read what it must not read yet.
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await page.click('a');
    const [saw] = await told;
    expect(saw).toEqual({ wasPrerendered: true, atFirst: 0, later: expect.any(Number) });
  } finally {
    await browser.close();
    server.close();
  }
});
