/**
 * Settings in the browser's storage. They live in `storage.sync`; where that is full or absent they live in `storage.local`,
 * and a local copy, while there is one, is the one that counts.
 */
import { browser } from 'wxt/browser';
import { SettingsNotSaved } from './errors';
import { type Mended, mend } from './settings-mend';
import type { Settings } from './settings-model';

const KEY = 'settings';
const LOCK = 'obelus-settings';

async function read(area: 'sync' | 'local'): Promise<unknown> {
  try {
    return (await browser.storage[area].get(KEY))[KEY];
  } catch {
    // Firefox may have `storage.sync` switched off: as good as empty.
    return undefined;
  }
}

export async function loadSettings(): Promise<Mended> {
  return mend((await read('local')) ?? (await read('sync')));
}

async function write(settings: Settings): Promise<void> {
  try {
    await browser.storage.sync.set({ [KEY]: settings });
  } catch {
    try {
      await browser.storage.local.set({ [KEY]: settings });
    } catch (cause) {
      throw new SettingsNotSaved({ cause });
    }
    return;
  }
  if ((await read('local')) !== undefined) await browser.storage.local.remove(KEY);
}

let queue: Promise<unknown> = Promise.resolve();

/** One writer at a time: across extension pages and the worker by a lock of their common origin, within one by a queue. */
function exclusively<T>(task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(LOCK, task);
  const run = queue.then(task, task);
  queue = run;
  return run;
}

/**
 * Changes the settings as they are at the moment of writing, so that two pages that change different things lose nothing.
 * Not for the content script: there a lock would be the page's.
 */
export function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return exclusively(async () => {
    const { settings } = await loadSettings();
    const next = mend(change(settings)).settings;
    await write(next);
    return next;
  });
}

/** Calls back after every change, wherever it was made. Returns what stops it. */
export function watchSettings(onChange: (mended: Mended) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if ((area === 'sync' || area === 'local') && Object.hasOwn(changes, KEY)) void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
