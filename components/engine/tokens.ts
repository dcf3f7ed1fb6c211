/** Cuts text into folded words and marks, each with its place in the text as it stands. One pass, no string per word. */
import { APOSTROPHE, ASCII_FOLD, ASCII_KIND, DIGIT, foldRare, HYPHEN, LETTER, NOTHING, PUNCTUATION, SPACE } from './characters';
import { HASH_1, HASH_2, type Words } from './words';

export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;

/** Parallel arrays, `length` of each in use. */
export interface Tokens {
  length: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** Entry in the vocabulary of a word, 0 where unknown; code of a mark; 0 for a number. */
  entry: Int32Array;
  /** Stem number of a word, 0 where unknown. */
  stem: Int32Array;
}

function room(size: number): Tokens {
  return {
    length: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    entry: new Int32Array(size),
    stem: new Int32Array(size),
  };
}

/** A copy that is as long as what is in use. */
export function keep(tokens: Tokens): Tokens {
  const n = tokens.length;
  return {
    length: n,
    start: tokens.start.slice(0, n),
    end: tokens.end.slice(0, n),
    kind: tokens.kind.slice(0, n),
    entry: tokens.entry.slice(0, n),
    stem: tokens.stem.slice(0, n),
  };
}

const CONTRACTIONS = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** The folded word between two places, for the vocabulary's first sight of it. */
export function foldWord(text: string, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      const kind = ASCII_KIND[code];
      if (kind === LETTER || kind === DIGIT) out += String.fromCharCode(ASCII_FOLD[code] as number);
      continue;
    }
    const point = text.codePointAt(i) as number;
    if (point > 0xffff) i++;
    const folded = foldRare(point);
    if (folded.kind === LETTER || folded.kind === DIGIT) for (const c of folded.codes) out += String.fromCharCode(c);
  }
  return out;
}

const DOT = 46;
const COMMA = 44;
const DASH = 0x2014;

export class Tokeniser {
  private tokens = room(1024);

  constructor(private readonly words: Words) {}

  /** The result is overwritten by the next call; `keep` it to hold on to it. */
  read(text: string): Tokens {
    if (this.tokens.start.length < text.length + 8) this.tokens = room(Math.max(text.length + 8, this.tokens.start.length * 2));
    const t = this.tokens;
    const { start, end, kind, entry, stem } = t;
    const { words } = this;
    const length = text.length;
    let n = 0;
    let i = 0;
    let h1 = HASH_1;
    let h2 = HASH_2;
    let from = -1;
    let to = 0;
    let runKind = SPACE;
    let broken = false;
    const close = () => {
      start[n] = from;
      end[n] = to;
      const a = from;
      const b = to;
      // A decimal number is no part of any name; "1,3" is ("1,3-butanediol").
      const id = broken ? 0 : words.find(h1, h2, () => foldWord(text, a, b));
      kind[n] = runKind === LETTER ? WORD : NUMBER;
      entry[n] = id;
      stem[n] = words.stemOf[id] as number;
      n++;
      from = -1;
      broken = false;
      h1 = HASH_1;
      h2 = HASH_2;
    };
    while (i < length) {
      let code = text.charCodeAt(i);
      let size = 1;
      let k: number;
      let rest: readonly number[] | null = null;
      if (code < 128) {
        k = ASCII_KIND[code] as number;
        code = ASCII_FOLD[code] as number;
      } else {
        const point = text.codePointAt(i) as number;
        if (point > 0xffff) size = 2;
        const folded = foldRare(point);
        k = folded.kind;
        code = folded.codes[0] ?? 0;
        if (folded.codes.length > 1) rest = folded.codes;
      }
      if (k === LETTER || k === DIGIT) {
        if (from >= 0 && runKind !== k) close();
        if (from < 0) {
          from = i;
          runKind = k;
        }
        to = i + size;
        if (rest) {
          for (const c of rest) {
            h1 = Math.imul(h1 ^ c, 0x01000193);
            h2 = (Math.imul(h2, 31) + c) | 0;
          }
        } else {
          h1 = Math.imul(h1 ^ code, 0x01000193);
          h2 = (Math.imul(h2, 31) + code) | 0;
        }
      } else if (k === NOTHING) {
        // Neither breaks the word nor belongs to it.
      } else if (k === APOSTROPHE && from >= 0 && runKind === LETTER) {
        const tail = contraction(text, i + 1);
        if (tail > 0) {
          close();
          i = tail;
          continue;
        }
        if (!isLetter(text, i + 1)) close();
      } else if (k === PUNCTUATION) {
        const inNumber = (code === DOT || code === COMMA) && from >= 0 && runKind === DIGIT && isDigit(text, i + 1);
        if (inNumber) {
          to = i + 1;
          broken ||= code === DOT;
        } else {
          if (from >= 0) close();
          start[n] = i;
          end[n] = i + size;
          kind[n] = MARK;
          entry[n] = code;
          stem[n] = 0;
          n++;
        }
      } else {
        if (from >= 0) close();
        if (k === HYPHEN && !isWordy(text, i + 1) && n > 0) {
          // A hyphen with space behind it is a dash.
          start[n] = i;
          end[n] = i + size;
          kind[n] = MARK;
          entry[n] = DASH;
          stem[n] = 0;
          n++;
        }
      }
      i += size;
    }
    if (from >= 0) close();
    t.length = n;
    return t;
  }
}

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
