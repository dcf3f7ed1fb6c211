/** Shadow trees that a page closed to scripts, but not to extensions. */
import { browser } from 'wxt/browser';

interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

export function openShadow(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const firefox = (element as FirefoxElement).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  return element instanceof HTMLElement ? (browser.dom?.openOrClosedShadowRoot(element) ?? null) : null;
}
