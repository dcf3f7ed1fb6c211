/** Opens the toolbar popup as a click on the button does, and hands it over as a Playwright page. */
import type { Page } from '@playwright/test';
import { type Face, openFace } from './face';
import type { ObelusBrowser } from './launch';

/** Presses the toolbar button while `page` is in front; like a user's click, this lets the extension read that page. */
export async function openPopup(obelus: ObelusBrowser, page: Page): Promise<Face> {
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
  return openFace(obelus, 'popup.html');
}
