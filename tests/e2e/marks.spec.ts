import type { Page } from '@playwright/test';
import { reportOf } from '../browser/page-report';
import { expect, test } from './fixtures';
import { marksOf } from './marks';
import { differingPixels, unmarked } from './pixels';
import { resetSettings } from './settings';

const texts = async (page: Page) => (await marksOf(page)).map(({ text }) => text);
/** Without the one element that the extension may add. */
const serialised = async (page: Page) => (await page.content()).replace('<obelus-host></obelus-host>', '');

test('claims of an article are marked in the words that make them', async ({ demo }) => {
  const page = await demo('list.html');
  const marked = (await texts(page)).join('\n');
  for (const words of ['strength', 'stress', 'jet lag', 'triglycerides']) expect(marked).toContain(words);
  expect(marked).not.toContain('2,000 IU');
});

test('marks differ by verdict', async ({ demo }) => {
  const page = await demo('list.html');
  const names = new Set((await marksOf(page)).map(({ name }) => name));
  expect(names.size).toBeGreaterThan(3);
});

test('a page without supplements stays unmarked', async ({ demo, obelus }) => {
  const page = await demo('chair.html');
  expect(await marksOf(page)).toEqual([]);
  expect(await reportOf(obelus, page)).toMatchObject({ state: 'done', claims: [] });
});

test('what a shop claims of its product is judged by the listed ingredients and their doses', async ({ demo, obelus }) => {
  const page = await demo('product.html');
  const report = await reportOf(obelus, page);
  const memory = report?.claims.find(({ subject, outcome }) => subject === 'product' && outcome === 'memory');
  const bacopa = memory?.ingredients.find(({ substance }) => substance === 'bacopa-monnieri');
  expect(bacopa).toMatchObject({ dose: 50, unit: 'mg' });
  expect(memory?.verdict).not.toBe('supported');
  expect((await texts(page)).join('\n')).not.toMatch(/not been evaluated|Keep out of reach/);
});

for (const name of ['index.html', 'semax.html', 'product.html', 'list.html', 'chair.html']) {
  test(`every element, attribute and text of ${name} is as its author wrote it`, async ({ demo, obelus }) => {
    await resetSettings(obelus, { on: false });
    const plain = await demo(name);
    const before = await serialised(plain);
    await resetSettings(obelus);
    const marked = await demo(name);
    expect(await serialised(marked)).toBe(before);
  });
}

test('text that comes later is marked, and text that goes takes its mark along', async ({ pageWith }) => {
  const page = await pageWith('<main id="main"></main>');
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Creatine increases strength.';
    document.querySelector('#main')?.append(paragraph);
  });
  await expect.poll(() => texts(page)).toEqual([expect.stringContaining('strength')]);
  await page.evaluate(() => document.querySelector('#main')?.replaceChildren());
  await expect.poll(() => texts(page)).toEqual([]);
});

test('a rewritten sentence is never left with the mark of the old one', async ({ pageWith }) => {
  const page = await pageWith('<p>Creatine increases strength.</p>');
  await expect.poll(async () => (await texts(page)).length).toBe(1);
  await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'The wardrobe increases clutter.';
  });
  await expect.poll(() => texts(page)).toEqual([]);
});

test('editors, fields and code are left alone', async ({ pageWith }) => {
  const claim = 'Creatine increases strength.';
  const page = await pageWith(
    `<div contenteditable>${claim}</div><textarea>${claim}</textarea><input value="${claim}"><pre><code>${claim}</code></pre><p>Melatonin eases jet lag.</p>`,
  );
  expect((await texts(page)).join('\n')).toContain('jet lag');
  expect((await texts(page)).join('\n')).not.toContain('strength');
});

test('open shadow roots are read', async ({ pageWith }) => {
  const page = await pageWith(
    '<shop-card></shop-card><script>customElements.define("shop-card", class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "<p>Creatine increases strength.</p>" } })</script>',
  );
  await expect.poll(() => texts(page)).toEqual([expect.stringContaining('strength')]);
});

test('a page with the strictest policy and Trusted Types is marked, and sees no error', async ({ pageWith }) => {
  const page = await pageWith('<p>Creatine increases strength.</p>', {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  });
  await expect.poll(() => texts(page)).toEqual([expect.stringContaining('strength')]);
});

test('marks vanish in print', async ({ demo }) => {
  const page = await demo('list.html');
  const onScreen = await page.screenshot();
  await page.emulateMedia({ media: 'print' });
  const inPrint = await page.screenshot();
  await page.emulateMedia({ media: 'screen' });
  await unmarked(page);
  const plain = await page.screenshot();
  expect(await differingPixels(page, onScreen, plain)).toBeGreaterThan(500);
  expect(await differingPixels(page, inPrint, plain)).toBeLessThan(10);
});

test('a page in another language is left alone, and the report says so', async ({ pageWith, obelus }) => {
  const text = '<p>Kreatin steigert die Kraft und baut Muskeln auf, sagt die Werbung, und viele glauben es gern.</p>'.repeat(10);
  const page = await pageWith(`<!doctype html><html lang="de"><title>Kreatin</title><body>${text}</body></html>`);
  expect(await reportOf(obelus, page)).toMatchObject({ state: 'other-language', claims: [] });
  expect(await marksOf(page)).toEqual([]);
});

test('the extension throws nothing on a page that breaks what it builds on', async ({ obelus }) => {
  await resetSettings(obelus);
  const page = await obelus.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const script =
    'Element.prototype.attachShadow = () => { throw new Error("no") }; Node.prototype.appendChild = null; window.Intl = undefined;';
  const body = `<!doctype html><html lang="en"><title>x</title><script>${script}</script><p>Creatine increases strength.</p></html>`;
  await page.route('https://broken.example/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://broken.example/');
  await expect.poll(() => texts(page)).toEqual([expect.stringContaining('strength')]);
  expect(errors).toEqual([]);
  await page.close();
});
