/** What an address allows, told before anything is tried. Pure. */
import type { PageView } from '../ui/props';

type NotAllowed = Extract<PageView, { state: 'not-allowed' }>['why'];

const STORES = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/** Why an extension may not read the page at this address, or null where nothing speaks against it. */
export function notAllowed(url: string | undefined): NotAllowed | null {
  if (url === undefined || url === '') return null;
  const address = parse(url);
  if (!address) return 'other';
  if (address.protocol === 'file:') return 'file';
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return 'browser-page';
  if (STORES.includes(address.hostname) || (address.hostname === 'chrome.google.com' && address.pathname.startsWith('/webstore')))
    return 'store';
  return address.pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
}

/** The host as settings know it: what `location.host` says in the page. */
export function hostOf(url: string | undefined): string | null {
  const address = url === undefined ? null : parse(url);
  return address && (address.protocol === 'http:' || address.protocol === 'https:') ? address.host : null;
}

const parse = (url: string) => (URL.canParse(url) ? new URL(url) : null);
