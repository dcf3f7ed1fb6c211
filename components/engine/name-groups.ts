/** Names that stand together: joined in a list, compared with, or behind what they bring about. */
import { FLAG, LESS, NONE } from './cues';
import { has, type Item } from './items';
import { AMPERSAND, CLOSE, COMMA, OPEN, PERCENT, PLUS, SLASH } from './marks';

export const joins = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.mark === COMMA || item.mark === AMPERSAND || item.mark === SLASH || item.mark === PLUS || has(item, FLAG.coordination));

/** "Like X, …" and "unlike X" compare; "herbs like X" names. */
function isComparison(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!has(item, FLAG.like)) return false;
  const before = items[at - 1];
  return !has(item, FLAG.with) || before === undefined || before.mark !== 0 || has(before, FLAG.relative);
}

/** The name at `i` is one of those that something is compared with: "Unlike A or B, C …". */
export function isCompared(items: readonly Item[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 9; j--) {
    const item = items[j] as Item;
    if (isComparison(items, j)) return true;
    // "Like A, B …" compares A only.
    if (item.mark === COMMA) return false;
    if (item.governor !== NONE || has(item, FLAG.copula | FLAG.that | FLAG.relative)) return false;
  }
  return false;
}

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
      // "Found in green tea, L-theanine …"
      if (items[j - 1]?.mark === COMMA && substances.length === 1 && i <= 4 && has(items[i - 1], FLAG.with | FLAG.preposition)) break;
      // "Like Selank, Semax …" compares.
      if (isCompared(items, i)) break;
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
    if (
      item.mark ||
      item.governor !== NONE ||
      item.outcome ||
      has(item, FLAG.with | FLAG.like | FLAG.copula | FLAG.that | FLAG.relative | FLAG.for)
    )
      break;
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
export function owner(items: readonly Item[], j: number): number {
  for (let i = j - 1; i >= 0 && i >= j - 3; i--) {
    const item = items[i] as Item;
    if (item.mention) return i;
    if (item.mark === CLOSE) continue;
    if (item.mark || item.governor !== NONE || has(item, FLAG.copula | FLAG.that | FLAG.determiner | FLAG.with | FLAG.coordination)) break;
  }
  const thing = has(items[j], FLAG.product);
  for (let i = j + 1; i < items.length && i <= j + 3; i++) {
    const item = items[i] as Item;
    if (item.mention) return i;
    if (has(item, FLAG.like) || has(item, FLAG.determiner)) continue;
    if (!has(item, FLAG.with) || thing || has(item, FLAG.contains)) break;
  }
  return -1;
}

const TAKERS = /^(groups?|arm|users|takers)$/;
const GIVEN = /^(taking|took|taken|given|receiving|received|between)$/;

/** "in the fish oil group", "among people who took zinc", "between the valerian and placebo groups" */
function isGiven(items: readonly Item[], j: number, wordOf: (item: Item) => string): boolean {
  const next = items[j + 1];
  return (next !== undefined && TAKERS.test(wordOf(next))) || items.slice(Math.max(0, j - 2), j).some((item) => GIVEN.test(wordOf(item)));
}

/** Names behind the outcome that bring it about: "sleep support with melatonin", "calming herbs like chamomile". */
export function behind(
  items: readonly Item[],
  k: number,
  wordOf: (item: Item) => string,
): { substances: string[]; at: number; strong: boolean; thing: boolean } | null {
  let linked = false;
  let thing = has(items[k], FLAG.product);
  let strong = false;
  let plain = 0;
  for (let i = k + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.mention) {
      // "by blocking vitamin K": it is taken away.
      if (linked && items[i - 1]?.governor === LESS) return null;
      if (linked || isGiven(items, i, wordOf)) return { substances: groupRight(items, i), at: i, strong, thing };
      // "anti-inflammatory turmeric"
      if (i === k + 1 && items[k]?.outcome?.phrasing.kind === 2 && (items[k] as Item).verb === NONE)
        return { substances: groupRight(items, i), at: i, strong: true, thing };
      return null;
    }
    if (has(item, FLAG.with)) {
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
    if (item.mark === COMMA || item.mark === AMPERSAND || item.mark === OPEN || item.mark === PERCENT) continue;
    if (item.mark || has(item, FLAG.relative | FLAG.that)) return null;
    if (has(item, FLAG.product) && !linked) thing = true;
    if (
      item.outcome ||
      has(
        item,
        FLAG.coordination |
          FLAG.neutral |
          FLAG.determiner |
          FLAG.headBetter |
          FLAG.headLess |
          FLAG.product |
          FLAG.generic |
          FLAG.copula |
          FLAG.proof |
          FLAG.preposition,
      )
    )
      continue;
    if (item.governor !== NONE && !linked && plain > 1) return null;
    if (++plain > 4) return null;
  }
  return null;
}
