import { askPage, reportOf } from '../browser/page-report';
import { cardOf, pressInCard } from './card';
import { expect, test } from './fixtures';
import { clickMark, marksOf } from './marks';

declare const chrome: {
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
};

test('a click on a mark opens its card with the verdict, how sure, and the studies', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  await clickMark(page, 'stress');
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('How sure');
  const card = await cardOf(obelus, page);
  expect(card?.verdict).toBe('Some evidence, not firm');
  expect(card?.text).toContain('Ashwagandha');
  expect(card?.text).toContain('Claims proof');
  await pressInCard(obelus, page, 'Studies');
  await expect
    .poll(async () => (await cardOf(obelus, page))?.links.map(({ href }) => href).join())
    .toContain('https://pubmed.ncbi.nlm.nih.gov/');
});

test('the card of a product claim shows each ingredient with its dose here and the dose studied', async ({ demo, obelus }) => {
  const page = await demo('product.html');
  await clickMark(page, 'mproves memory and learning');
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('50 mg');
  expect((await cardOf(obelus, page))?.text).toMatch(/Bacopa/i);
});

test('Escape closes the card, and so does a click beside it', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  for (const leave of [() => page.keyboard.press('Escape'), () => page.mouse.click(8, 400)]) {
    await clickMark(page, 'strength');
    await expect.poll(() => cardOf(obelus, page)).not.toBeNull();
    await leave();
    await expect.poll(() => cardOf(obelus, page)).toBeNull();
  }
});

test('the card steps to the next and the previous claim in reading order', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  await clickMark(page, 'strength');
  await expect.poll(async () => (await cardOf(obelus, page))?.text).toMatch(/1 of \d+/);
  await pressInCard(obelus, page, 'Next claim');
  await expect.poll(async () => (await cardOf(obelus, page))?.text).toMatch(/2 of \d+/);
  await pressInCard(obelus, page, 'Previous claim');
  await expect.poll(async () => (await cardOf(obelus, page))?.text).toMatch(/1 of \d+/);
});

test('the keyboard alone steps through the marks, reads a card and leaves it', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const command = async (name: string) => {
    const worker = await obelus.worker();
    await worker.evaluate(
      async ({ url, what }) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        if (tab) chrome.commands.onCommand.dispatch(what, tab);
      },
      { url: page.url(), what: name },
    );
  };
  await command('next-mark');
  await expect.poll(async () => (await cardOf(obelus, page))?.text).toMatch(/1 of \d+/);
  expect((await cardOf(obelus, page))?.hasFocus).toBe(true);
  await command('next-mark');
  await expect.poll(async () => (await cardOf(obelus, page))?.text).toMatch(/2 of \d+/);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(obelus, page)).toBeNull();
});

test('a claim hidden on this site loses its mark here and can be brought back in the options', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  await clickMark(page, 'strength');
  await expect.poll(() => cardOf(obelus, page)).not.toBeNull();
  await pressInCard(obelus, page, 'Hide');
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('On demo.example');
  await pressInCard(obelus, page, 'On demo.example');
  await expect.poll(async () => (await marksOf(page)).map(({ text }) => text)).not.toContain('creatine increases strength');
  const options = await obelus.context.newPage();
  await options.goto(`chrome-extension://${obelus.id}/options.html`);
  await expect(options.getByText(/creatine/i).first()).toBeVisible();
  await options.close();
});

test('a click on a link inside a marked sentence stays a click on the link', async ({ pageWith, obelus }) => {
  const page = await pageWith('<p>Creatine <a href="#there">increases strength</a> in adults who train.</p><p id="there">There.</p>');
  await clickMark(page, 'strength');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
  expect(await cardOf(obelus, page)).toBeNull();
});

test('on a narrow screen the card stays within the screen', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  await page.setViewportSize({ width: 320, height: 640 });
  await clickMark(page, 'strength');
  await expect.poll(async () => (await cardOf(obelus, page))?.box.width ?? 0).toBeGreaterThan(200);
  const box = (await cardOf(obelus, page))?.box ?? { x: -1, y: -1, width: 0, height: 0 };
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(box.y + box.height).toBeLessThanOrEqual(641);
});

test('on a narrow screen no jump leaves its mark under the sheet, also not at the end of the page', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  await page.setViewportSize({ width: 390, height: 800 });
  const claims = (await reportOf(obelus, page))?.claims ?? [];
  for (const { id } of [claims[0], claims[Math.floor(claims.length / 2)], claims.at(-1)].flatMap((claim) => claim ?? [])) {
    await askPage(obelus, page, 'jump', id);
    await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('How sure');
    const { y, height } = (await cardOf(obelus, page))?.box ?? { y: 0, height: 0 };
    const lines = await page.evaluate(() =>
      ['obelus-active', 'obelus-active-dark'].flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].flatMap(({ startContainer, startOffset, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(startContainer, endOffset);
          return [...range.getClientRects()].map((rect) => ({ top: rect.top, bottom: rect.bottom }));
        }),
      ),
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const { top, bottom } of lines) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(800);
      expect(bottom <= y || top >= y + height).toBe(true);
    }
  }
});
