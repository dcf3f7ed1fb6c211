/** Cuts text into folded words and marks, each with its place in the text as it stands. One pass, no string per word. */
import { APOSTROPHE, ASCII_FOLD, ASCII_KIND, DIGIT, foldRare, HYPHEN, LETTER, NOTHING, PUNCTUATION, SPACE } from './characters';
import { HASH_1, HASH_2, type Words } from './words';

export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;

/** Parallel arrays, `length` of each in use. Plain ones: a copy of a short plain array is several times cheaper than of a typed one. */
export interface Tokens {
  length: number;
  /** All that may begin with one of its words, as bits of `words.ts`. */
  begins: number;
  start: number[];
  end: number[];
  kind: number[];
  /** Entry in the vocabulary of a word, 0 where unknown; code of a mark; 0 for a number. */
  entry: number[];
  /** Stem number of a word, 0 where unknown. */
  stem: number[];
}

function room(size: number): Tokens {
  const zeros = () => Array.from({ length: size }, () => 0);
  return { length: 0, begins: 0, start: zeros(), end: zeros(), kind: zeros(), entry: zeros(), stem: zeros() };
}

/** A copy that is as long as what is in use. */
export function keep(tokens: Tokens): Tokens {
  const n = tokens.length;
  return {
    length: n,
    begins: tokens.begins,
    start: tokens.start.slice(0, n),
    end: tokens.end.slice(0, n),
    kind: tokens.kind.slice(0, n),
    entry: tokens.entry.slice(0, n),
    stem: tokens.stem.slice(0, n),
  };
}

const CONTRACTIONS = new Set(['s', 're', 've', 'll', 'd', 'm']);

const DOT = 46;
const COMMA = 44;
const DASH = 0x2014;
const PIPE = 124;
const SEMICOLON = 59;

/** Folded code of an ASCII letter; 1 for what may go on within a word, 0 for all that ends one. */
const PLAIN = ASCII_FOLD.map((code, at) => (ASCII_KIND[at] === LETTER ? code : ASCII_KIND[at] === APOSTROPHE ? 1 : 0));

export class Tokeniser {
  private tokens = room(1024);

  constructor(private readonly words: Words) {}

  /** The result is overwritten by the next call; `keep` it to hold on to it. */
  read(text: string): Tokens {
    if (this.tokens.start.length < text.length + 8) this.tokens = room(Math.max(text.length + 8, this.tokens.start.length * 2));
    const t = this.tokens;
    const length = text.length;
    t.length = 0;
    t.begins = 0;
    for (let i = 0; i < length; ) {
      const code = text.charCodeAt(i);
      const kind = code < 128 ? (ASCII_KIND[code] as number) : kindAt(text, i);
      if (kind === LETTER && code < 128) {
        const to = this.plainWord(text, i);
        if (to > 0) {
          i = to;
          continue;
        }
      }
      if (kind === LETTER || kind === DIGIT) i = this.run(text, i, kind);
      else if (kind === PUNCTUATION) {
        mark(
          t,
          i,
          i + sizeAt(text, i),
          code < 128 ? (code === PIPE ? SEMICOLON : code) : (foldRare(text.codePointAt(i) as number).codes[0] as number),
        );
        i += sizeAt(text, i);
      } else {
        // A hyphen with space behind it is a dash.
        if (kind === HYPHEN && t.length > 0 && !isWordy(text, i + 1)) mark(t, i, i + sizeAt(text, i), DASH);
        i += sizeAt(text, i);
      }
    }
    return t;
  }

  /** A word of plain letters only, which most are; gives the place behind it, 0 where anything else may belong to it. */
  private plainWord(text: string, from: number): number {
    const { length } = text;
    let h1 = HASH_1;
    let h2 = HASH_2;
    let i = from;
    for (; i < length; i++) {
      const code = text.charCodeAt(i);
      const c = code < 128 ? (PLAIN[code] as number) : 1;
      if (c < 2) {
        if (c === 1) return 0;
        break;
      }
      h1 = Math.imul(h1 ^ c, 0x01000193);
      h2 = (Math.imul(h2, 31) + c) | 0;
    }
    const { words, tokens } = this;
    const n = tokens.length++;
    const entry = words.find(h1, h2, text, from, i);
    tokens.start[n] = from;
    tokens.end[n] = i;
    tokens.kind[n] = WORD;
    tokens.entry[n] = entry;
    tokens.stem[n] = words.stemOf[entry] as number;
    tokens.begins |= words.beginsOf[entry] as number;
    return i;
  }

