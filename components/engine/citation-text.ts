/** Identifiers that stand in a text as words: "PMID: 123", "doi:10.…", "PMC123", "NCT01234567". */
import { doisInText } from './citation-doi';
import type { Span } from './model';

export interface WrittenId extends Span {
  id: string;
}

const PMID = /\b(?:PMIDs?|PubMed(?: (?:ID|PMID)s?)?)\s*[:#=]?\s*((?:\d{4,9})(?:\s*[,;]\s*\d{6,9}(?!\s*[-–;:(/]))*)(?!\d|\.\d)/gi;
const PMC = /\bPMC\s?(\d{4,9})\b/g;
const NCT = /\bNCT\s?(\d{8})\b/gi;

/** In order of their place. */
export function writtenIds(text: string): WrittenId[] {
  if (!/\d{4}/.test(text)) return [];
  const found: WrittenId[] = [];
  for (const list of text.matchAll(PMID)) {
    const [, digits = ''] = list;
    const from = list.index + list[0].length - digits.length;
    for (const one of digits.matchAll(/\d+/g)) {
      const start = one.index === 0 ? list.index : from + one.index;
      found.push({ id: `pmid:${one[0].replace(/^0+/, '')}`, start, end: from + one.index + one[0].length });
    }
  }
  for (const hit of text.matchAll(PMC)) found.push({ id: `pmc:PMC${hit[1]}`, start: hit.index, end: hit.index + hit[0].length });
  for (const hit of text.matchAll(NCT)) found.push({ id: `nct:NCT${hit[1]}`, start: hit.index, end: hit.index + hit[0].length });
  for (const { doi, start, end } of doisInText(text)) found.push({ id: `doi:${doi}`, start: withWord(text, start), end });
  return found.toSorted((a, b) => a.start - b.start);
}

/** Takes "doi:" or the resolver's address before the number along. */
function withWord(text: string, start: number): number {
  const before = /(?:\bdoi\s*[:=]?\s*|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|\bdoi\s*[:=]?\s*https?:\/\/(?:dx\.)?doi\.org\/)$/i.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  return before ? start - before[0].length : start;
}
