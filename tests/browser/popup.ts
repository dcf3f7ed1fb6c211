/** Opens the toolbar popup as a click on the button does, and hands it over as a Playwright page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { ObelusBrowser } from './launch';

export interface Popup {
  page: Page;
  close(): Promise<void>;
}

/** Playwright does not adopt popups of the toolbar, but finds those that are open when it connects. */
async function connect({ profile, id }: ObelusBrowser): Promise<Popup> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const address = `chrome-extension://${id}/popup.html`;
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
  throw new Error('The popup did not open.');
}

/** Presses the toolbar button while `page` is in front; like a user's click, this lets the extension read that page. */
export async function openPopup(obelus: ObelusBrowser, page: Page): Promise<Popup> {
  const { context, id } = obelus;
  await page.bringToFront();
  const root = await context.browser()?.newBrowserCDPSession();
  if (!root) throw new Error('The browser is gone.');
  const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  // Newer than Playwright's list of methods.
  const send = root.send.bind(root) as unknown as (method: string, what: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  await root.detach();
  return connect(obelus);
}
