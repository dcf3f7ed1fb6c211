/** Faces that the browser shows outside its tabs: the toolbar popup, the side panel. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { ObelusBrowser } from './launch';

export interface Face {
  page: Page;
  close(): Promise<void>;
}

/** Playwright does not adopt them, but finds those that are open when it connects. */
export async function openFace({ profile, id }: ObelusBrowser, name: 'popup.html' | 'sidepanel.html'): Promise<Face> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const address = `chrome-extension://${id}/${name}`;
  for (let left = 20; left > 0; left--) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((one) => one.url().startsWith(address));
    if (page) {
      const close = async () => {
        await page.evaluate(() => window.close()).catch(() => undefined);
        await browser.close();
      };
      return { page, close };
    }
    await browser.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} did not open.`);
}