  /** One word or number from `from` on; gives the place behind it. */
  private run(text: string, from: number, kind: number): number {
    const { length } = text;
    let h1 = HASH_1;
    let h2 = HASH_2;
    let i = from;
    let to = from;
    let broken = false;
    let next = 0;
    while (i < length) {
      const code = text.charCodeAt(i);
      if (code < 128) {
        const k = ASCII_KIND[code] as number;
        if (k === kind) {
          const c = ASCII_FOLD[code] as number;
          h1 = Math.imul(h1 ^ c, 0x01000193);
          h2 = (Math.imul(h2, 31) + c) | 0;
          to = ++i;
          continue;
        }
        if (k === APOSTROPHE && kind === LETTER) {
          next = contraction(text, i + 1);
          if (next > 0 || !isLetter(text, i + 1)) break;
          i++;
          continue;
        }
        if (kind === DIGIT && (code === DOT || code === COMMA) && isDigit(text, i + 1)) {
          // A decimal number is no part of any name; "1,3" is ("1,3-butanediol").
          broken ||= code === DOT;
          to = ++i;
          continue;
        }
        break;
      }
      const point = text.codePointAt(i) as number;
      const folded = foldRare(point);
      const size = point > 0xffff ? 2 : 1;
      if (folded.kind === kind) {
        for (const c of folded.codes) {
          h1 = Math.imul(h1 ^ c, 0x01000193);
          h2 = (Math.imul(h2, 31) + c) | 0;
        }
        i += size;
        to = i;
      } else if (folded.kind === NOTHING) {
        i += size;
      } else if (folded.kind === APOSTROPHE && kind === LETTER) {
        next = contraction(text, i + size);
        if (next > 0 || !isLetter(text, i + size)) break;
        i += size;
      } else break;
    }
    const t = this.tokens;
    const n = t.length++;
    const entry = broken ? 0 : this.words.find(h1, h2, text, from, to);
    t.start[n] = from;
    t.end[n] = to;
    t.kind[n] = kind === LETTER ? WORD : NUMBER;
    t.entry[n] = entry;
    t.stem[n] = this.words.stemOf[entry] as number;
    t.begins |= this.words.beginsOf[entry] as number;
    return next > 0 ? next : i;
  }
}

function mark(t: Tokens, start: number, end: number, code: number): void {
  const n = t.length++;
  t.start[n] = start;
  t.end[n] = end;
  t.kind[n] = MARK;
  t.entry[n] = code;
  t.stem[n] = 0;
}

const sizeAt = (text: string, i: number): number => ((text.codePointAt(i) as number) > 0xffff ? 2 : 1);

function kindAt(text: string, i: number): number {
  if (i >= text.length) return SPACE;
  const code = text.charCodeAt(i);
  return code < 128 ? (ASCII_KIND[code] as number) : foldRare(text.codePointAt(i) as number).kind;
}
const isLetter = (text: string, i: number) => kindAt(text, i) === LETTER;
const isDigit = (text: string, i: number) => kindAt(text, i) === DIGIT;
const isWordy = (text: string, i: number) => {
  const kind = kindAt(text, i);
  return kind === LETTER || kind === DIGIT;
};

/** Where the text goes on after a dropped "'s", "'ll", "'ve"; 0 where no such ending follows. */
function contraction(text: string, i: number): number {
  let j = i;
  while (j < text.length && j - i < 3 && isLetter(text, j)) j++;
  return j > i && !isLetter(text, j) && CONTRACTIONS.has(text.slice(i, j).toLowerCase()) ? j : 0;
}
