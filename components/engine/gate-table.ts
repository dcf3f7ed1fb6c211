/**
 * What the gate looks for, made of all names once: the hash of each name's only word, or of two that stand beside each other in it.
 * Small enough to be sent to every page, where no name is needed until one may have been met.
 */
import { COMMON_NAMES } from './cue-words';
import { spell } from './fold';
import type { Lexicon } from './model';
import { type GateTable, hashOn, pairOf, tableOf } from './packed-gate';

/** Words that a page about products without any substance that we know still holds. */
export const GATE_WORDS = ['supplement', 'supplements', 'nootropic', 'nootropics', 'adaptogen', 'adaptogens', 'capsules', 'softgels'];

/** All that opens the gate: names that mean a substance and nothing else, and the words above. */
export function gateNames({ substances }: Lexicon): string[] {
  const plain = substances.flatMap(({ name, names, ambiguousNames }) => {
    const doubtful = new Set(ambiguousNames.map((one) => one.toLowerCase()));
    return [name, ...names].filter((one) => !doubtful.has(one.toLowerCase()) && !COMMON_NAMES.has(one.toLowerCase()));
  });
  return [...plain, ...GATE_WORDS];
}

function hashOf(run: string): number {
  let hash = 0;
  for (let i = 0; i < run.length; i++) hash = hashOn(hash, run.charCodeAt(i));
  return hash;
}

/** Other spellings that folding makes one with a word: "fibre" and "fiber", "haem" and "hem", "sulphur" and "sulfur", "-ise" and "-ize". */
const SPELLINGS: readonly [RegExp, string][] = [
  [/er$/, 're'],
  [/er(?=s$)/, 're'],
  [/f/, 'ph'],
  [/iz/, 'is'],
  [/yz/, 'ys'],
  [/or/, 'our'],
  [/e/, 'ae'],
  [/e/, 'oe'],
];

/** All that a page may write for a word of a name, its plural included. */
function spellings(word: string): Set<string> {
  const folded = spell(word);
  const same = SPELLINGS.map(([here, there]) => word.replace(here, there)).filter((other) => spell(other) === folded);
  return new Set([word, folded, ...same].flatMap((one) => [one, `${one}s`, one.replace(/y$/, 'ies')]));
}

/** Greek letters may be written as such, which ends a run of Latin ones. */
const GREEK = /^(alpha|beta|gamma|delta|kappa|omega|mu)$/;

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

/** The word that a name is known by, or two that always stand beside each other: the longest, which are the rarest. */
function keyOf(name: string): readonly string[] {
  const all =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[a-z]+/g) ?? [];
  // Single letters are what apostrophes leave.
  const runs = all.filter((run) => run.length > 1);
  const isSure = (run: string) => !GREEK.test(run);
  const pairs = runs.slice(1).map((run, i) => [runs[i] as string, run]);
  const singles = (runs.length > 0 ? runs : all).map((run) => [run]);
  for (const some of [pairs.filter((pair) => pair.every(isSure)), singles.filter(([run]) => isSure(run as string)), singles]) {
    if (some.length > 0) return some.reduce((best, next) => (lengthOf(next) > lengthOf(best) ? next : best));
  }
  return [];
}

export function gateTable(names: Iterable<string>): GateTable {
  const found = new Set<number>();
  let longest = 0;
  for (const name of names) {
    const [first, second] = keyOf(name);
    if (first === undefined) continue;
    longest = Math.max(longest, name.length);
    for (const one of spellings(first)) {
      if (second === undefined) found.add(hashOf(one));
      else for (const other of spellings(second)) found.add(pairOf(hashOf(one), hashOf(other)));
    }
  }
  return { hashes: tableOf(found), longest };
}
