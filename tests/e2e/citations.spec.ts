import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ObelusBrowser } from '../browser/launch';
import { reportOf } from '../browser/page-report';
import { cardOf } from './card';
import { expect, test } from './fixtures';
import { citesOf, clickMark, marksOf, placeOf } from './marks';

declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<{ result?: unknown }[]>;
  };
  dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

const rigour = () => readFileSync(new URL('fixtures/citations/rigour.html', import.meta.url), 'utf8');

/** What stands beside the words that are pointed at, and what only screen readers meet. */
async function saidOn(obelus: ObelusBrowser, page: Page): Promise<{ hint: string; spoken: string }> {
  const worker = await obelus.worker();
  const said = await worker.evaluate(async (url) => {
    const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? 0;
    const func = () => {
      const host = document.querySelector('obelus-host');
      const root = host && chrome.dom.openOrClosedShadowRoot(host);
      const hint = root?.querySelector<HTMLElement>('.hint:popover-open');
      return { hint: hint?.innerText ?? '', spoken: root?.querySelector('.spoken')?.textContent ?? '' };
    };
    const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func });
    return frame?.result;
  }, page.url());
  return said as { hint: string; spoken: string };
}

const hintOn = async (obelus: ObelusBrowser, page: Page) => (await saidOn(obelus, page)).hint;

test('what a page cites is painted by what is known of it, and its text stays as it was', async ({ pageWith }) => {
  const page = await pageWith(rigour());
  const marked = await marksOf(page);
  await expect
    .poll(() => citesOf(page))
    .toEqual([
      { name: 'obelus-cite-off', text: 'Dolotov 2006' },
      { name: 'obelus-retracted', text: '1' },
      { name: 'obelus-cite-off', text: 'PMID: 15453909' },
      { name: 'obelus-concern', text: '[2]' },
      { name: 'obelus-concern', text: 'doi: 10.3389/fphar.2018.00050' },
    ]);
  expect(marked.length).toBeGreaterThan(3);
  expect((await page.content()).replace('<obelus-host></obelus-host>', '')).not.toContain('obelus');
});

test('the note at a citation tells species and design, result, and why it does not fit', async ({ pageWith, obelus }) => {
  const page = await pageWith(rigour());
  await expect.poll(async () => (await citesOf(page)).length).toBe(5);
  const hover = async (text: string) => {
    const { x, y } = await placeOf(page, text);
    await page.mouse.move(x, y);
  };
  await hover('Dolotov 2006');
  await expect.poll(() => hintOn(obelus, page)).toContain('Not in people: studied in rats');
  expect(await hintOn(obelus, page)).toContain('Animal study');
  await hover('PMID: 15453909');
  await expect.poll(() => hintOn(obelus, page)).toMatch(/Studied: psyllium.*, not magnesium/i);
  expect(await hintOn(obelus, page)).toContain('63 people');
  await hover('[2]');
  await expect.poll(() => hintOn(obelus, page)).toContain('expression of concern. By the list of 22 Aug 2025.');
  await page.mouse.move(2, 2);
  await expect.poll(() => hintOn(obelus, page)).toBe('');
});

test('a link reached by the Tab key shows its note, and a retraction is told to screen readers', async ({ pageWith, obelus }) => {
  const page = await pageWith(rigour());
  await expect.poll(async () => (await citesOf(page)).length).toBe(5);
  expect((await saidOn(obelus, page)).spoken).toContain('Retracted. The journal has withdrawn this publication.');
  await page.keyboard.press('Tab');
  await expect.poll(() => hintOn(obelus, page)).toContain('studied in rats');
  await page.keyboard.press('Tab');
  await expect.poll(() => hintOn(obelus, page)).toContain('Retracted.');
  await page.keyboard.press('Escape');
  await expect.poll(() => hintOn(obelus, page)).toBe('');
});

test('the card of a claim and the report sum the citations up', async ({ pageWith, obelus }) => {
  const page = await pageWith(rigour());
  expect((await reportOf(obelus, page))?.cited).toEqual({
    cited: 5,
    noStudy: 0,
    known: 4,
    animals: 1,
    cells: 0,
    retracted: 1,
    concerns: 1,
    offClaim: 1,
  });
  await clickMark(page, 'Magnesium improves sleep quality');
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toMatch(/studied: psyllium.*, not magnesium/i);
});

test('a page that claims nothing and cites what we know has notes too', async ({ pageWith, obelus }) => {
  const page = await pageWith('<p>I read a paper on green coffee extract and magnesium last night (PMID 22291473) and fell asleep.</p>');
  await expect.poll(() => citesOf(page)).toEqual([{ name: 'obelus-retracted', text: 'PMID 22291473' }]);
  const { x, y } = await placeOf(page, 'PMID 22291473');
  await page.mouse.move(x, y);
  await expect.poll(() => hintOn(obelus, page)).toContain('Retracted.');
});

test('words that the page writes anew are painted again', async ({ pageWith }) => {
  const page = await pageWith(rigour());
  await expect.poll(async () => (await citesOf(page)).length).toBe(5);
  await page.evaluate(() => {
    const sup = document.querySelector('sup');
    if (sup) sup.outerHTML = '<sup><a href="https://pubmed.ncbi.nlm.nih.gov/22291473/">9</a></sup>';
  });
  await expect
    .poll(async () => (await citesOf(page)).map(({ text }) => text), { timeout: 15_000 })
    .toEqual(['Dolotov 2006', '9', 'PMID: 15453909', '[2]', 'doi: 10.3389/fphar.2018.00050']);
});
