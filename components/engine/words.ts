/**
 * The vocabulary: every word that some name, phrase or cue holds, found by the hash of its folded characters.
 * A word of a page is looked at as a string once; afterwards its hash leads to its entry, or to "unknown".
 */
import { spell, stem } from './fold';
import { foldWord } from './fold-word';

export const UNKNOWN = 0;

/** What may begin with a word, as bits. */
export const NAME = 1;
export const OUTCOME = 2;
export const GOVERNOR = 4;
export const CUE = 8;

/** Slots of the table of seen words, at first and at most: beyond, new words are read each time, so that probing stays short. */
const SMALLEST = 1 << 12;
const LARGEST = 1 << 16;
/** Numbers in a slot: two hashes, and the entry and one. */
const WIDTH = 3;

export const HASH_1 = 0x811c9dc5 | 0;
export const HASH_2 = 7;

export class Words {
  private seen = new Int32Array(SMALLEST * WIDTH);
  private mask = SMALLEST - 1;
  private used = 0;
  private readonly entries = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  /** By entry: number of the stem. */
  readonly stemOf: number[] = [0];
  /** By entry: what may begin with it. */
  readonly beginsOf: number[] = [0];
  private readonly texts: string[] = [''];
  private exactBegins = new Uint8Array(0);
  private stemBegins = new Uint8Array(0);

  /** The entry of a folded lower-case word, made where it is new. */
  add(word: string): number {
    const spelled = spell(word);
    const known = this.entries.get(spelled);
    if (known !== undefined) return known;
    return this.enter(spelled, this.stemNumber(stem(spelled)));
  }

  private enter(spelled: string, stemNumber: number): number {
    const id = this.texts.length;
    this.entries.set(spelled, id);
    this.texts.push(spelled);
    this.stemOf.push(stemNumber);
    this.beginsOf.push(this.beginningsOf(id));
    return id;
  }

  private beginningsOf(entry: number): number {
    return (this.exactBegins[entry] ?? 0) | (this.stemBegins[this.stemOf[entry] as number] ?? 0);
  }

  /** Notes what begins with these words, given by entry or by stem. */
  noteBegins(what: number, by: 'exact' | 'stem', numbers: Iterable<number>): void {
    const begins = new Uint8Array(by === 'exact' ? this.texts.length : this.stems.size + 1);
    begins.set(by === 'exact' ? this.exactBegins : this.stemBegins);
    for (const number of numbers) begins[number] = (begins[number] as number) | what;
    if (by === 'exact') this.exactBegins = begins;
    else this.stemBegins = begins;
    for (let entry = 1; entry < this.beginsOf.length; entry++) this.beginsOf[entry] = this.beginningsOf(entry);
  }

  private stemNumber(text: string): number {
    let number = this.stems.get(text);
    if (number === undefined) {
      number = this.stems.size + 1;
      this.stems.set(text, number);
    }
    return number;
  }

  /** Looks at all words of pages anew: the vocabulary has grown. */
  forget(): void {
    this.seen.fill(0);
    this.used = 0;
  }

  /** The number of a stem that the vocabulary holds, else 0. */
  stemNumberOf(word: string): number {
    return this.stems.get(stem(spell(word))) ?? 0;
  }

  textOf(entry: number): string {
    return this.texts[entry] ?? '';
  }

  /** Entry for the hash of the word between two places of a text, which is read on first sight only. */
  find(hash1: number, hash2: number, text: string, start: number, end: number): number {
    const { seen, mask } = this;
    let at = (hash1 & mask) * WIDTH;
    while (seen[at + 2] !== 0) {
      if (seen[at] === hash1 && seen[at + 1] === hash2) return (seen[at + 2] as number) - 1;
      at = at === mask * WIDTH ? 0 : at + WIDTH;
    }
    const entry = this.resolve(foldWord(text, start, end));
    if (this.used * 2 < mask || this.widen()) this.keep(hash1, hash2, entry);
    return entry;
  }

  private keep(hash1: number, hash2: number, entry: number): void {
    const { seen, mask } = this;
    let at = (hash1 & mask) * WIDTH;
    while (seen[at + 2] !== 0) at = at === mask * WIDTH ? 0 : at + WIDTH;
    seen[at] = hash1;
    seen[at + 1] = hash2;
    seen[at + 2] = entry + 1;
    this.used++;
  }

  private widen(): boolean {
    if (this.mask + 1 === LARGEST) return false;
    const before = this.seen;
    this.seen = new Int32Array(before.length * 2);
    this.mask = this.mask * 2 + 1;
    this.used = 0;
    for (let at = 0; at < before.length; at += WIDTH) {
      if (before[at + 2] !== 0) this.keep(before[at] as number, before[at + 1] as number, (before[at + 2] as number) - 1);
    }
    return true;
  }

  /** What a word means that was not seen before. */
  protected resolve(word: string): number {
    const spelled = spell(word);
    const exact = this.entries.get(spelled);
    if (exact !== undefined) return exact;
    const shared = this.stems.get(stem(spelled));
    if (shared === undefined) return UNKNOWN;
    // An inflection that no phrase spells out: a new entry with the stem that phrases know.
    return this.enter(spelled, shared);
  }
}
