/** Publishers' addresses that carry no DOI as such, but from which it follows by the publisher's own rule. */

/** `mdpi.com/ISSN/volume/issue/article`: of these journals, papers were seen whose DOI is code, volume, issue (2 digits) and article (4 digits). */
const mdpi: Readonly<Record<string, string>> = {
  '2072-6643': 'nu',
  '1422-0067': 'ijms',
  '2076-3921': 'antiox',
  '1420-3049': 'molecules',
  '1648-9144': 'medicina',
};

/** The Lancet family's DOI is still the PII; other Elsevier journals gave that up about 2002. */
const piiJournals = new Set(['0140-6736', '1470-2045', '1473-3099', '1474-4422', '2213-2600', '2213-8587', '2214-109x', '2215-0366']);

/** A PII without its punctuation, "S0140673618318099", to the DOI that it is; null where the two differ or may. */
function doiOfPii(pii: string, isLancet = false): string | null {
  const parts = /^s?(\d{4})-?(\d{3}[\dx])\(?(\d{2})\)?(\d{5})-?([\dx])$/i.exec(pii);
  if (!parts) return null;
  const [, first = '', second = '', year = '', item = '', check = ''] = parts;
  const issn = `${first}-${second}`.toLowerCase();
  if (!isLancet && !piiJournals.has(issn) && !/^(?:9[4-9]|0[01])$/.test(year)) return null;
  return `10.1016/s${issn}(${year})${item}-${check}`.toLowerCase();
}

export function publisherDoi(host: string, path: string): string | null {
  if (/(?:^|\.)nature\.com$/.test(host)) {
    const [, article] = /^\/articles\/([a-z][a-z0-9.]*[-.]?[\w.-]*\d\w*)/i.exec(path) ?? [];
    return article ? `10.1038/${article.replace(/\.pdf$/i, '')}`.toLowerCase() : null;
  }
  if (/(?:^|\.)mdpi\.com$/.test(host)) {
    const [, issn = '', volume, issue = '', article = ''] = /^\/(\d{4}-\d{3}[\dXx])\/(\d+)\/(\d+)\/(\d+)/.exec(path) ?? [];
    const code = mdpi[issn];
    return code ? `10.3390/${code}${volume}${issue.padStart(2, '0')}${article.padStart(4, '0')}` : null;
  }
  if (/^(?:www\.)?bmj\.com$/.test(host)) {
    const [, article = ''] =
      /^\/content\/\d+\/bmj[.-]([a-z]?[\d-]+)/i.exec(path) ?? /^\/cgi\/content\/[\w.]+\/\d+\/\w+\/([bc]\d+)/i.exec(path) ?? [];
    return article ? `10.1136/bmj${/^\d+-/.test(article) ? '-' : '.'}${article}`.toLowerCase() : null;
  }
  const [, pii] = /\/(?:pii\/|PII)(S?[\dXx()-]{16,24})/i.exec(path) ?? /\/(?:fulltext|abstract)\/(S[\dXx()-]{16,24})/i.exec(path) ?? [];
  return pii ? doiOfPii(pii, /(?:^|\.)thelancet\.com$/.test(host)) : null;
}

/**
 * Hosts whose pages are publications or an authority's review of them. A link there is a citation even where its address names no study,
 * and is then told by the address.
 */
const publishers =
  /(?:^|\.)(?:jamanetwork\.com|oup\.com|mdpi\.com|bmj\.com|thelancet\.com|cell\.com|nature\.com|nejm\.org|sciencedirect\.com|wiley\.com|springer\.com|biomedcentral\.com|frontiersin\.org|plos\.org|sagepub\.com|tandfonline\.com|karger\.com|lww\.com|cambridge\.org|cochrane\.org|cochranelibrary\.com|jstage\.jst\.go\.jp|semanticscholar\.org|researchgate\.net|ods\.od\.nih\.gov|nccih\.nih\.gov|lpi\.oregonstate\.edu|efsa\.europa\.eu)$/;

export function isPublication(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { hostname, pathname } = new URL(href);
  if (/(?:^|\.)ncbi\.nlm\.nih\.gov$/.test(hostname)) return /^\/books\/NBK\d+/.test(pathname);
  return publishers.test(hostname) && pathname.length > 1;
}
