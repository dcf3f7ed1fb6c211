/** Finds the cue words of a block: what governs an outcome, and the flags of each other word that bears on a claim. */
import { CUE_WORDS, type Cue } from './cue-words';
import { foldedWords } from './phrase-words';
import { Phrases } from './phrases';
import { MARK, type Tokens } from './tokens';
import { CUE, GOVERNOR, type Words } from './words';

export const NONE = 0;
export const BETTER = 1;
export const MORE = 2;
export const LESS = 3;
export const WORSE = 4;
export const CHANGE = 5;

const GOVERNORS: readonly (readonly [Cue, number])[] = [
  ['better', BETTER],
  ['more', MORE],
  ['less', LESS],
  ['worse', WORSE],
  ['change', CHANGE],
];

const FLAGGED = [
  'negation',
  'filler',
  'hedge',
  'proof',
  'attributed',
  'animals',
  'cells',
  'people',
  'person',
  'cure',
  'disease',
  'product',
  'anaphor',
  'generic',
  'topicOnly',
  'instruction',
  'shop',
  'benefits',
  'headBetter',
  'headLess',
  'neutral',
  'for',
  'with',
  'determiner',
  'relative',
  'copula',
  'that',
  'questionWord',
  'coordination',
  'like',
  'contains',
  'preposition',
] as const satisfies readonly Cue[];

export type FlagName = (typeof FLAGGED)[number];
export const FLAG = Object.fromEntries(FLAGGED.map((name, i) => [name, 2 ** i])) as Record<FlagName, number>;

export interface Cues {
  /** Longest governor that begins at a token. */
  governorAt(tokens: Tokens, i: number): { to: number; governor: number } | null;
  /** Longest flagged phrase that begins at a token. */
  flagsAt(tokens: Tokens, i: number): { to: number; flags: number } | null;
}

export function buildCues(words: Words): Cues {
  const governors = new Phrases('stem');
  for (const [cue, governor] of GOVERNORS) for (const phrase of CUE_WORDS[cue]) governors.add(foldedWords(phrase, words, 'stem'), governor);
  const flags = new Phrases('stem');
  const masks: number[] = [];
  for (const name of FLAGGED) {
    for (const phrase of CUE_WORDS[name]) {
      const at = flags.add(foldedWords(phrase, words, 'stem'), masks.length);
      if (at === masks.length) masks.push(0);
      masks[at] = (masks[at] as number) | FLAG[name];
    }
  }
  // Read by their text alone: the vocabulary must know them.
  for (const phrase of [...CUE_WORDS.evidence, ...CUE_WORDS.doubt, ...CUE_WORDS.given]) foldedWords(phrase, words, 'stem');
  words.noteBegins(GOVERNOR, 'stem', governors.starts());
  words.noteBegins(CUE, 'stem', flags.starts());
  const begins = (tokens: Tokens, i: number, what: number) =>
    tokens.kind[i] !== MARK && ((words.beginsOf[tokens.entry[i] as number] as number) & what) !== 0;
  return {
    governorAt(tokens, i) {
      if (!begins(tokens, i, GOVERNOR)) return null;
      const hit = governors.longest(tokens, i);
      return hit && { to: hit.to, governor: hit.value };
    },
    flagsAt(tokens, i) {
      if (!begins(tokens, i, CUE)) return null;
      const hit = flags.longest(tokens, i);
      return hit && { to: hit.to, flags: masks[hit.value] as number };
    },
  };
}
