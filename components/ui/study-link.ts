/** Where an identifier leads. Links are built from identifiers alone, so that no record can lead elsewhere. */
export function studyLink(id: string): string | null {
  const at = id.indexOf(':');
  const value = id.slice(at + 1);
  switch (id.slice(0, at)) {
    case 'pmid':
      return /^\d{1,9}$/.test(value) ? `https://pubmed.ncbi.nlm.nih.gov/${value}/` : null;
    case 'doi':
      return /^10\.\d{4,9}\/\S+$/.test(value)
        ? `https://doi.org/${encodeURI(wellFormed(value)).replace(/[?#]/g, encodeURIComponent)}`
        : null;
    case 'nct':
      return /^NCT\d{8}$/.test(value) ? `https://clinicaltrials.gov/study/${value}` : null;
    case 'pmc':
      return /^(PMC)?\d{1,9}$/.test(value) ? `https://pmc.ncbi.nlm.nih.gov/articles/PMC${value.replace(/^PMC/, '')}/` : null;
    case 'url':
      return webAddress(value);
    default:
      return null;
  }
}

/** Half a character, which no address can hold, becomes the sign for one that is unknown. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** The address where it is http or https, else null. */
export function webAddress(address: string): string | null {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : null;
}
