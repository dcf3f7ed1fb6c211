/** Many phrases at once: a trie over word numbers, walked once per place where a phrase can begin. */

const SHIFT = 2 ** 21;

export interface Hit {
  /** First token and the token behind the last. */
  from: number;
  to: number;
  value: number;
}

export class Phrases {
  private readonly next = new Map<number, number>();
  private readonly values: number[] = [-1];
  private readonly starts = new Set<number>();
  private startBits = new Uint8Array(0);

  /** `value` must not be negative. The first value given for a phrase stays. Returns the value that holds. */
  add(words: readonly number[], value: number): number {
    let node = 0;
    for (const word of words) {
      const key = node * SHIFT + word;
      let to = this.next.get(key);
      if (to === undefined) {
        to = this.values.length;
        this.values.push(-1);
        this.next.set(key, to);
      }
      node = to;
    }
    if (node === 0) return value;
    this.starts.add(words[0] as number);
    this.startBits = new Uint8Array(0);
    const held = this.values[node] as number;
    if (held >= 0) return held;
    this.values[node] = value;
    return value;
  }

  canStart(word: number): boolean {
    if (this.startBits.length === 0) {
      this.startBits = new Uint8Array(Math.max(...this.starts, 0) + 1);
      for (const start of this.starts) this.startBits[start] = 1;
    }
    return this.startBits[word] === 1;
  }

  step(node: number, word: number): number {
    return this.next.get(node * SHIFT + word) ?? -1;
  }

  valueAt(node: number): number {
    return this.values[node] as number;
  }

  /** The value of exactly these words, else -1. */
  get(words: readonly number[]): number {
    let node = 0;
    for (const word of words) {
      node = this.step(node, word);
      if (node < 0) return -1;
    }
    return node === 0 ? -1 : (this.values[node] as number);
  }

  /** The longest phrase that begins at a token, over words as `at` gives them; `skip` says which tokens a phrase may leap over. */
  longest(from: number, length: number, at: (i: number) => number, skip?: (i: number) => boolean): Hit | null {
    let node = 0;
    let best: Hit | null = null;
    for (let i = from; i < length; i++) {
      const step = this.step(node, at(i));
      if (step < 0) {
        if (i > from && skip?.(i)) continue;
        break;
      }
      node = step;
      const value = this.values[node] as number;
      if (value >= 0) best = { from, to: i + 1, value };
    }
    return best;
  }
}
