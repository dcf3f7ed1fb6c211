/**
 * Finds outcomes by their phrasings. Shared words are filled in: "muscle and joint health" is muscle health and joint health,
 * "hair strength, thickness and growth" hair thickness and hair growth too.
 */
import type { Lexicon } from './model';
import { foldedWords } from './phrase-words';
import { MARKS, Phrases, stemAt } from './phrases';
import { MARK, type Tokens } from './tokens';
import { OUTCOME, type Words } from './words';

export const GOOD = 0;
export const ILL = 1;
export const EFFECT = 2;
export const HARM = 3;

export interface Phrasing {
  outcome: string;
  kind: number;
  /** A part of the body by its bare name: says nothing unless something is done to it. */
  bare: boolean;
  disease: boolean;
  vague: boolean;
  topic: string;
}

export interface OutcomeHit {
  from: number;
  to: number;
  phrasing: Phrasing;
}

export interface Outcomes {
  /** The longest phrasing that begins at a token. */
  at(tokens: Tokens, i: number): OutcomeHit | null;
  /** Those that share words with a phrasing found. */
  shared(tokens: Tokens, hit: OutcomeHit): OutcomeHit[];
}

const HEADS = ['health', 'function', 'support'];
const JOINERS = ['and', 'or', 'plus', 'nor'];
const DETERMINERS = ['the', 'a', 'an', 'your', 'our', 'their', 'his', 'her', 'its', 'my'];
const AMPERSAND = MARKS + 38;
const SLASH = MARKS + 47;
const COMMA = MARKS + 44;
/** "antiinflammatory", "anti inflammatory" and "anti-inflammatory" are one. */
const PREFIX = /^(anti|non|pre|pro|neuro|cardio|immuno)[- ](?=[a-z])/i;

export function buildOutcomes(lexicon: Lexicon, words: Words): Outcomes {
  const phrases = new Phrases('stem');
  const phrasings: Phrasing[] = [];
  const of = (word: string) => words.stemOf[words.add(word)] as number;
  const determiners = new Set(DETERMINERS.map(of));
  const joiners = new Set([...JOINERS.map(of), AMPERSAND, SLASH, COMMA]);
  const trim = (numbers: number[]) => numbers.filter((n, i) => i === 0 || !determiners.has(n));
  const put = (phrase: string, phrasing: Phrasing) => {
    const forms = [phrase];
    if (PREFIX.test(phrase)) forms.push(phrase.replace(PREFIX, '$1'));
    for (const form of forms) {
      const at = phrases.add(trim(foldedWords(form, words, 'stem')), phrasings.length);
      if (at === phrasings.length) phrasings.push(phrasing);
    }
  };
  const heads = new Set(
    lexicon.outcomes.flatMap((o) =>
      o.goods.flatMap((g) => HEADS.filter((head) => g.endsWith(` ${head}`)).map((head) => g.slice(0, -head.length - 1).toLowerCase())),
    ),
  );
  for (const o of lexicon.outcomes) {
    const facts = { outcome: o.id, disease: o.disease, vague: o.vague, topic: o.topic, bare: false };
    for (const p of o.effects) put(p, { ...facts, kind: EFFECT });
    for (const p of o.harms) put(p, { ...facts, kind: HARM });
    for (const p of o.goods) {
      const low = p.toLowerCase();
      put(p, { ...facts, kind: GOOD, bare: !low.includes(' ') && (heads.has(low) || heads.has(low.replace(/s$/, ''))) });
    }
    for (const p of o.ills) put(p, { ...facts, kind: ILL });
  }
  const leapt = new Set([...determiners, ...['you', 'us'].map(of)]);
  words.noteBegins(OUTCOME, 'stem', phrases.starts());

  const phraseOf = (numbers: number[]): Phrasing | null => {
    const at = phrases.get(numbers);
    return at < 0 ? null : (phrasings[at] as Phrasing);
  };

  return {
    at(tokens, i) {
      const hit = phrases.longest(tokens, i, leapt);
      return hit && { from: hit.from, to: hit.to, phrasing: phrasings[hit.value] as Phrasing };
    },
    shared(tokens, hit) {
      const found: OutcomeHit[] = [];
      const length = hit.to - hit.from;
      if (length < 2) return found;
      const head = stemAt(tokens, hit.to - 1);
      // "muscle, bone and [joint health]": leftward over joined words.
      let i = hit.from - 1;
      for (let guard = 0; guard < 6 && i >= 0; guard++) {
        if (!joiners.has(stemAt(tokens, i))) break;
        while (i >= 0 && joiners.has(stemAt(tokens, i))) i--;
        if (i < 0 || tokens.kind[i] === MARK) break;
        let matched = false;
        for (const width of [2, 1]) {
          const from = i - width + 1;
          if (from < 0) continue;
          const numbers = [];
          for (let j = from; j <= i; j++) numbers.push(stemAt(tokens, j));
          const phrasing = phraseOf([...numbers, head]);
          if (phrasing && !(width === 2 && determiners.has(numbers[0] as number))) {
            found.push({ from, to: i + 1, phrasing });
            i = from - 1;
            matched = true;
            break;
          }
        }
        if (!matched) {
          // One unknown word in the list does not end it.
          i--;
          if (guard > 2) break;
        }
      }
      // "[hair strength], thickness and growth": rightward.
      const lead = stemAt(tokens, hit.from);
      let k = hit.to;
      for (let guard = 0; guard < 5 && k < tokens.length; guard++) {
        if (!joiners.has(stemAt(tokens, k))) break;
        while (k < tokens.length && joiners.has(stemAt(tokens, k))) k++;
        if (k >= tokens.length || tokens.kind[k] === MARK) break;
        const phrasing = phraseOf([lead, stemAt(tokens, k)]);
        if (phrasing?.kind !== hit.phrasing.kind || phrasing.kind > ILL) break;
        found.push({ from: k, to: k + 1, phrasing });
        k++;
      }
      return found;
    },
  };
}
