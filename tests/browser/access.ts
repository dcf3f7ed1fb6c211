/** Gives the extension what a user would give it on its first-run page, without the browser's prompt. */
import type { Page } from '@playwright/test';
import type { ObelusBrowser } from './launch';

const EVERYWHERE = '*://*/*';

declare const chrome: {
  developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  permissions: { request(what: { origins: string[] }): Promise<boolean> };
  storage: { sync: { set(items: Record<string, unknown>): Promise<void> } };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
};

/** After this the browser grants the pattern without asking, as if the user had agreed. */
export async function agreeTo({ id }: ObelusBrowser, page: Page, pattern: string): Promise<void> {
  await page.goto('chrome://extensions');
  await page.evaluate((what) => chrome.developerPrivate.addHostPermission(what.id, what.pattern), { id, pattern });
}

/** Lets the content script run by itself on every page, whatever the list of sites says. */
export async function runEverywhere(obelus: ObelusBrowser): Promise<void> {
  const page = await obelus.context.newPage();
  await agreeTo(obelus, page, EVERYWHERE);
  await page.goto(`chrome-extension://${obelus.id}/options.html`);
  const granted = await page.evaluate(async (pattern) => {
    const given = await chrome.permissions.request({ origins: [pattern] });
    await chrome.storage.sync.set({ settings: { version: 1, run: 'all' } });
    return given;
  }, EVERYWHERE);
  if (!granted) throw new Error('The browser did not grant access to pages.');
  await page.waitForFunction(
    async (pattern) => (await chrome.scripting.getRegisteredContentScripts()).some(({ matches }) => matches?.includes(pattern)),
    EVERYWHERE,
  );
  await page.close();
}
