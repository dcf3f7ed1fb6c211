/**
 * One spelling per identifier, so that a page's link and a record meet: DOIs are case-blind, registry numbers are upper case,
 * PMIDs have no leading zeros. Anything else comes back as it was.
 */
export function sameStudyId(id: string): string {
  const colon = id.indexOf(':');
  const scheme = id.slice(0, colon).toLowerCase();
  const rest = id.slice(colon + 1).trim();
  if (scheme === 'pmid') return `pmid:${rest.replace(/^0+/, '')}`;
  if (scheme === 'doi') return `doi:${rest.toLowerCase()}`;
  if (scheme === 'nct') return `nct:${rest.toUpperCase()}`;
  return id;
}
