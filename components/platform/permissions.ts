/** Which pages the browser lets us read, and how a user's wish becomes match patterns. */
import { browser } from 'wxt/browser';
import type { SiteList } from '../../data/schema';
import type { SiteAccess } from '../ui/options-props';
import type { Settings } from './settings-model';

type Sites = SiteList['sites'];

export const EVERYWHERE = '*://*/*';
const ALL = [EVERYWHERE, '<all_urls>', 'https://*/*'];

const hostOf = (match: string) => match.split('/', 1)[0] ?? match;
const pathOf = (match: string) => match.slice(hostOf(match).length);

/** What the browser is asked for: access is by host, paths do not count. Ports cannot be named. */
export const originOf = (match: string) => `*://*.${hostOf(match).replace(/:\d+$/, '')}/*`;

/** Where the script is registered: of a general shop only the part that matters. */
export function patternOf(match: string): string {
  const path = pathOf(match);
  return path === '' ? originOf(match) : originOf(match).replace(/\/\*$/, `${path.replace(/\*?$/, '')}*`);
}

export const hasAll = (granted: readonly string[]) => granted.some((origin) => ALL.includes(origin));

function grants(granted: readonly string[], match: string): boolean {
  if (hasAll(granted)) return true;
  const host = hostOf(originOf(match).slice('*://*.'.length));
  return granted.some((origin) => {
    const given = /^(?:\*|https?):\/\/(?:\*\.)?([^/]+)\/\*$/.exec(origin)?.[1];
    return given !== undefined && (host === given || host.endsWith(`.${given}`));
  });
}

/** Match patterns on which the content script runs by itself. A site that the user added runs in each mode, once granted. */
export function patternsToRun(settings: Settings, sites: Sites, granted: readonly string[]): string[] {
  if (settings.run === 'all' && hasAll(granted)) return [EVERYWHERE];
  const listed = settings.run === 'click' ? [] : sites.map(({ match }) => match);
  const wanted = [...settings.sitesAdded, ...listed].filter((match) => grants(granted, match));
  return [...new Set(wanted.map(patternOf))].sort();
}

/** The origins to ask for when a user chooses where to run. */
export function originsFor(run: Settings['run'], sites: Sites): string[] {
  if (run === 'all') return [EVERYWHERE];
  return run === 'listed' ? [...new Set(sites.map(({ match }) => originOf(match)))] : [];
}

export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Must be called in the click itself, before anything is awaited. False where the user declined. */
export function ask(origins: string[]): Promise<boolean> {
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins });
}

export async function giveBack(origins: string[]): Promise<void> {
  const granted = await grantedOrigins();
  const ours = origins.filter((origin) => granted.includes(origin));
  if (ours.length > 0) await browser.permissions.remove({ origins: ours });
}

/** The hosts that the options page lists, from the origins granted. */
export function accessOf(granted: readonly string[], settings: Settings): SiteAccess[] {
  if (hasAll(granted)) return [{ host: '*', added: false }];
  return granted
    .map((origin) => /^[^:]+:\/\/(?:\*\.)?([^/]+)\/\*$/.exec(origin)?.[1] ?? '')
    .filter((host) => host !== '')
    .map((host) => ({ host, added: settings.sitesAdded.includes(host) }));
}
