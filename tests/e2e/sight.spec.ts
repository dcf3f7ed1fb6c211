/** How marks and card look where a reader has changed how pages look. */
import type { Page } from '@playwright/test';
import { cardOf } from './card';
import { expect, test } from './fixtures';
import { clickMark, marksOf, placeOf } from './marks';
import { differingPixels, unmarked } from './pixels';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The words of a mark and the line under them. */
async function around(page: Page, text: string): Promise<Box> {
  const { x, y } = await placeOf(page, text);
  return { x: Math.round(x) - 60, y: Math.round(y) - 12, width: 120, height: 32 };
}

/** The share of pixels that the mark changes. */
async function painted(page: Page, text: string): Promise<number> {
  const clip = await around(page, text);
  const marked = await page.screenshot({ clip });
  const again = await unmarked(page);
  const plain = await page.screenshot({ clip });
  await again();
  return (await differingPixels(page, marked, plain)) / (clip.width * clip.height);
}

const sentence = '<p style="margin: 40px">Creatine increases strength when you lift.</p>';

for (const colours of ['light', 'dark'] as const) {
  test(`in forced colours on ${colours} ground a mark is a line, and no block of colour`, async ({ pageWith }) => {
    const page = await pageWith(sentence);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: colours });
    const share = await painted(page, 'strength');
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.25);
  });
}

test('at 200 % zoom marks are painted and the card stays within the window', async ({ pageWith, obelus }) => {
  const page = await pageWith(sentence);
  const protocol = await page.context().newCDPSession(page);
  // What the browser's own zoom does to a window of 1280 × 900.
  await protocol.send('Emulation.setDeviceMetricsOverride', { width: 640, height: 450, deviceScaleFactor: 2, mobile: false });
  expect((await marksOf(page)).length).toBe(1);
  await clickMark(page, 'strength');
  await expect.poll(async () => (await cardOf(obelus, page))?.box.height ?? 0).toBeGreaterThan(100);
  const { x, y, width, height } = (await cardOf(obelus, page))?.box ?? { x: -1, y: -1, width: 0, height: 0 };
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(640);
  expect(y + height).toBeLessThanOrEqual(451);
  const word = await placeOf(page, 'strength');
  expect(word.y < y || word.y > y + height).toBe(true);
});

test('right to left, the card ends where its words end', async ({ pageWith, obelus }) => {
  const page = await pageWith(
    `<!doctype html><html lang="en" dir="rtl"><title>x</title><body><p style="margin: 40px">Creatine increases strength.</p></body></html>`,
  );
  await clickMark(page, 'strength');
  await expect.poll(async () => (await cardOf(obelus, page))?.box.width ?? 0).toBeGreaterThan(200);
  const end = await page.evaluate(() => {
    const range = document.createRange();
    for (const [name, highlight] of CSS.highlights) {
      if (/hover|active/.test(name)) continue;
      for (const { startContainer, startOffset, endOffset } of highlight) {
        range.setStart(startContainer, startOffset);
        range.setEnd(startContainer, endOffset);
      }
    }
    return range.getBoundingClientRect().right;
  });
  const { x, width } = (await cardOf(obelus, page))?.box ?? { x: 0, width: 0 };
  expect(Math.abs(x + width - end)).toBeLessThan(2);
});

test('a mark in a modal dialog of the page opens its card above the dialog', async ({ pageWith, obelus }) => {
  const page = await pageWith(
    `<dialog><p>Creatine increases strength.</p></dialog><script>document.querySelector('dialog').showModal()</script>`,
  );
  await clickMark(page, 'strength');
  await expect.poll(async () => (await cardOf(obelus, page))?.box.width ?? 0).toBeGreaterThan(200);
  const { x, y } = (await cardOf(obelus, page))?.box ?? { x: 0, y: 0 };
  const top = await page.evaluate(
    ([left, upper]) => document.elementFromPoint(left as number, upper as number)?.localName,
    [x + 20, y + 20],
  );
  expect(top).toBe('obelus-host');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(obelus, page)).toBeNull();
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('an open card is not printed', async ({ pageWith, obelus }) => {
  const page = await pageWith(sentence);
  await clickMark(page, 'strength');
  await expect.poll(() => cardOf(obelus, page)).not.toBeNull();
  await page.emulateMedia({ media: 'print' });
  expect(await cardOf(obelus, page)).toBeNull();
});

test('a tap opens the card, a tap elsewhere closes it, and a link under a mark is still followed', async ({ pageWith, obelus }) => {
  const page = await pageWith(`${sentence}<p><a href="#there">Melatonin eases jet lag.</a></p>`);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const tap = async ({ x, y }: { x: number; y: number }) => {
    await protocol.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await protocol.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap(await placeOf(page, 'strength'));
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('Creatine');
  await tap({ x: 900, y: 20 });
  await expect.poll(() => cardOf(obelus, page)).toBeNull();
  await tap(await placeOf(page, 'jet lag'));
  await expect.poll(() => page.url()).toContain('#there');
  expect(await cardOf(obelus, page)).toBeNull();
});
