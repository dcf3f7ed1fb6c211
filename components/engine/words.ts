/**
 * The vocabulary: every word that some name, phrase or cue holds, found by the hash of its folded characters.
 * A word of a page is looked at as a string once; afterwards its hash leads to its entry, or to "unknown".
 */
import { spell, stem } from './fold';
import { foldWord } from './fold-word';

export const UNKNOWN = 0;
const CAPACITY = 1 << 15;
const MASK = CAPACITY - 1;
/** Beyond this many slots new unknown words are no longer kept, so that probing stays short. */
const FULL = CAPACITY * 0.6;

export const HASH_1 = 0x811c9dc5 | 0;
export const HASH_2 = 7;

export class Words {
  private readonly first = new Int32Array(CAPACITY);
  private readonly second = new Int32Array(CAPACITY);
  private readonly slots = new Int32Array(CAPACITY);
  private used = 0;
  private readonly entries = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  /** By entry: number of the stem. */
  readonly stemOf: number[] = [0];
  private readonly texts: string[] = [''];

  /** The entry of a folded lower-case word, made where it is new. */
  add(word: string): number {
    const spelled = spell(word);
    const known = this.entries.get(spelled);
    if (known !== undefined) return known;
    const id = this.texts.length;
    this.entries.set(spelled, id);
    this.texts.push(spelled);
    this.stemOf.push(this.stemNumber(stem(spelled)));
    return id;
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
    this.slots.fill(0);
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
    let slot = hash1 & MASK;
    while (this.slots[slot] !== 0) {
      if (this.first[slot] === hash1 && this.second[slot] === hash2) return (this.slots[slot] as number) - 1;
      slot = (slot + 1) & MASK;
    }
    const entry = this.resolve(foldWord(text, start, end));
    if (this.used < FULL) {
      this.first[slot] = hash1;
      this.second[slot] = hash2;
      this.slots[slot] = entry + 1;
      this.used++;
    }
    return entry;
  }

  /** What a word means that was not seen before. */
  protected resolve(word: string): number {
    const spelled = spell(word);
    const exact = this.entries.get(spelled);
    if (exact !== undefined) return exact;
    const shared = this.stems.get(stem(spelled));
    if (shared === undefined) return UNKNOWN;
    // An inflection that no phrase spells out: a new entry with the stem that phrases know.
    const id = this.texts.length;
    this.entries.set(spelled, id);
    this.texts.push(spelled);
    this.stemOf.push(shared);
    return id;
  }
}
