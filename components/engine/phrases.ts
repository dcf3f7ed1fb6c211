/** Many phrases at once: a trie over word numbers, walked once per place where a phrase can begin. */
import { MARK, type Tokens } from './tokens';

/** Offset of marks among word numbers. */
export const MARKS = 2 ** 20;

export interface Hit {
  /** First token and the token behind the last. */
  from: number;
  to: number;
  value: number;
}

/** The number of a token as a name has it: inflections are told apart. */
export const exactAt = (tokens: Tokens, i: number): number =>
  tokens.kind[i] === MARK ? MARKS + (tokens.entry[i] as number) : (tokens.entry[i] as number);

/** The number of a token as all else has it: inflections are one. */
export const stemAt = (tokens: Tokens, i: number): number =>
  tokens.kind[i] === MARK ? MARKS + (tokens.entry[i] as number) : (tokens.stem[i] as number);

/** Numbers in a slot of the table: node, word, and the node that the word leads to. */
const WIDTH = 3;

export class Phrases {
  /** Open addressing over node and word: no object for any step, and few bytes. */
  private table = new Int32Array(WIDTH << 10);
  private mask = (1 << 10) - 1;
  private readonly values: number[] = [-1];
  /** By node: whether any word leads on. */
  private readonly leadsOn: boolean[] = [false];

  /** @param by the numbers that its words go by */
  constructor(private readonly by: 'exact' | 'stem') {}

  /** `value` must not be negative. The first value given for a phrase stays. Returns the value that holds. */
  add(words: readonly number[], value: number): number {
    let node = 0;
    for (const word of words) node = this.step(node, word) || this.grow(node, word);
    if (node === 0) return value;
    const held = this.values[node] as number;
    if (held >= 0) return held;
    this.values[node] = value;
    return value;
  }

  /** The numbers that phrases begin with. */
  *starts(): Generator<number> {
    for (let at = 0; at < this.table.length; at += WIDTH) {
      if (this.table[at + 2] !== 0 && this.table[at] === 0) yield this.table[at + 1] as number;
    }
  }

  /** The value of exactly these words, else -1. */
  get(words: readonly number[]): number {
    let node = 0;
    for (const word of words) {
      node = this.step(node, word);
      if (node === 0) return -1;
    }
    return node === 0 ? -1 : (this.values[node] as number);
  }

  /** The longest phrase that begins at a token; `skip` holds the words that a phrase may leap over. */
  longest(tokens: Tokens, from: number, skip?: ReadonlySet<number>): Hit | null {
    const { length } = tokens;
    const exact = this.by === 'exact';
    let node = 0;
    let to = 0;
    let value = -1;
    for (let i = from; i < length; i++) {
      const word = exact ? exactAt(tokens, i) : stemAt(tokens, i);
      const step = this.step(node, word);
      if (step === 0) {
        if (i > from && skip?.has(word)) continue;
        break;
      }
      node = step;
      if ((this.values[node] as number) >= 0) {
        value = this.values[node] as number;
        to = i + 1;
      }
      if (!this.leadsOn[node]) break;
    }
    return value < 0 ? null : { from, to, value };
  }

  /** The node that a word leads to, 0 where it leads nowhere. */
  private step(node: number, word: number): number {
    const { table, mask } = this;
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH;
      const to = table[at + 2] as number;
      if (to === 0 || (table[at] === node && table[at + 1] === word)) return to;
    }
  }

  private grow(node: number, word: number): number {
    const to = this.values.length;
    if (to * 2 > this.mask) this.widen();
    this.values.push(-1);
    this.leadsOn.push(false);
    this.leadsOn[node] = true;
    this.put(node, word, to);
    return to;
  }

  private put(node: number, word: number, to: number): void {
    const { table, mask } = this;
    let slot = slotOf(node, word) & mask;
    while (table[slot * WIDTH + 2] !== 0) slot = (slot + 1) & mask;
    table.set([node, word, to], slot * WIDTH);
  }

  private widen(): void {
    const before = this.table;
    this.table = new Int32Array(before.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < before.length; at += WIDTH) {
      if (before[at + 2] !== 0) this.put(before[at] as number, before[at + 1] as number, before[at + 2] as number);
    }
  }
}

function slotOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
