/** The marks as the page itself can see them: ranges in the registry of CSS highlights. */
import type { Page } from '@playwright/test';
import type { ObelusBrowser } from '../browser/launch';

declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<{ result?: unknown }[]> };
};

export interface Mark {
  /** The highlight it is painted by. */
  name: string;
  text: string;
}

const CITED = /^obelus-(?:cite|concern|retracted)/;

/** The claims' marks, in document order. A wash under the open or hovered mark is no mark of its own. */
export const marksOf = async (page: Page): Promise<Mark[]> => (await paintedOn(page)).filter(({ name }) => !CITED.test(name));

/** Citations that are painted, in document order. */
export const citesOf = async (page: Page): Promise<Mark[]> => (await paintedOn(page)).filter(({ name }) => CITED.test(name));

const paintedOn = (page: Page): Promise<Mark[]> =>
  page.evaluate(() => {
    const found: { name: string; text: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (/-(hover|active)(-dark)?$/.test(name)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push({ name, text: range.toString(), range });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ name, text }) => ({ name, text }));
  });

/** Viewport coordinates of the middle of a mark's first line; scrolls it into view. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
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

/** The words marked, as only the extension's own world can tell them where the page has broken its own. In no particular order. */
export async function marksWithin(obelus: ObelusBrowser, page: Page): Promise<string[]> {
  const worker = await obelus.worker();
  const words = await worker.evaluate(async (url) => {
    const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
    if (tabId === undefined) return [];
    const look = () => {
      const marked: string[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('obelus-') || /-(hover|active)(-dark)?$/.test(name)) continue;
        for (const { startContainer, startOffset, endOffset } of highlight)
          marked.push((startContainer as Text).data.slice(startOffset, endOffset));
      }
      return marked;
    };
    const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func: look });
    return frame?.result ?? [];
  }, page.url());
  return words as string[];
}
