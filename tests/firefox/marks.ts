/** The marks as the page itself can see them: ranges in the registry of CSS highlights. */
import type { Page } from 'puppeteer-core';

export interface Mark {
  /** The highlight it is painted by. */
  name: string;
  text: string;
}

/** In document order, without marks in shadow trees. A wash under the open mark is one too. */
export const marksOf = (page: Page): Promise<Mark[]> =>
  page.evaluate(() => {
    const found: { name: string; text: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        if (startContainer.getRootNode() !== document) continue;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push({ name, text: range.toString(), range });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ name, text }) => ({ name, text }));
  });

export const wordsOf = async (page: Page) => (await marksOf(page)).map(({ text }) => text).join('\n');

/** The middle of a mark's first line, scrolled into the window. */
async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (!range.toString().includes(wanted)) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const line = range.getClientRects()[0];
        if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      }
    }
    return null;
  }, text);
  if (!place) throw new Error(`No mark on “${text}”.`);
  return place;
}

export async function clickMark(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
}

export async function tapMark(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.touchscreen.tap(x, y);
}
