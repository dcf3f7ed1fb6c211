/**
 * A cheap look for places where a name may stand, over the whole text of a page, before anything is cut into words:
 * a text without the words of any name holds none. Only around such words is the text read as the engine reads it.
 */
import { type GateTable, hashOn, pairOf, slotOf } from './packed-gate';

/** How far around a word with a ligature one reads, which may be a word of any name. */
const FAR = 40;
/** Beside a name, room for the word at the edge that the cut takes away. */
const ROOM = 20;

/** What a character is to a run of letters: its plain small letter, or one of these. */
const ENDS = 0;
const SILENT = 1;
const LIGATURE = 2;
/** Latin letters with and without accents; other scripts end a run, as no name is looked for in them. */
const LETTERS = new Uint8Array(0x1f00);
for (let code = 0x41; code < LETTERS.length; code++) {
  if (code >= 0x300 && code < 0x370) LETTERS[code] = SILENT;
  else if (code < 0x250 || code >= 0x1e00) {
    const character = String.fromCharCode(code);
    const plain = character.normalize('NFKD').charCodeAt(0) | 0x20;
    if (/\p{L}/u.test(character) && plain >= 0x61 && plain <= 0x7a) LETTERS[code] = plain;
  }
}
LETTERS[0xad] = SILENT;
for (const two of 'æÆœŒß') LETTERS[two.charCodeAt(0)] = LIGATURE;

function kindOf(code: number): number {
  if (code < LETTERS.length) return LETTERS[code] as number;
  if (code >= 0xfb00 && code <= 0xfb06) return LIGATURE;
  if (code >= 0xff21 && code <= 0xff5a) return LETTERS[code - 0xfee0] as number;
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff ? SILENT : ENDS;
}

/** The text around a place, cut at white space so that no part of a word passes for a name. */
function around(text: string, at: number, reach: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at, at + reach);
  return (at > reach ? before.replace(/^\S*/, '') : before) + (at + reach < text.length ? after.replace(/\S*$/, '') : after);
}

export class Gate {
  readonly #hashes: Int32Array;
  readonly #mask: number;
  readonly #reach: number;
  readonly #holdsName: (text: string) => boolean;

  /** @param holdsName Reads a short text with care. */
  constructor({ hashes, longest }: GateTable, holdsName: (text: string) => boolean = () => true) {
    this.#hashes = hashes;
    this.#mask = hashes.length - 1;
    this.#reach = longest + ROOM;
    this.#holdsName = holdsName;
  }

  opens(text: string): boolean {
    const { length } = text;
    let hash = 0;
    let letters = 0;
    let ligature = false;
    /** Hash of the run before. */
    let before = 0;
    for (let i = 0; i <= length; i++) {
      const code = i < length ? text.charCodeAt(i) : 0;
      const kind = code < 128 ? (LETTERS[code] as number) : kindOf(code);
      if (kind > LIGATURE) {
        hash = hashOn(hash, kind);
        letters++;
      } else if (kind === LIGATURE) ligature = true;
      else if (kind === ENDS && (letters > 0 || ligature)) {
        if (ligature) {
          if (this.#holdsName(around(text, i, FAR))) return true;
        } else if (this.#holds(hash) || (letters > 1 && this.#holds(pairOf(before, hash)))) {
          if (this.#holdsName(around(text, i, this.#reach))) return true;
        }
        // Single letters are what apostrophes leave, and part no pair.
        if (letters > 1) before = hash;
        hash = 0;
        letters = 0;
        ligature = false;
      }
    }
    return false;
  }

  #holds(hash: number): boolean {
    for (let slot = slotOf(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const held = this.#hashes[slot];
      if (held === 0) return false;
      if (held === hash) return true;
    }
  }
}
