/** Tells open tabs that the user's own records changed, so that they read their pages anew. */
import { browser } from 'wxt/browser';

const KEY = 'ownChanged';

export async function tellOwnChanged(): Promise<void> {
  await browser.storage.local.set({ [KEY]: Date.now() });
}

export function watchOwn(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.hasOwn(changes, KEY)) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
