/** What only the extension itself can see, looked at from one of its pages. */
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../components/platform/report';

interface Tab {
  id?: number;
  url?: string;
}

declare const browser: {
  tabs: {
    query(what: object): Promise<Tab[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<{ res?: unknown } | undefined>;
  };
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches?: string[] }[]>;
    executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<{ result?: unknown }[]>;
  };
  action: { openPopup(): Promise<void> };
  sidebarAction: { open(): Promise<void>; close(): Promise<void> };
  extension: { getViews(what: { type: 'popup' | 'sidebar' }): Window[]; getBackgroundPage(): Window | null };
};

export interface Control {
  name: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

export interface CardView {
  text: string;
  verdict: string;
  box: { x: number; y: number; width: number; height: number };
  /** Where each stands in the window, in CSS pixels. */
  buttons: (Control & { x: number; y: number })[];
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
      const buttons = [...card.querySelectorAll('button, summary')].map((button) => {
        const place = button.getBoundingClientRect();
        const name = (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
        return { name, width: place.width, height: place.height, x: place.x, y: place.y };
      });
      return { text: card.innerText, verdict: card.querySelector('.verdict')?.textContent ?? '', box: { x, y, width, height }, buttons };
    };
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: look });
    return frame?.result ?? null;
  }, page.url());
  return found as CardView | null;
}

/** What can be pressed on a page of ours or in the open popup, as large as it can be hit: a label is part of what it labels. */
export const controlsOf = (own: Page, where: 'page' | 'popup' = 'page'): Promise<Control[]> =>
  own.evaluate((place) => {
    const root = place === 'page' ? document : browser.extension.getViews({ type: 'popup' })[0]?.document;
    const sizes = [...(root?.querySelectorAll('button, input, select, summary, a[href]') ?? [])].map((one) => {
      const label = one.closest('label') ?? (one.id ? root?.querySelector(`label[for="${one.id}"]`) : null) ?? one;
      const [box, around] = [one.getBoundingClientRect(), label.getBoundingClientRect()];
      const name = (one.getAttribute('aria-label') ?? label.textContent ?? '').trim();
      // WCAG 2.5.8 lets links within text be as high as the text.
      const inText = one.localName === 'a' && getComputedStyle(one).display === 'inline';
      const seen = box.width > 0 && !inText;
      return { name, width: Math.max(box.width, around.width), height: Math.max(box.height, around.height), seen };
    });
    return sizes.filter(({ seen }) => seen).map(({ name, width, height }) => ({ name, width, height }));
  }, where);

/** What the content script of a tab has found, asked for as the popup does; null where none answers. */
export async function reportOf(own: Page, page: Page): Promise<PageReport | null> {
  const report = await own.evaluate(async (url) => {
    const tab = (await browser.tabs.query({})).find((one) => one.url === url)?.id ?? -1;
    const question = { id: 0, type: 'report', timestamp: Date.now() };
    const reply = await browser.tabs.sendMessage(tab, question, { frameId: 0 }).catch(() => undefined);
    return reply?.res ?? null;
  }, page.url());
  return report as PageReport | null;
}

/** Opens the sidebar. Firefox allows it in a user's click only, so one is made on a page of ours. */
export async function openSidebar(own: Page): Promise<void> {
  await own.bringToFront();
  await own.evaluate(() => {
    document.querySelector('h1')?.addEventListener('click', () => void browser.sidebarAction.open(), { once: true });
  });
  await own.click('h1');
}

/** The words in the sidebar; '' while it is closed. */
export const sidebarText = (own: Page): Promise<string> =>
  own.evaluate(() => browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '');

export const closeSidebar = (own: Page): Promise<void> =>
  own.evaluate(() => {
    for (const sidebar of browser.extension.getViews({ type: 'sidebar' })) sidebar.close();
  });

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

/** What stands in the open popup that no text may bring there; null while none is open. */
export const strangeInPopup = (own: Page) =>
  own.evaluate(() => {
    const [popup] = browser.extension.getViews({ type: 'popup' });
    if (!popup) return null;
    const { document } = popup;
    const all = [...document.querySelectorAll('*')];
    return {
      rows: document.querySelectorAll('nav button').length,
      elements: document.querySelectorAll(
        'img, iframe, object, embed, form, link:not([rel=stylesheet], [rel=modulepreload]), main script, main style, base',
      ).length,
      scripts: document.scripts.length,
      handlers: all.filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).length,
      hit: 'hit' in popup || 'hit' in {},
    };
  });
