/** Where the content script runs by itself, and how it gets into tabs that are open already. */
import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { SiteList } from '../../data/schema';
import { NotAllowedHere } from './errors';
import { sendMessage } from './messages';
import { grantedOrigins, patternsToRun } from './permissions';
import { loadSettings } from './settings';

const SCRIPT = '/content.js';
const PARTS = { engine: '/engine.js', details: '/details.js' } as const;
const ID = 'obelus';

async function wanted(sites: SiteList['sites']): Promise<string[]> {
  const [{ settings }, granted] = await Promise.all([loadSettings(), grantedOrigins()]);
  return patternsToRun(settings, sites, granted);
}

/** True where something changed. */
async function register(matches: string[]): Promise<boolean> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.join() === (registered?.matches ?? []).toSorted().join()) return false;
  if (matches.length === 0) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return true;
  }
  const script = { id: ID, matches, js: [SCRIPT.slice(1)], allFrames: true, matchOriginAsFallback: false, runAt: 'document_idle' as const };
  await (registered ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
  return true;
}

/** What the content script may need besides: the engine once a page may hold a name, the details once it has claims. */
export async function injectPart(part: keyof typeof PARTS, tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [PARTS[part]] });
}

/** Is the script registered for the page at this address? */
export async function runsByItself(url: string): Promise<boolean> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return registered.flatMap(({ matches = [] }) => matches).some((pattern) => new MatchPattern(pattern).includes(url));
}

async function inject(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [SCRIPT] });
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Brings the registration in line with settings and grants. Idempotent; calls run one after another, since grants and settings
 * often change together.
 * @param always Also runs the script in open tabs where nothing changed: after an install or an update it stands in none. A tab
 * in which it runs already ignores it.
 */
export function syncInjection(sites: SiteList['sites'], always = false): Promise<void> {
  const run = queue.then(async () => {
    const matches = await wanted(sites);
    const changed = await register(matches);
    if ((changed || always) && matches.length > 0) await injectIntoOpen(matches);
  });
  queue = run.catch(() => undefined);
  return run;
}

const DONE = 'injectedIntoOpen';

/**
 * Runs the script in open tabs once a session: after an install, an update or a start of the browser it stands in none. The session's
 * storage is emptied by each of these, so a worker that is ended in the midst leaves the work to the next.
 */
export async function syncOnceASession(sites: SiteList['sites']): Promise<void> {
  if ((await browser.storage.session.get(DONE))[DONE]) return;
  await syncInjection(sites, true);
  await browser.storage.session.set({ [DONE]: true });
}

async function injectIntoOpen(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  // Tabs may close or show an error page meanwhile; each gets its try.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [inject(id)])));
}

/** Access was taken back: the script stops in every tab that we may no longer look into. */
export async function retireElsewhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id, url }) => (id === undefined || url !== undefined ? [] : [sendMessage('retire', undefined, id)])),
  );
}

/** Runs the script once in a tab that a click opened to us. */
export async function checkOnce(tab: number): Promise<void> {
  try {
    await inject(tab);
  } catch (cause) {
    throw new NotAllowedHere({ cause });
  }
}
