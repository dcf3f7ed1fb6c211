import type { ObelusBrowser } from '../browser/launch';

declare const chrome: {
  action: { getBadgeText(what: { tabId: number }): Promise<string> };
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
};

/** The number on the toolbar button while the tab with this address is in front. */
export async function badgeOf(obelus: ObelusBrowser, url: string): Promise<string> {
  const worker = await obelus.worker();
  return worker.evaluate(async (address) => {
    const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id;
    return tabId === undefined ? '' : chrome.action.getBadgeText({ tabId });
  }, url);
}
