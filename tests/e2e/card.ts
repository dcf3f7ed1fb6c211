/** The card as a reader meets it, although its shadow root is closed to the page and to Playwright. */
import type { Page } from '@playwright/test';
import type { ObelusBrowser } from '../browser/launch';

export interface CardView {
  /** All its words. */
  text: string;
  verdict: string;
  buttons: { name: string; x: number; y: number }[];
  links: { text: string; href: string }[];
  box: { x: number; y: number; width: number; height: number };
  hasFocus: boolean;
}

declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<{ result?: unknown }[]> };
  dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

/** null while no card is shown. */
export async function cardOf(obelus: ObelusBrowser, page: Page): Promise<CardView | null> {
  const worker = await obelus.worker();
  const view = await worker.evaluate(async (url) => {
    const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
    if (tabId === undefined) return null;
    const look = () => {
      const hosts = [...document.documentElement.children, ...document.querySelectorAll('body > *, dialog > *')];
      for (const host of hosts) {
        const root = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null;
        const card = root?.querySelector<HTMLElement>('[role=dialog]');
        const { x, y, width, height } = card?.getBoundingClientRect() ?? new DOMRect();
        if (!root || !card || width === 0) continue;
        const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent ?? '';
        const buttons = [...card.querySelectorAll('button, summary')].map((button) => {
          const box = button.getBoundingClientRect();
          return { name: nameOf(button).trim(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
        });
        const links = [...card.querySelectorAll('a')].map((link) => ({ text: link.textContent ?? '', href: link.href }));
        const verdict = card.querySelector('.verdict')?.textContent ?? '';
        return { text: card.innerText, verdict, buttons, links, box: { x, y, width, height }, hasFocus: root.activeElement !== null };
      }
      return null;
    };
    const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func: look });
    return frame?.result ?? null;
  }, page.url());
  return view as CardView | null;
}

/** Clicks a button of the open card with the mouse. */
export async function pressInCard(obelus: ObelusBrowser, page: Page, name: string): Promise<void> {
  const button = (await cardOf(obelus, page))?.buttons.find((one) => one.name.startsWith(name));
  if (!button) throw new Error(`No button “${name}” in the card.`);
  await page.mouse.click(button.x, button.y);
}
