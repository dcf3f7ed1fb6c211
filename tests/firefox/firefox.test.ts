import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReport } from '../../components/platform/report';
import { type AuditedPage, auditedPage } from '../browser/audit-line';
import { root } from '../browser/build';
import { runCommand } from '../e2e/command';
import { injections } from '../hostile/injections';
import {
  backgroundRuns,
  cardOf,
  closePopup,
  closeSidebar,
  openPopup,
  openSidebar,
  popupText,
  pressInPopup,
  registered,
  reportOf,
  sidebarText,
  strangeInPopup,
} from './inside';
import { launchFirefox, type ObelusFirefox } from './launch';
import { clickMark, marksOf, wordsOf } from './marks';

let firefox: ObelusFirefox;
let welcome: Page;

/** The tab that the extension opened by itself: BiDi does not tell the addresses of such pages. */
async function firstRunPage(): Promise<Page | undefined> {
  for (const page of await firefox.browser.pages()) {
    if ((await page.evaluate(() => location.href)) === firefox.address('welcome.html')) return page;
  }
  return undefined;
}

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

test('Firefox takes the extension under its own id and opens the first-run page', async () => {
  expect(firefox.id).toBe('obelus@obelus.invalid');
  await expect.poll(firstRunPage).toBeDefined();
  welcome = (await firstRunPage()) as Page;
  expect(await welcome.evaluate(() => document.querySelector('h1')?.textContent)).toBeTruthy();
  // The page's own paragraph has its evidence from the background.
  await welcome.waitForSelector('.article .mark');
});

test('nothing runs before it was given access', async () => {
  expect(await registered(welcome)).toEqual([]);
  const page = await firefox.demo('list.html');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await page.close();
});

test('“on every site” asks for access, marks the tab that is open and every page after', async () => {
  const before = await firefox.demo('list.html');
  await welcome.bringToFront();
  await welcome.locator('button.run ::-p-text(On every site)').click();
  await expect.poll(() => registered(welcome)).toEqual(['*://*/*']);
  await before.bringToFront();
  await expect.poll(() => wordsOf(before)).toContain('jet lag');
  await before.close();
  const after = await firefox.demo('product.html');
  await expect.poll(async () => (await marksOf(after)).length).toBeGreaterThan(3);
  await after.close();
});

test('marks stand on the claims of a page and leave its words alone', async () => {
  const words = 'Creatine increases strength. A chair has four legs.';
  const page = await firefox.pageWith(`<p>${words}</p>`);
  await expect.poll(() => marksOf(page)).toEqual([{ name: 'obelus-supported', text: 'Creatine increases strength' }]);
  expect(await page.evaluate(() => document.querySelector('p')?.outerHTML)).toBe(`<p>${words}</p>`);
  await page.close();
});

test('marks are painted under a strict policy of the page, and in its shadow trees, also in closed ones', async () => {
  const page = await firefox.pageWith('<p>Creatine increases strength.</p><div id="open"></div><div id="closed"></div>', {
    'content-security-policy': "default-src 'none'; style-src 'none'",
  });
  await expect.poll(() => wordsOf(page)).toContain('strength');
  // Painted: without the marks the page looks different.
  const marked = await page.screenshot({ encoding: 'base64' });
  const unmarked = async () => {
    await page.evaluate(() => CSS.highlights.clear());
    return page.screenshot({ encoding: 'base64' });
  };
  await expect.poll(unmarked).not.toBe(marked);
  await expect.poll(() => wordsOf(page)).toContain('strength');
  await page.evaluate(() => {
    for (const mode of ['open', 'closed'] as const) {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Melatonin eases jet lag.';
      document.getElementById(mode)?.attachShadow({ mode }).append(paragraph);
    }
  });
  const inShadows = () =>
    page.evaluate(() => {
      let modes = '';
      for (const highlight of CSS.highlights.values()) {
        for (const { startContainer } of highlight) {
          const root = startContainer.getRootNode();
          if (root instanceof ShadowRoot) modes += `${root.mode} ${root.adoptedStyleSheets.length};`;
        }
      }
      return modes;
    });
  await expect.poll(inShadows).toBe('open 1;closed 1;');
  await page.close();
});

test('a claim that comes later is marked, and one that goes loses its mark', async () => {
  const page = await firefox.pageWith('<p>Creatine increases strength.</p>');
  await expect.poll(() => wordsOf(page)).toBe('Creatine increases strength');
  await page.evaluate(() => {
    const later = document.createElement('p');
    later.textContent = 'Melatonin eases jet lag.';
    document.body.append(later);
    document.querySelector('p')?.remove();
  });
  await expect.poll(() => wordsOf(page)).toBe('Melatonin eases jet lag');
  await page.close();
});

test('a click on a mark opens the card with its verdict, beside the words, and Escape closes it', async () => {
  const page = await firefox.demo('list.html');
  await expect.poll(() => wordsOf(page)).toContain('jet lag');
  await clickMark(page, 'jet lag');
  await expect.poll(async () => (await cardOf(welcome, page))?.verdict ?? '').toContain('Supported');
  const card = await cardOf(welcome, page);
  expect(card?.text).toContain('Melatonin');
  await expect.poll(async () => (await cardOf(welcome, page))?.text ?? '').toContain('Cochrane');
  expect(card?.box.width).toBeGreaterThan(200);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(welcome, page)).toBeNull();
  await page.close();
});

