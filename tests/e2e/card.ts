/** The card as a reader meets it, although its shadow root is closed to the page and to Playwright. */
import type { Page } from '@playwright/test';
import type { ObelusBrowser } from '../browser/launch';

export interface CardView {
  /** All its words, also those that one has to scroll to. */
  text: string;
  verdict: string;
  buttons: { name: string; x: number; y: number }[];
  links: { text: string; href: string }[];
  box: { x: number; y: number; width: number; height: number };
  hasFocus: boolean;
}

declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript<Arg>(what: { target: { tabId: number }; func: (arg: Arg) => unknown; args: [Arg] }): Promise<{ result?: unknown }[]>;
  };
  dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

/**
 * null while no card is shown.
 * @param scrollTo a button to bring into view first
 */
export async function cardOf(obelus: ObelusBrowser, page: Page, scrollTo = ''): Promise<CardView | null> {
  const worker = await obelus.worker();
  const view = await worker.evaluate(
    async ({ url, wanted }) => {
      const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
      if (tabId === undefined) return null;
      const look = (name: string) => {
        const hosts = [...document.documentElement.children, ...document.querySelectorAll('body > *, dialog > *')];
        for (const host of hosts) {
          const root = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null;
          const card = root?.querySelector<HTMLElement>('[role=dialog]');
          if (!root || !card || card.getBoundingClientRect().width === 0) continue;
          const nameOf = (button: Element) => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
          const pressable = [...card.querySelectorAll('button, summary')];
          if (name) pressable.find((one) => nameOf(one).startsWith(name))?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const buttons = pressable.map((button) => {
            const { x, y, width, height } = button.getBoundingClientRect();
            return { name: nameOf(button), x: x + width / 2, y: y + height / 2 };
          });
          const links = [...card.querySelectorAll('a')].map((link) => ({ text: link.textContent ?? '', href: link.href }));
          const verdict = card.querySelector('.verdict')?.textContent ?? '';
          const { x, y, width, height } = card.getBoundingClientRect();
          return { text: card.innerText, verdict, buttons, links, box: { x, y, width, height }, hasFocus: root.activeElement !== null };
        }
        return null;
      };
      const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func: look, args: [wanted] });
      return frame?.result ?? null;
    },
    { url: page.url(), wanted: scrollTo },
  );
  return view as CardView | null;
}

/** Clicks a button of the open card with the mouse. */
export async function pressInCard(obelus: ObelusBrowser, page: Page, name: string): Promise<void> {
  const button = (await cardOf(obelus, page, name))?.buttons.find((one) => one.name.startsWith(name));
  if (!button) throw new Error(`No button “${name}” in the card.`);
  await page.mouse.click(button.x, button.y);
}
