/** Search as you type: substances, their other names and brands, and outcomes. Starts of words before middles, shorter names before longer. */
import type { EvidenceIndex } from './evidence-index';
import { outcomeHash, substanceHash } from './evidence-route';
import { sentence } from './format';
import { evidence as words } from './strings';

export interface Hit {
  text: string;
  kind: string;
  hash: string;
}

interface Term extends Hit {
  folded: string;
  /** The name itself before synonyms and brands. */
  main: boolean;
}

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
  const add = (text: string, kind: string, hash: string, main: boolean) => terms.push({ text, kind, hash, folded: fold(text), main });
  for (const { id, name, names, brands, findings } of index.substances.values()) {
    const hash = substanceHash(id);
    add(name, words.kindSubstance(findings.length), hash, true);
    for (const other of names) if (fold(other) !== fold(name)) add(other, words.kindName(name), hash, false);
    for (const brand of brands) add(brand.name, words.kindBrand(name), hash, false);
  }
  for (const { id, name } of index.outcomes.values())
    add(sentence(name), words.kindOutcome(index.ofOutcome(id).length), outcomeHash(id), true);
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

function rankOf({ folded, main }: Term, asked: string): number {
  const at = folded === asked ? 0 : folded.startsWith(asked) ? 1 : folded.includes(` ${asked}`) ? 2 : folded.includes(asked) ? 3 : Infinity;
  return at + (main ? 0 : 0.5);
}
