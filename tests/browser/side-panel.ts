/** Opens the report beside a page as a reader does: with the popup's button, whose click lets the browser open it. */
import type { Page } from '@playwright/test';
import { type Face, openFace } from './face';
import type { ObelusBrowser } from './launch';
import { openPopup } from './popup';

export async function openSidePanel(obelus: ObelusBrowser, page: Page): Promise<Face> {
  const popup = await openPopup(obelus, page);
  await popup.page.getByRole('button', { name: 'Open beside the page' }).click();
  const panel = await openFace(obelus, 'sidepanel.html');
  // The popup closes itself; the connection to it is still to be given up.
  await popup.close();
  return panel;
}
