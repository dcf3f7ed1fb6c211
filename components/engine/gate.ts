/**
 * A cheap look for places where a name may stand, over the whole text of a page, before anything is cut into words:
 * a text without the longest word of any name holds none. Only around such a word is the text read as the engine reads it.
 */

const SLOTS = 1 << 16;
/** Characters on either side of a word beyond ASCII, which may fold to one of any name. */
const FAR = 40;
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Curly quotes, dashes and spaces end a run as their plain forms do; any other character beyond ASCII may fold to a letter. */
const mayFold = (code: number): boolean => code > 0xa0 && !(code >= 0x2000 && code <= 0x206f);

function hashOf(run: string): number {
  let hash = 0;
  for (let i = 0; i < run.length; i++) hash = (Math.imul(hash, 31) + (run.charCodeAt(i) | 32)) | 0;
  return hash;
}

/** What the folding of words makes one: "fibre" and "fiber", "haem" and "hem", "sulphur" and "sulfur", "-ise" and "-ize", and plurals. One too many does no harm. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/er$/, 're'],
  [/er(?=s$)/, 're'],
  [/f/, 'ph'],
  [/iz/, 'is'],
  [/yz/, 'ys'],
  [/or/, 'our'],
  [/e/, 'ae'],
  [/e/, 'oe'],
  [/$/, 's'],
  [/y$/, 'ies'],
];

const spellings = (word: string): string[] => [word, ...SPELLINGS.map(([here, there]) => word.replace(here, there))];

/** The text around a place, cut at white space so that no part of a word passes for a name. */
function around(text: string, at: number, reach: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at, at + reach);
  return (at > reach ? before.replace(/^\S*/, '') : before) + (at + reach < text.length ? after.replace(/\S*$/, '') : after);
}

export class Gate {
  private readonly slots = new Uint8Array(SLOTS);
  /** By the hash of a word: how far the longest of its names reaches, with room for the word that stands at the edge. */
  private readonly reach = new Map<number, number>();

  /** @param holdsName Reads a short text with care. */
  constructor(
    names: Iterable<string>,
    private readonly holdsName: (text: string) => boolean,
  ) {
    for (const name of names) {
      const runs = name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .match(/[a-z]+/g);
      if (!runs) continue;
      for (const run of spellings(runs.reduce((longest, next) => (next.length > longest.length ? next : longest)))) {
        const hash = hashOf(run);
        this.reach.set(hash, Math.max(this.reach.get(hash) ?? 0, name.length + FAR / 2));
        this.slots[slotOf(hash)] = 1;
      }
    }
  }

  opens(text: string): boolean {
    for (let at = this.next(text, 0); at; at = this.next(text, at.end)) if (this.holdsName(around(text, at.end, at.reach))) return true;
    return false;
  }

  /** The end of the next run of letters, from `from` on, that a name may hold, and how far such a name may reach. */
  private next(text: string, from: number): { end: number; reach: number } | null {
    let hash = 0;
    let length = 0;
    let folds = false;
    for (let i = from; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 0;
      if (isLetter(code)) {
        hash = (Math.imul(hash, 31) + (code | 32)) | 0;
        length++;
      } else if (mayFold(code)) {
        folds = true;
      } else {
        const reach = folds ? FAR : length > 0 && this.slots[slotOf(hash)] === 1 ? this.reach.get(hash) : undefined;
        if (reach) return { end: i, reach };
        hash = 0;
        length = 0;
      }
    }
    return null;
  }
}
