import type { Page } from '@playwright/test';
import type { ObelusBrowser } from '../browser/launch';
import { expect, test } from './fixtures';
import { placeOf } from './marks';

declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<{ result?: unknown }[]> };
  dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

/** What the card says in the frame that follows the next click, before that frame is painted. */
async function glanceAfterClick(obelus: ObelusBrowser, page: Page, click: () => Promise<void>): Promise<string> {
  const worker = await obelus.worker();
  const glance = worker.evaluate(async (url) => {
    const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
    const look = () =>
      new Promise((resolve) => {
        const read = () => {
          const host = document.querySelector('obelus-host');
          const card = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector<HTMLElement>('[role=dialog]');
          resolve(card?.getBoundingClientRect().width ? card.innerText : '');
        };
        addEventListener('click', () => requestAnimationFrame(read), { capture: true, once: true });
        document.documentElement.dataset.waits = '';
      });
    const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func: look });
    return String(frame?.result);
  }, page.url());
  await page.waitForSelector('html[data-waits]', { state: 'attached' });
  await click();
  return glance;
}

test('a click opens the card with its first glance and its rows within one frame', async ({ demo, obelus }) => {
  const page = await demo('list.html');
  const { x, y } = await placeOf(page, 'stress');
  const text = await glanceAfterClick(obelus, page, () => page.mouse.click(x, y));
  expect(text).toContain('Some evidence, not firm');
  for (const row of ['Found', 'How sure', 'Wording', 'Applies here', 'Safety']) expect(text).toContain(row);
  expect(text).not.toContain('Looking up');
});
