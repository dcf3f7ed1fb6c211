/** What only the extension itself can see, looked at from one of its pages. */
import type { Page } from 'puppeteer-core';

interface Tab {
  id?: number;
  url?: string;
}

declare const browser: {
  tabs: { query(what: object): Promise<Tab[]> };
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches?: string[] }[]>;
    executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<{ result?: unknown }[]>;
  };
  action: { openPopup(): Promise<void> };
  extension: { getViews(what: { type: 'popup' }): Window[]; getBackgroundPage(): Window | null };
};

export interface CardView {
  text: string;
  verdict: string;
  box: { x: number; y: number; width: number; height: number };
}

/** The card in a tab, although its shadow tree is closed; null while none is shown. */
export async function cardOf(own: Page, page: Page): Promise<CardView | null> {
  const found = await own.evaluate(async (url) => {
    const tabId = (await browser.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
    const look = () => {
      const host: (Element & { openOrClosedShadowRoot?: ShadowRoot | null }) | null = document.querySelector('obelus-host');
      const card = host?.openOrClosedShadowRoot?.querySelector<HTMLElement>('[role=dialog]');
      const box = card?.getBoundingClientRect();
      if (!card || !box || box.width === 0) return null;
      const { x, y, width, height } = box;
      return { text: card.innerText, verdict: card.querySelector('.verdict')?.textContent ?? '', box: { x, y, width, height } };
    };
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: look });
    return frame?.result ?? null;
  }, page.url());
  return found as CardView | null;
}

/** Where the content script runs by itself. */
export const registered = (own: Page): Promise<string[]> =>
  own.evaluate(async () => (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches));

export const backgroundRuns = (own: Page): Promise<boolean> => own.evaluate(() => browser.extension.getBackgroundPage() !== null);

/** Opens the toolbar popup over a tab. */
export async function openPopup(own: Page, page: Page): Promise<void> {
  await page.bringToFront();
  await own.evaluate(() => browser.action.openPopup());
}

/** The words in the open popup; '' while none is open. BiDi does not tell of popups, but our other pages may look into it. */
export const popupText = (own: Page): Promise<string> =>
  own.evaluate(() => browser.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '');

/** Presses the first button of the popup whose name starts so; false where there is none. */
export const pressInPopup = (own: Page, words: string): Promise<boolean> =>
  own.evaluate((wanted) => {
    const [popup] = browser.extension.getViews({ type: 'popup' });
    const nameOf = (button: Element) => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
    const button = [...(popup?.document.querySelectorAll('button') ?? [])].find((one) => nameOf(one).startsWith(wanted));
    button?.click();
    return button !== undefined;
  }, words);

export const closePopup = (own: Page): Promise<void> =>
  own.evaluate(() => {
    for (const popup of browser.extension.getViews({ type: 'popup' })) popup.close();
  });
