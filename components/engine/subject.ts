/** Whose claim it is, as far as the sentence itself says. What it leaves open, `scope.ts` answers from headings, lists and the page. */
import { FLAG, NONE } from './cues';
import { has, type Item } from './items';
import type { Predicate } from './predicate';

export type Subject =
  /** Substances named in the sentence. `also` is true where the product is meant with them ("Sleep better with melatonin" as a slogan). */
  | { kind: 'named'; substances: string[]; at: number; also: boolean; rule: string }
  | { kind: 'product'; at: number }
  /** "it", "this herb", "these supplements". */
  | { kind: 'anaphor'; at: number }
  /** The sentence begins with the verb or is a bare phrase. */
  | { kind: 'open' }
  /** Something that is no substance and no product. */
  | { kind: 'other' };

const COMMA = 44;
const AMPERSAND = 38;
const SLASH = 47;
const OPEN = 40;
const CLOSE = 41;
const PLUS = 43;

const joins = (item: Item | undefined): boolean =>
  item !== undefined && (item.mark === COMMA || item.mark === AMPERSAND || item.mark === SLASH || item.mark === PLUS || has(item, FLAG.coordination));

/** Names joined to the one at `j`, leftward: "biotin, collagen and keratin". Gives the first index. */
export function groupLeft(items: readonly Item[], j: number): { substances: string[]; first: number } {
  const substances = [(items[j] as Item).mention?.substance as string];
  let first = j;
  let plain = 0;
  let joined = false;
  for (let i = j - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.mention) {
      if (!joined) break;
      substances.unshift(item.mention.substance);
      first = i;
      plain = 0;
      joined = false;
      continue;
    }
    if (joins(item)) {
      joined = true;
      plain = 0;
      continue;
    }
    if (item.mark === CLOSE) {
      let open = i;
      while (open > 0 && items[open]?.mark !== OPEN) open--;
      const inside = items.slice(open + 1, i).find((x) => x.mention)?.mention;
      if (inside && joined) {
        substances.unshift(inside.substance);
        joined = false;
      }
      i = open;
      continue;
    }
    if (item.mark || item.governor !== NONE || item.outcome || has(item, FLAG.with | FLAG.like | FLAG.copula | FLAG.that | FLAG.relative | FLAG.for)) break;
    if (++plain > 3) break;
  }
  return { substances: [...new Set(substances)], first };
}

/** Names joined to the one at `j`, rightward. */
export function groupRight(items: readonly Item[], j: number): string[] {
  const substances = [(items[j] as Item).mention?.substance as string];
  let joined = false;
  let plain = 0;
  for (let i = j + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.mention) {
      if (!joined) break;
      substances.push(item.mention.substance);
      joined = false;
      plain = 0;
    } else if (joins(item)) {
      joined = true;
      plain = 0;
    } else if (item.mark === OPEN) {
      while (i < items.length && items[i]?.mark !== CLOSE) i++;
    } else if (item.mark || item.governor !== NONE || item.outcome || has(item, FLAG.copula | FLAG.that | FLAG.relative | FLAG.for)) break;
    else if (++plain > 3) break;
  }
  return [...new Set(substances)];
}

/** The name that a noun such as "extract" or "supplements" belongs to: "saffron extract", "supplementation with zinc". */
function owner(items: readonly Item[], j: number): number {
  for (let i = j - 1; i >= 0 && i >= j - 3; i--) {
    const item = items[i] as Item;
    if (item.mention) return i;
    if (item.mark === CLOSE) continue;
    if (item.mark || item.governor !== NONE || has(item, FLAG.copula | FLAG.that | FLAG.determiner | FLAG.with)) break;
  }
  for (let i = j + 1; i < items.length && i <= j + 3; i++) {
    const item = items[i] as Item;
    if (item.mention) return i;
    if (!has(item, FLAG.with | FLAG.determiner | FLAG.like)) break;
  }
  return -1;
}

