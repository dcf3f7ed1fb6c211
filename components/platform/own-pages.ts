/** What all faces may do besides messages: open pages of ours, put text on the clipboard. */
import { browser } from 'wxt/browser';
import type { Copy } from '../ui/props';
import type { OwnPage } from './messages';

/** Opens a page of ours in a tab. Not for the content script, which asks the background for it. */
export async function openPage(page: OwnPage, hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) + hash });
}

export const copyText: Copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
