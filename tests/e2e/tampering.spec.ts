/** Pages that replace what a script builds on, before the extension comes or while it runs. */
import type { Page } from '@playwright/test';
import { cardOf } from './card';
import { expect, test } from './fixtures';
import { marksOf, marksWithin, placeOf } from './marks';

/** Each replaces members of the page's own world by ones that count and throw. */
const tampers: Record<string, string> = {
  'Element.prototype':
    "for (const name of ['attachShadow', 'querySelectorAll', 'closest', 'matches', 'getAttribute', 'checkVisibility', 'append', 'remove']) Element.prototype[name] = broken;",
  'Node.prototype':
    "for (const name of ['appendChild', 'contains', 'compareDocumentPosition', 'getRootNode']) Node.prototype[name] = broken; for (const name of ['nodeValue', 'textContent', 'parentNode', 'isConnected']) Object.defineProperty(Node.prototype, name, { get: broken, set: broken, configurable: true });",
  'CSS.highlights':
    "for (const name of ['set', 'get', 'has', 'delete', 'clear', 'forEach', 'values']) CSS.highlights[name] = broken; for (const name of ['add', 'delete', 'clear']) Highlight.prototype[name] = broken; window.Highlight = undefined;",
  'ranges and observers':
    'window.Range = undefined; window.StaticRange = undefined; Document.prototype.createRange = broken; Document.prototype.createTreeWalker = broken; window.MutationObserver = class { constructor() { broken(); } }; MutationObserver.prototype.observe = broken;',
  'timers and collections':
    "for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'getComputedStyle', 'matchMedia']) window[name] = broken; Map.prototype.set = broken; Array.prototype.push = broken; Promise.prototype.then = broken;",
  'styles and popovers':
    "Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { get: broken, set: broken, configurable: true }); CSSStyleSheet.prototype.replaceSync = broken; HTMLElement.prototype.showPopover = broken; HTMLDialogElement.prototype.showModal = broken; customElements.define = broken;",
};
const tampering = (code: string) =>
  `window.called = 0; const broken = () => { window.called++; throw new Error('Tampered with.'); }; ${code}`;

/** What the page complains of from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

for (const [what, code] of Object.entries(tampers)) {
  test(`a page that broke ${what} before is marked, opens its card, and none of its own is called`, async ({ pageWith, obelus }) => {
    const page = await pageWith(`<p>Creatine increases strength.</p><script>{ ${tampering(code)} }</script>`);
    const errors = errorsOf(page);
    await expect.poll(() => marksWithin(obelus, page)).toEqual([expect.stringContaining('strength')]);
    // Playwright's own questions go through the page's world: by the mouse alone.
    await page.mouse.click(110, 25);
    await expect.poll(() => cardOf(obelus, page)).not.toBeNull();
    expect(await calledIn(page)).toBe(0);
    expect(errors).toEqual([]);
  });

  test(`a page that breaks ${what} afterwards keeps its marks, and what it adds then is marked too`, async ({ pageWith, obelus }) => {
    const page = await pageWith(
      `<p>Creatine increases strength.</p><script>{ const later = document.createElement('p'); later.append('Melatonin eases jet lag.'); const main = document.createElement('main'); document.body.append(main); const add = main.append.bind(main, later); window.tamper = () => { ${tampering(code)} }; window.go = add; }</script>`,
    );
    const errors = errorsOf(page);
    await expect.poll(() => marksOf(page)).toHaveLength(1);
    await page.evaluate('tamper(); go();');
    await expect
      .poll(async () => (await marksWithin(obelus, page)).toSorted())
      .toEqual([expect.stringContaining('strength'), expect.stringContaining('jet lag')]);
    expect(await calledIn(page)).toBe(0);
    expect(errors).toEqual([]);
  });
}

/** How often somebody called what the page replaced. */
const calledIn = (page: Page) => page.evaluate('window.called') as Promise<number>;

test('what a page puts into our highlights is taken out, and what it takes out is put back', async ({ pageWith, obelus }) => {
  const page = await pageWith('<p>Creatine increases strength.</p><p id="theirs">The page would have this marked.</p>');
  await placeOf(page, 'strength');
  await page.evaluate(() => {
    const text = document.querySelector('#theirs')?.firstChild;
    if (!text) return;
    for (const highlight of CSS.highlights.values()) {
      highlight.clear();
      const range = new Range();
      range.selectNodeContents(text);
      highlight.add(range);
    }
  });
  await expect.poll(() => marksWithin(obelus, page)).toEqual([expect.stringContaining('strength')]);
});

test('highlights of the page stay as they are', async ({ pageWith }) => {
  const page = await pageWith('<p>Creatine increases strength.</p>');
  const kept = await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('p') as Element);
    const highlight = new Highlight(range);
    CSS.highlights.set('page-search', highlight);
    document.querySelector('p')?.append(' Melatonin eases jet lag.');
    return new Promise((resolve) => setTimeout(() => resolve(CSS.highlights.get('page-search') === highlight && highlight.size), 600));
  });
  expect(kept).toBe(1);
});
