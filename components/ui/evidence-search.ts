/** Search as you type: substances, their other names and brands, outcomes, and what pages call these. Starts of words before middles, shorter names before longer. */
import type { EvidenceIndex } from './evidence-index';
import { outcomeHash, substanceHash } from './evidence-route';
import { sentence } from './format';
import { evidence as words } from './strings/evidence';

export interface Hit {
  text: string;
  kind: string;
  hash: string;
}

interface Term extends Hit {
  folded: string;
  /** The name itself before synonyms and brands, and these before the words of pages. */
  behind: number;
}

const NAME = 0;
const SYNONYM = 0.5;
const PAGE_WORD = 0.75;

export type Search = (text: string) => Hit[];

const most = 10;

/** Case, accents and hyphens do not matter. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-\u2010-\u2015\s]+/g, ' ')
    .trim();

export function evidenceSearch(index: EvidenceIndex): Search {
  const terms: Term[] = [];
  const add = (text: string, kind: string, hash: string, behind: number) => terms.push({ text, kind, hash, folded: fold(text), behind });
  for (const { id, name, names, brands, findings } of index.substances.values()) {
    const hash = substanceHash(id);
    add(name, words.kindSubstance(findings.length), hash, NAME);
    for (const other of names) if (fold(other) !== fold(name)) add(sentence(other), words.kindName(name), hash, SYNONYM);
    for (const brand of brands) add(brand.name, words.kindBrand(name), hash, SYNONYM);
  }
  for (const { id, name, goods, ills } of index.outcomes.values()) {
    const hash = outcomeHash(id);
    add(sentence(name), words.kindOutcome(index.ofOutcome(id).length), hash, NAME);
    for (const word of [...goods, ...ills]) add(sentence(word), words.kindWord(name), hash, PAGE_WORD);
  }
  return (text) => {
    const asked = fold(text);
    if (!asked) return [];
    const seen = new Set<string>();
    return terms
      .map((term) => ({ term, rank: rankOf(term, asked) }))
      .filter(({ rank }) => rank < Infinity)
      .sort((a, b) => a.rank - b.rank || a.term.text.length - b.term.text.length)
      .filter(({ term }) => !seen.has(term.hash) && seen.add(term.hash))
      .slice(0, most)
      .map(({ term: { text, kind, hash } }) => ({ text, kind, hash }));
  };
}

/** Middles of words are looked at in names alone: in the many words of pages they would be chance. */
function rankOf({ folded, behind }: Term, asked: string): number {
  if (folded === asked) return behind;
  if (folded.startsWith(asked)) return 1 + behind;
  if (folded.includes(` ${asked}`)) return 2 + behind;
  return behind !== PAGE_WORD && folded.includes(asked) ? 3 + behind : Infinity;
}
