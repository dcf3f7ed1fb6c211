/**
 * A cheap look for places where a name may stand, over the whole text of a page, before anything is cut into words:
 * a text without the longest word of any name holds none. Only around such a word is the text read as the engine reads it.
 */

const SLOTS = 1 << 16;
/** How far around a word with a ligature one reads, which may be a word of any name. */
const FAR = 40;
/** Beside a name, room for the word at the edge that the cut takes away. */
const ROOM = 20;
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

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

function hashOf(run: string): number {
  let hash = 0;
  for (let i = 0; i < run.length; i++) hash = (Math.imul(hash, 31) + run.charCodeAt(i)) | 0;
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
  /** By the hash of a word: how far around it the longest of its names may reach. */
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
        this.reach.set(hash, Math.max(this.reach.get(hash) ?? 0, name.length + ROOM));
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
    let ligature = false;
    for (let i = from; i <= text.length; i++) {
      const kind = i < text.length ? kindOf(text.charCodeAt(i)) : ENDS;
      if (kind > LIGATURE) {
        hash = (Math.imul(hash, 31) + kind) | 0;
        length++;
      } else if (kind === LIGATURE) ligature = true;
      else if (kind === ENDS) {
        const reach = ligature ? FAR : length > 0 && this.slots[slotOf(hash)] === 1 ? this.reach.get(hash) : undefined;
        if (reach) return { end: i, reach };
        hash = 0;
        length = 0;
      }
    }
    return null;
  }
}
