/** Which publication a link leads to. Nothing is guessed: an address that carries no identifier is none. */
import { decoded, doiInAddress } from './citation-doi';
import { publisherDoi } from './citation-publishers';

const PUBMED = /(?:^|\.)(?:pubmed\.ncbi\.nlm\.nih\.gov|pubmed\.(?:gov|com))$/;
const NCBI = /(?:^|\.)ncbi\.nlm\.nih\.gov$/;
const EUROPE_PMC = /(?:^|\.)europepmc\.org$/;

/** A search that names exactly one record: `123`, `123[uid]`, `123[pmid]`, `pmid:123`, `ext_id:123 src:med`. */
const termId = (term: string) =>
  /^\s*(?:pmid\s*:?\s*|(?:\(?ext_id|id)\s*:\s*)?"?(\d{1,9})"?\s*(?:\[(?:uid|pmid|pubmed)[^\]]*\])?(?:\s*(?:and\s+)?src:"?med"?\)?)?\s*$/i.exec(
    term,
  )?.[1];

const pmid = (digits: string | undefined) => {
  const number = digits?.replace(/^0+/, '');
  return number ? `pmid:${number}` : null;
};

function onPubmed(url: URL, path: string): string | null {
  const params = url.searchParams;
  const inPath = /^\/(\d{1,9})(?:\/|$)/.exec(path)?.[1];
  return pmid(inPath) ?? pmid(termId(params.get('term') ?? ''));
}

function onNcbi(url: URL, path: string): string | null {
  if (PUBMED.test(url.hostname)) return onPubmed(url, path);
  const pmc =
    /\/PMC(\d{1,9})/i.exec(path)?.[1] ??
    (url.hostname.startsWith('pmc.') || path.startsWith('/pmc/') ? /\/articles\/(\d{1,9})/.exec(path)?.[1] : undefined);
  if (pmc) return `pmc:PMC${pmc}`;
  const viaPmc = /^\/pmc\/articles\/pmid\/?(\d{1,9})/i.exec(path)?.[1];
  if (viaPmc) return pmid(viaPmc);
  if (/^\/(?:m\/)?(?:pubmed|entrez|sites)(?:\/|$)/.test(path) || path.startsWith('/entrez')) {
    const inPath = /^\/(?:m\/)?pubmed\/(\d{1,9})(?:\/|$)/.exec(path)?.[1];
    const params = url.searchParams;
    const listed = params.get('list_uids') ?? params.get('uid') ?? params.get('cmd')?.match(/^\d+$/)?.[0];
    return pmid(inPath) ?? pmid(termId(params.get('term') ?? params.get('Term') ?? '')) ?? pmid(listed?.match(/^\d{1,9}$/)?.[0]);
  }
  return null;
}

function onEuropePmc(url: URL, path: string): string | null {
  const pmc = /\/PMC(\d{1,9})/i.exec(path)?.[1] ?? /\/article\/pmc\/(\d{1,9})/i.exec(path)?.[1];
  if (pmc) return `pmc:PMC${pmc}`;
  return (
    pmid(/\/(?:abstract|article|articles|api\/fulltextRepo)\/med\/(\d{1,9})/i.exec(path)?.[1]) ??
    pmid(termId(url.searchParams.get('query') ?? ''))
  );
}

function parsed(href: string): URL | null {
  const address = href.trim().replace(/^\/\//, 'https://');
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/**
 * `pmid:N`, `pmc:PMCN`, `doi:10.…` (lower case), `nct:NCT…`, or `pii:S…` for an Elsevier article that names no DOI;
 * null where the address names no publication.
 */
export function studyIdOf(href: string): string | null {
  const direct = /^doi:\s*(10\..+)$/i.exec(decoded(href.trim()))?.[1];
  if (direct) return prefixed('doi', doiInAddress(direct));
  const url = parsed(href);
  if (!url) return null;
  const host = url.hostname.toLowerCase();
  const path = decoded(url.pathname);
  if (PUBMED.test(host) || NCBI.test(host)) {
    const id = onNcbi(url, path);
    if (id) return id;
  }
  if (EUROPE_PMC.test(host)) {
    const id = onEuropePmc(url, path);
    if (id) return id;
  }
  const nct = /NCT\d{8}(?!\d)/i.exec(path + decoded(url.search))?.[0];
  if (nct) return `nct:${nct.toUpperCase()}`;
  const doi = doiInAddress(decoded(url.pathname + url.search + (/[#]10\./.test(url.hash) ? url.hash : ''))) ?? publisherDoi(host, path);
  if (doi) return `doi:${doi}`;
  const pii = /(?:^|\.)(?:sciencedirect\.com|elsevier\.com)$/.test(host) ? /\/pii\/(S?[\dX]{16,17})/i.exec(path)?.[1] : undefined;
  return pii ? `pii:${pii.toUpperCase()}` : null;
}

const prefixed = (scheme: string, value: string | null) => (value ? `${scheme}:${value}` : null);

const TRACKING = /^(?:utm_.*|gclid|fbclid|ref|via)$/i;

/** A page that is no publication, named by its address: without fragment and tracking words. Null for anything but http(s). */
export function pageIdOf(href: string): string | null {
  const url = parsed(href);
  if (!url) return null;
  url.hash = '';
  for (const name of Array.from(url.searchParams.keys()).filter((key) => TRACKING.test(key))) url.searchParams.delete(name);
  return `url:${url.href}`;
}
