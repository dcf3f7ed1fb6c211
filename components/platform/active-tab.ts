/** The tab in front of a window, now and whenever it is another one or goes to another page. Returns what stops it. */
import { type Browser, browser } from 'wxt/browser';

export function followActiveTab(onTab: (tab: Browser.tabs.Tab | undefined) => void): () => void {
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    onTab(tab);
  };
  const activated = () => void look();
  const updated = (_: number, change: { status?: string | undefined }, tab: Browser.tabs.Tab) => {
    if (tab.active && change.status !== undefined) void look();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  void look();
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