/** Names behind the outcome that bring it about: "sleep support with melatonin", "calming herbs like chamomile". */
function behind(items: readonly Item[], k: number): { substances: string[]; at: number; strong: boolean } | null {
  let linked = false;
  let strong = false;
  let plain = 0;
  for (let i = k + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.mention) {
      if (linked) return { substances: groupRight(items, i), at: i, strong };
      // "anti-inflammatory turmeric"
      if (i === k + 1 && items[k]?.outcome?.phrasing.kind === 2) return { substances: groupRight(items, i), at: i, strong: true };
      return null;
    }
    if (has(item, FLAG.with) || (item.governor !== NONE && has(item, FLAG.with))) {
      linked = true;
      strong ||= plain > 0 && has(item, FLAG.like);
      plain = 0;
      continue;
    }
    if (has(item, FLAG.like)) {
      linked = true;
      strong = true;
      continue;
    }
    if (item.mark === COMMA || item.mark === AMPERSAND || item.mark === OPEN) continue;
    if (item.mark || has(item, FLAG.relative | FLAG.that | FLAG.copula)) return null;
    if (item.outcome || has(item, FLAG.coordination | FLAG.neutral | FLAG.determiner | FLAG.headBetter | FLAG.headLess | FLAG.product | FLAG.anaphor)) continue;
    if (item.governor !== NONE && linked === false && plain > 1) return null;
    if (++plain > 4) return null;
  }
  return null;
}

export interface SubjectSigns {
  /** True for the page's own product name at this item. */
  isProductName(item: Item): boolean;
}

export function subjectOf(items: readonly Item[], k: number, predicate: Predicate, signs: SubjectSigns): Subject {
  let plain = 0;
  let comparator: Subject | null = null;
  const from = predicate.subjectFrom;
  for (let j = from - 1; j >= 0; j--) {
    const item = items[j] as Item;
    if (item.mark === CLOSE) {
      let open = j;
      while (open > 0 && items[open]?.mark !== OPEN) open--;
      // "bacopa extract (via bacoside A)" speaks of what stands before the bracket.
      if (open > 0) {
        j = open;
        continue;
      }
    }
    if (item.mention) {
      const group = groupLeft(items, j);
      const before = items[group.first - 1];
      const named: Subject = { kind: 'named', substances: group.substances, at: j, also: false, rule: 'sentence' };
      if (has(before, FLAG.like) && !has(before, FLAG.with)) {
        comparator ??= named;
        j = group.first;
        continue;
      }
      if (has(before, FLAG.with)) {
        const holder = holderOf(items, group.first - 1, signs);
        if (holder) return holder;
      }
      return named;
    }
    if (signs.isProductName(item)) return { kind: 'product', at: j };
    if (has(item, FLAG.product | FLAG.anaphor) && !item.outcome) {
      const own = owner(items, j);
      if (own >= 0 && own < from) {
        const group = groupLeft(items, own);
        return { kind: 'named', substances: own > j ? groupRight(items, own) : group.substances, at: own, also: false, rule: 'sentence' };
      }
      if (has(item, FLAG.anaphor) && !has(item, FLAG.product)) {
        // "this" and "these" before another noun only point; a possessive inside an object ("their benefits") does not name.
        return { kind: 'anaphor', at: j };
      }
      return { kind: has(item, FLAG.anaphor) ? 'anaphor' : 'product', at: j };
    }
    if (!item.mark && item.governor === NONE && !item.flags && !item.outcome) plain++;
  }
  const after = behind(items, k);
  if (after) return { kind: 'named', substances: after.substances, at: after.at, also: !after.strong && plain <= 2, rule: 'behind' };
  if (comparator) return comparator;
  if (plain <= 1 || leads(items, from)) return { kind: 'open' };
  const sole = new Set(items.flatMap((item) => (item.mention ? [item.mention.substance] : [])));
  if (sole.size === 1) {
    const at = items.findIndex((item) => item.mention);
    return { kind: 'named', substances: [...sole], at, also: false, rule: 'only name in the sentence' };
  }
  return { kind: 'other' };
}

/** The sentence begins with its verb or with the outcome: nothing but marks, adverbs and other claims stand before. */
function leads(items: readonly Item[], from: number): boolean {
  const first = items.slice(0, from).find((item) => !item.mark && !has(item, FLAG.determiner));
  return first === undefined || first.governor !== NONE || first.outcome !== null;
}

/** What holds the names in "our formula with A and B". */
function holderOf(items: readonly Item[], link: number, signs: SubjectSigns): Subject | null {
  for (let i = link - 1; i >= 0 && i >= link - 4; i--) {
    const item = items[i] as Item;
    if (item.mark) return null;
    if (item.mention) return null;
    if (signs.isProductName(item)) return { kind: 'product', at: i };
    if (has(item, FLAG.product)) return has(items[link], FLAG.like) ? null : { kind: 'product', at: i };
  }
  return null;
}
