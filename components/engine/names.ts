/** Finds substances by any of their names. Longest match wins; names that mean other things too are told apart by `ambiguity.ts`. */
import type { Lexicon } from './model';
import { foldedWords } from './phrase-words';
import { type Hit, Phrases } from './phrases';
import type { Tokens } from './tokens';
import { NAME, type Words } from './words';

export interface NameFacts {
  substance: string;
  ambiguous: boolean;
  /** Metals and salts, which pages on other matters name too. */
  mineral: boolean;
  /** As the record writes it. */
  text: string;
}

export interface Names {
  facts: readonly NameFacts[];
  at(tokens: Tokens, i: number): Hit | null;
}

/** "lion's mane mushroom" → also "…mushrooms"; "omega-3" → "omega-3s". */
function variants(name: string): string[] {
  const all = [name];
  if (/\d$/.test(name)) all.push(`${name}s`);
  else if (/[a-z]$/i.test(name) && name.length > 4 && !/s$/i.test(name))
    all.push(/[^aeiou]y$/i.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`);
  return all;
}

/** @param isCommon whether a single word is one of the small words of claims ("ensure", "align"): such a brand is not looked for. */
export function buildNames(lexicon: Lexicon, words: Words, isCommon: (word: string) => boolean): Names {
  const phrases = new Phrases('exact');
  const facts: NameFacts[] = [];
  const minerals = new Set(lexicon.substances.filter((s) => s.kind === 'mineral').map((s) => s.id));
  const put = (name: string, substance: string, ambiguous: boolean) => {
    if (isCommon(name)) return;
    // Two letters are many things.
    const initials = /^\p{L}{1,2}$/u.test(name);
    for (const variant of variants(name)) {
      const at = phrases.add(foldedWords(variant, words, 'exact'), facts.length);
      if (at === facts.length) facts.push({ substance, ambiguous: ambiguous || initials, mineral: minerals.has(substance), text: name });
    }
  };
  // Names of a record's own beat what another record lists beside its own ("cod liver oil" among the names of omega-3).
  for (const s of lexicon.substances)
    put(
      s.name,
      s.id,
      s.ambiguousNames.some((n) => n.toLowerCase() === s.name.toLowerCase()),
    );
  for (const s of lexicon.substances) for (const name of s.ambiguousNames) put(name, s.id, true);
  for (const s of lexicon.substances) for (const name of s.names) put(name, s.id, false);
  words.noteBegins(NAME, 'exact', phrases.starts());
  return { facts, at: (tokens, i) => phrases.longest(tokens, i) };
}