test('a card finds its evidence also where the browser had stopped the background', async () => {
  const page = await firefox.pageWith('<p>Creatine increases strength.</p>');
  await expect.poll(() => wordsOf(page)).toBe('Creatine increases strength');
  await expect.poll(() => backgroundRuns(welcome)).toBe(false);
  // The page had asked for its own in advance; ours has to wake it.
  const evidence = await firefox.own('evidence.html#substance/melatonin');
  await expect.poll(() => evidence.evaluate(() => document.body.innerText)).toContain('jet lag');
  await evidence.close();
  await page.bringToFront();
  await expect.poll(() => backgroundRuns(welcome)).toBe(false);
  await clickMark(page, 'strength');
  await expect.poll(async () => (await cardOf(welcome, page))?.verdict ?? '').toContain('Supported');
  await page.close();
});

test('the popup lists the claims of the page, hides its marks and shows them again', async () => {
  const page = await firefox.demo('list.html');
  await expect.poll(() => wordsOf(page)).toContain('jet lag');
  await openPopup(welcome, page);
  await expect.poll(() => popupText(welcome)).toMatch(/\d+ claims on this page/);
  expect(await popupText(welcome)).toContain('Melatonin → jet lag');
  expect(await pressInPopup(welcome, 'Hide all marks')).toBe(true);
  await expect.poll(() => marksOf(page)).toEqual([]);
  await expect.poll(() => pressInPopup(welcome, 'Show the marks')).toBe(true);
  await expect.poll(() => wordsOf(page)).toContain('jet lag');
  await closePopup(welcome);
  await page.close();
});

test('the sidebar shows the report of the tab in front, and of the next one that comes there', async () => {
  await openSidebar(welcome);
  const page = await firefox.demo('list.html');
  await expect.poll(() => sidebarText(welcome)).toContain('Melatonin → jet lag');
  await welcome.bringToFront();
  await expect.poll(() => sidebarText(welcome)).not.toContain('jet lag');
  await page.bringToFront();
  await expect.poll(() => sidebarText(welcome)).toContain('Melatonin → jet lag');
  await closeSidebar(welcome);
  await page.close();
});

test('Firefox finds the very claims in the demo pages that the audit finds in Chromium', async () => {
  const names = ['semax.html', 'product.html', 'list.html', 'chair.html'];
  const { out } = await runCommand('audit.ts', names, join(root, 'tests/demo'));
  const audited = out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as AuditedPage).claims);
  expect(audited.map((claims) => claims.length > 0)).toEqual([true, true, true, false]);
  for (const [index, name] of names.entries()) {
    const page = await firefox.demo(name);
    await expect.poll(async () => (await reportOf(welcome, page))?.state).toBe('done');
    const report = (await reportOf(welcome, page)) as PageReport;
    expect(auditedPage(name, report).claims).toEqual(audited[index]);
    await page.close();
  }
}, 120_000);

test('a topic switched off in the options loses its marks in open tabs, and gets them back', async () => {
  const page = await firefox.demo('list.html');
  await expect.poll(() => wordsOf(page)).toContain('jet lag');
  const options = await firefox.own('options.html');
  const sleep = await options.waitForSelector('#topics [id^="t-sleep"]');
  await sleep?.click();
  await page.bringToFront();
  await expect.poll(() => wordsOf(page)).not.toContain('jet lag');
  expect(await wordsOf(page)).toContain('strength');
  await options.bringToFront();
  await sleep?.click();
  await page.bringToFront();
  await expect.poll(() => wordsOf(page)).toContain('jet lag');
  await options.close();
  await page.close();
});

test('the evidence browser shows a substance with its studies', async () => {
  const page = await firefox.own('evidence.html#substance/creatine');
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toMatch(/^Creatine$[\s\S]*strength/im);
  await page.close();
});

test('a page full of hostile strings brings nothing but text into popup and card, and nothing is run anywhere', async () => {
  const page = await firefox.pageWith('<main></main>');
  const texts = injections.filter((text) => text.length < 2000);
  await page.evaluate((all) => {
    for (const text of all) {
      const heading = document.createElement('h2');
      heading.textContent = text;
      const claim = document.createElement('p');
      claim.textContent = `Creatine increases strength, ${text.replace(/[.!?\n]/g, ' ')} indeed.`;
      document.querySelector('main')?.append(heading, claim);
    }
  }, texts);
  await expect.poll(async () => (await reportOf(welcome, page))?.claims.length ?? 0, { timeout: 20_000 }).toBeGreaterThan(400);
  await expect.poll(async () => (await reportOf(welcome, page))?.state, { timeout: 20_000 }).toBe('done');
  const claims = (await reportOf(welcome, page))?.claims ?? [];
  expect(claims.filter(({ quote }) => quote.includes('<img src=x onerror=')).length).toBeGreaterThan(2);
  await openPopup(welcome, page);
  await expect.poll(async () => (await strangeInPopup(welcome))?.rows, { timeout: 20_000 }).toBe(claims.length);
  expect(await strangeInPopup(welcome)).toEqual({ rows: claims.length, elements: 0, scripts: 1, handlers: 0, hit: false });
  await closePopup(welcome);
  await page.bringToFront();
  await clickMark(page, 'strength');
  await expect.poll(() => cardOf(welcome, page)).not.toBeNull();
  expect(await page.evaluate(() => 'hit' in globalThis || 'hit' in {})).toBe(false);
  await page.close();
}, 90_000);

test('where access is taken back the marks go at once', async () => {
  const page = await firefox.demo('list.html');
  await expect.poll(() => wordsOf(page)).toContain('jet lag');
  await welcome.evaluate(() => browser.permissions.remove({ origins: ['*://*/*'] }));
  await expect.poll(() => registered(welcome)).toEqual([]);
  await expect.poll(() => marksOf(page)).toEqual([]);
  await page.close();
});

declare const browser: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };
