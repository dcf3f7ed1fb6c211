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
  /** The sentence is about another outcome: "better elimination reduces bloating". */
  | { kind: 'outcome' }
  /** Something that is no substance and no product. */
  | { kind: 'other' };

const COMMA = 44;
const AMPERSAND = 38;
const SLASH = 47;
const OPEN = 40;
const CLOSE = 41;
const PLUS = 43;
const COLON = 58;
const DASH = 0x2014;

const joins = (item: Item | undefined): boolean =>
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
function isCompared(items: readonly Item[], i: number): boolean {
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
function owner(items: readonly Item[], j: number): number {
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

/** Names behind the outcome that bring it about: "sleep support with melatonin", "calming herbs like chamomile". */
function behind(items: readonly Item[], k: number): { substances: string[]; at: number; strong: boolean; thing: boolean } | null {
  let linked = false;
  let thing = has(items[k], FLAG.product);
  let strong = false;
  let plain = 0;
  for (let i = k + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.mention) {
      if (linked) return { substances: groupRight(items, i), at: i, strong, thing };
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
    if (item.mark === COMMA || item.mark === AMPERSAND || item.mark === OPEN) continue;
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

export interface SubjectSigns {
  /** True for the page's own product name at this item. */
  isProductName(item: Item): boolean;
  /** True for a word that cannot be the noun of a subject: "significantly", "can", "also". */
  isAdverb(item: Item): boolean;
  wordOf(item: Item): string;
  /** The block's heading, list or label names what it is about. */
  hasOwnScope: boolean;
  isShop: boolean;
  /** A title, heading or item. */
  isLabel: boolean;
}

/** Where the clause that holds `at` begins. */
export function clauseStart(items: readonly Item[], at: number): number {
  for (let j = at - 1; j >= 0; j--) {
    const item = items[j] as Item;
    if (item.mark === CLOSE) {
      let open = j;
      while (open > 0 && items[open]?.mark !== OPEN) open--;
      j = open;
      continue;
    }
    if (
      item.mark &&
      item.mark !== COMMA &&
      item.mark !== AMPERSAND &&
      item.mark !== SLASH &&
      item.mark !== COLON &&
      item.mark !== PLUS &&
      item.mark !== 37
    )
      return j + 1;
    // "extends that state": after a verb, the word only points.
    if (has(item, FLAG.relative) || (has(item, FLAG.that) && (items[j - 1]?.governor ?? NONE) === NONE)) return j + 1;
  }
  return 0;
}

type Clause = Subject | { kind: 'empty' } | { kind: 'held'; named: Subject };

/** What a thing contains: "rich in anthocyanins", "provides soluble and insoluble fibre". */
function isHeld(items: readonly Item[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    const item = items[i] as Item;
    if (has(item, FLAG.contains)) return true;
    if (
      item.mark ||
      item.mention ||
      (item.governor !== NONE && !has(item, FLAG.contains)) ||
      has(item, FLAG.copula | FLAG.relative | FLAG.that)
    )
      return false;
  }
  return false;
}

/** Behind a preposition: "included in this formula to …". */
function isObject(items: readonly Item[], j: number): boolean {
  for (let i = j - 1; i >= 0 && i >= j - 4; i--) {
    const item = items[i] as Item;
    if (has(item, FLAG.preposition)) return true;
    if (item.mark || item.governor !== NONE || has(item, FLAG.copula) || item.mention || item.outcome) return false;
    if (has(item, FLAG.determiner | FLAG.anaphor)) return has(items[i - 1], FLAG.preposition);
  }
  return false;
}

const isPlain = (item: Item, signs: SubjectSigns): boolean =>
  !item.mark && item.governor === NONE && !item.flags && !item.outcome && !item.mention && !signs.isAdverb(item);

/** The subject within one clause, looking left from `at` to `start`. */
function clauseSubject(items: readonly Item[], start: number, at: number, signs: SubjectSigns): Clause {
  const wordBefore = (_: readonly Item[], j: number, end: number): string => (end === j + 2 ? signs.wordOf(items[j + 1] as Item) : '');
  let plain = 0;
  let noun: Subject | null = null;
  let comparator: Subject | null = null;
  let held: Subject | null = null;
  for (let j = at - 1; j >= start; j--) {
    const item = items[j] as Item;
    if (item.mark === CLOSE) {
      let open = j;
      while (open > 0 && items[open]?.mark !== OPEN) open--;
      // "viscous fibres (psyllium, pectin) …": the kinds in brackets speak; "bacopa extract (via bacoside A)" does not.
      const inside = [...new Set(items.slice(open + 1, j).flatMap((x) => (x.mention ? [x.mention.substance] : [])))];
      if (inside.length > 1 && items.slice(open + 1, j).every((x) => x.mention || joins(x) || isPlain(x, signs)))
        return { kind: 'named', substances: inside, at: open + 1, also: false, rule: 'kinds in brackets' };
      if (open > start) j = open;
      continue;
    }
    // "by regulating GABA": what is acted on is not who acts.
    if (item.mention && item.outcome && items[j - 1]?.governor) continue;
    if (item.mention) {
      // "caffeine from green coffee beans" is caffeine.
      const source = [2, 3].find((n) => items[j - n]?.mention && has(items[j - n + 1], FLAG.preposition));
      if (source && j - source >= start) {
        j = j - source + 1;
        continue;
      }
      const group = groupLeft(items, j);
      const named: Subject = { kind: 'named', substances: group.substances, at: j, also: false, rule: 'sentence' };
      if (isCompared(items, group.first)) {
        comparator ??= named;
        j = group.first;
        continue;
      }
      if (
        isHeld(items, group.first) &&
        !(group.substances.length === 1 && at - j <= 6 && holderOf(items, group.first - 1, signs)) &&
        wordBefore(items, j, at) !== 'to'
      ) {
        // "Bilberry is rich in anthocyanins, which …": the holder speaks.
        held ??= named;
        j = group.first;
        continue;
      }
      // "combines A for memory, B to calm": each for itself; "combines A and B to calm": the whole.
      const single =
        group.substances.length === 1 &&
        at - j <= 6 &&
        /^(for|to)$/.test(signs.wordOf(items.slice(j + 1, at + 1).find((x) => /^(for|to)$/.test(signs.wordOf(x))) ?? (items[j] as Item)));
      const holder = single ? null : holderOf(items, group.first - 1, signs);
      if (holder) return holder;
      return named;
    }
    if (item.outcome) {
      // The object of a verb of the same subject ("supports digestion and reduces bloating") is passed over, a subject is not.
      const governed = items.slice(start, j).some((x) => x.governor !== NONE || has(x, FLAG.for | FLAG.with | FLAG.negation));
      const labelled = items.slice(j, at).some((x) => x.mark === COLON);
      if (!governed && !noun && !labelled && item.outcome.phrasing.kind !== 2) return { kind: 'outcome' };
      continue;
    }
    if (signs.isProductName(item)) return { kind: 'product', at: j };
    if (has(item, FLAG.anaphor)) {
      const next = items[j + 1];
      // "in this formula", "these findings": the word only points.
      const points =
        next !== undefined &&
        !next.mark &&
        ((has(next, FLAG.product | FLAG.generic) && /^(in|into|within|inside)$/.test(j > 0 ? signs.wordOf(items[j - 1] as Item) : '')) ||
          (!next.flags && next.governor === NONE && !next.outcome && !next.mention && !signs.isAdverb(next)));
      if (points) continue;
      if (noun) return noun;
      // "When your gut falls out of balance, it …": the noun stands in the same sentence.
      const earlier = items.slice(0, j);
      const again = earlier.some((x, i) => has(x, FLAG.anaphor) && (items[i + 1]?.flags || items[i + 1]?.governor));
      if (
        !again &&
        !earlier.some((x) => x.mention) &&
        (earlier.some((x) => x.outcome && x.outcome.phrasing.kind < 2) || earlier.filter((x) => isPlain(x, signs)).length > 3)
      )
        return { kind: 'other' };
      const first = items.findIndex((x, i) => x.mention && !has(items[i - 1], FLAG.with | FLAG.contains) && !isHeld(items, i));
      if (first >= 0 && first < j) return { kind: 'named', substances: groupRight(items, first), at: first, also: false, rule: 'pronoun' };
      return { kind: 'anaphor', at: j };
    }
    if (has(item, FLAG.product | FLAG.generic)) {
      if (isObject(items, j)) continue;
      const own = owner(items, j);
      if (own >= 0 && own < at) {
        return {
          kind: 'named',
          substances: own > j ? groupRight(items, own) : groupLeft(items, own).substances,
          at: own,
          also: false,
          rule: 'sentence',
        };
      }
      const pointed =
        has(items[j - 1], FLAG.anaphor | FLAG.determiner) ||
        has(items[j - 2], FLAG.anaphor | FLAG.determiner) ||
        has(items[j - 3], FLAG.anaphor | FLAG.determiner);
      const introduced = items.slice(Math.max(0, j - 2), j).some((x) => /^an?$/.test(signs.wordOf(x)));
      if (has(item, FLAG.product))
        noun ??= pointed && !introduced && has(item, FLAG.generic) ? { kind: 'anaphor', at: j } : { kind: 'product', at: j };
      else if (pointed || j <= start + 3 || signs.isShop || signs.hasOwnScope) noun ??= { kind: 'anaphor', at: j };
      continue;
    }
    // What stands behind a verb is its object, not the subject.
    if (item.governor !== NONE) plain = 0;
    else if (isPlain(item, signs)) plain++;
  }
  if (noun) return noun;
  if (held) return { kind: 'held', named: held };
  if (comparator) return comparator;
  const there = items.findIndex((x, j) => j >= start && j < at && signs.wordOf(x) === 'there');
  if (there >= 0) return { kind: 'anaphor', at: there };
  // "The study demonstrates …": of what the page is about.
  const study = items.findIndex(
    (x, j) =>
      j >= start && j < at && has(x, FLAG.proof) && /^(study|studies|trial|trials|research|findings|results)$/.test(signs.wordOf(x)),
  );
  if (study >= 0 && plain > 1 && start === 0) return { kind: 'anaphor', at: study };
  return plain === 0 ? { kind: 'empty' } : plain <= 1 ? { kind: 'open' } : { kind: 'other' };
}

/** "Senna (a natural laxative)": what stands in brackets behind a name speaks of it. */
function bracketed(items: readonly Item[], k: number): Subject | null {
  for (let j = k - 1; j > 0; j--) {
    const { mark } = items[j] as Item;
    if (mark === CLOSE) return null;
    if (mark !== OPEN) continue;
    const owner = items[j - 1] as Item;
    if (owner.mention) return { kind: 'named', substances: [owner.mention.substance], at: j - 1, also: false, rule: 'bracket' };
    return null;
  }
  return null;
}

/** "a hormone that shrinks follicles": a relative clause speaks of the noun before it, which may be no substance. */
function isForeign(items: readonly Item[], start: number, signs: SubjectSigns): boolean {
  if (start === 0 || !has(items[start - 1], FLAG.that)) return false;
  let j = start - 2;
  // ", which" speaks of all that was said.
  if (items[j]?.mark === COMMA) return false;
  while (j >= 0 && (items[j]?.mark === COMMA || items[j]?.mark === CLOSE)) j--;
  const item = items[j];
  if (
    !item ||
    item.mark ||
    item.mention ||
    has(item, FLAG.product | FLAG.generic | FLAG.anaphor | FLAG.negation | FLAG.hedge | FLAG.proof | FLAG.attributed)
  )
    return false;
  if (item.outcome) return item.outcome.phrasing.kind !== 2;
  return item.governor === NONE && !item.flags && !signs.isAdverb(item) && !/(s|nd|ed)$/.test(signs.wordOf(item));
}

const isBearer = (item: Item | undefined): boolean =>
  item !== undefined && (item.mention !== null || has(item, FLAG.product | FLAG.generic | FLAG.anaphor | FLAG.proof | FLAG.hedge));

export function subjectOf(items: readonly Item[], k: number, predicate: Predicate, signs: SubjectSigns): Subject {
  const inBrackets = bracketed(items, k);
  if (inBrackets) return inBrackets;
  const after = behind(items, k);
  if (after?.strong && items[k]?.outcome?.phrasing.kind === 2)
    return { kind: 'named', substances: after.substances, at: after.at, also: false, rule: 'behind' };
  let at = predicate.subjectFrom;
  let found: Clause = { kind: 'empty' };
  let held: Subject | null = null;
  for (let guard = 0; guard < 4; guard++) {
    const start = clauseStart(items, at);
    found = clauseSubject(items, start, at, signs);
    if (found.kind === 'held') {
      held ??= found.named;
      found = { kind: 'empty' };
    }
    if ((found.kind !== 'empty' && found.kind !== 'open') || start === 0) break;
    // The parts of a title or label stand for themselves.
    if (signs.isLabel && items[start - 1]?.mark) break;
    // A thought between two dashes is leapt over.
    if (items[start - 1]?.mark === DASH) {
      const opening = items.findLastIndex((x, j) => j < start - 1 && x.mark === DASH);
      if (opening > 0) {
        at = opening;
        continue;
      }
    }
    if (isForeign(items, start, signs)) return { kind: 'other' };
    if (predicate.polarity === 'harm' && has(items[start - 1], FLAG.that) && !isBearer(items[start - 2])) return { kind: 'other' };
    at = start - 1;
  }
  if (held && (found.kind === 'empty' || found.kind === 'other')) return signs.hasOwnScope && signs.isShop ? { kind: 'open' } : held;
  if (after?.strong && found.kind !== 'named')
    return { kind: 'named', substances: after.substances, at: after.at, also: false, rule: 'behind' };
  if (found.kind === 'anaphor' && after && signs.wordOf(items[found.at] as Item) === 'there') found = { kind: 'open' };
  if (found.kind === 'named' || found.kind === 'anaphor' || found.kind === 'outcome') return found;
  const open = found.kind === 'open' || found.kind === 'empty' || found.kind === 'product';
  if (after?.thing && !after.strong) return { kind: 'product', at: k };
  if (after) return { kind: 'named', substances: after.substances, at: after.at, also: open, rule: 'behind' };
  if (found.kind === 'product') return found;
  // "For athletes dealing with pain, collagen …"
  const later = items.findIndex((item, j) => j > k && item.mention !== null);
  if (
    open &&
    later >= 0 &&
    /^(for|by|through|in)$/.test(signs.wordOf(items[0] as Item)) &&
    items.slice(k, later).some((x) => x.mark === COMMA)
  )
    return { kind: 'named', substances: groupRight(items, later), at: later, also: false, rule: 'for' };
  if (open && (signs.isShop || signs.hasOwnScope)) return { kind: 'open' };
  const sole = new Set(items.flatMap((item) => (item.mention && !item.outcome ? [item.mention.substance] : [])));
  if (sole.size === 1 && items.some((item) => has(item, FLAG.proof | FLAG.people))) {
    const at = items.findIndex((item) => item.mention);
    return { kind: 'named', substances: [...sole], at, also: false, rule: 'only name in the sentence' };
  }
  return open ? { kind: 'open' } : { kind: 'other' };
}

/** The thing that holds the names: "our formula with A and B", "This blend combines A, B and herbs like C to …". */
function holderOf(items: readonly Item[], link: number, signs: SubjectSigns): Subject | null {
  let held = false;
  for (let i = link; i >= 0 && i >= link - 16; i--) {
    const item = items[i] as Item;
    if (item.mark && item.mark !== COMMA && item.mark !== OPEN && item.mark !== CLOSE && item.mark !== AMPERSAND) return null;
    if (has(item, FLAG.relative | FLAG.that | FLAG.copula)) return null;
    if (signs.isProductName(item)) return held ? { kind: 'product', at: i } : null;
    if (has(item, FLAG.product) && !item.mention) return held && !isObject(items, i) ? { kind: 'product', at: i } : null;
    if (has(item, FLAG.contains) || (has(item, FLAG.with) && !has(item, FLAG.like))) held = true;
    else if (item.governor !== NONE) return null;
  }
  return null;
}
