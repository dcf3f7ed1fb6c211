/** Settings as another page of the extension would write them. */
import type { Settings } from '../../components/platform/settings-model';
import type { ObelusBrowser } from '../browser/launch';

declare const chrome: {
  storage: {
    sync: { set(items: object): Promise<void>; get(key: string): Promise<object> };
    local: { remove(key: string): Promise<void> };
  };
};

export async function storeSettings(obelus: ObelusBrowser, settings: unknown): Promise<void> {
  const worker = await obelus.worker();
  await worker.evaluate(async (value) => {
    await chrome.storage.local.remove('settings');
    await chrome.storage.sync.set({ settings: value });
  }, settings);
}

/** The defaults, but run everywhere. */
export const resetSettings = (obelus: ObelusBrowser, change: Partial<Settings> = {}) =>
  storeSettings(obelus, { version: 1, run: 'all', ...change });

/** As they are stored, to be compared. */
export async function settingsOf(obelus: ObelusBrowser): Promise<string> {
  const worker = await obelus.worker();
  return worker.evaluate(async () => JSON.stringify(await chrome.storage.sync.get('settings')));
}
