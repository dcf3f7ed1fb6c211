/**
 * One content script per frame. The newest stays; what an update left behind stops. Nothing of this can be seen by the page:
 * the flag lives in the extension's own world, the event carries a secret name.
 */
import { browser } from 'wxt/browser';

const KEY = 'instance';
const CHECK_EVERY = 4000;

/** Globals of the extension's own world. */
declare global {
  var obelusRuns: boolean | undefined;
}

/** A name that no page can guess, kept across updates so that a new version can speak to the old one. */
async function secretName(): Promise<string> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored === 'string') return stored;
  const name = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
  await browser.storage.local.set({ [KEY]: name });
  return name;
}

/**
 * Stops older versions in this frame. The controller aborts when a newer one starts, or when the extension is gone.
 * @returns null where this version runs here already.
 */
export async function onlyInstance(document: Document): Promise<AbortController | null> {
  if (globalThis.obelusRuns) return null;
  globalThis.obelusRuns = true;
  const name = await secretName();
  document.dispatchEvent(new Event(name));
  const controller = new AbortController();
  const { signal } = controller;
  document.addEventListener(name, () => controller.abort(), { signal });
  signal.addEventListener('abort', () => {
    globalThis.obelusRuns = false;
  });
  stopWhenOrphaned(document, controller);
  return controller;
}

/** After an update, a switch-off or a removal the browser leaves old scripts running, cut off from the extension. */
export const isOrphaned = () => browser.runtime?.id === undefined;

function stopWhenOrphaned(document: Document, controller: AbortController): void {
  const { signal } = controller;
  const check = () => {
    if (isOrphaned()) controller.abort();
  };
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') check();
  }, CHECK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', check, { signal });
  document.addEventListener('focusin', check, { signal });
  document.addEventListener('pointerdown', check, { signal, capture: true, passive: true });
}
