/** The subject of one clause, as far as the clause itself names it. */
import { FLAG, NONE } from './cues';
import { has, type Item } from './items';
import { AMPERSAND, CLOSE, COLON, COMMA, OPEN, PLUS, SLASH } from './marks';
import { groupLeft, groupRight, isCompared, joins, owner } from './name-groups';
import { DRUGS } from './not-objects';

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

export interface SubjectSigns {
  /** True for the page's own product name at this item. */
  isProductName(item: Item): boolean;
  /** True for a word that cannot be the noun of a subject: "significantly", "can", "also". */
  isAdverb(item: Item): boolean;
  wordOf(item: Item): string;
  lastWordOf(item: Item): string;
  /** "It's", "that's". */
  isContracted(item: Item): boolean;
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

/** "this condition", "these effects": no substance. */
const STATE = /^(condition|conditions|symptom|symptoms|problem|problems|issue|issues|process|processes|state|change|changes|level|levels)$/;
/** "L-theanine, found in green tea, …" */
const SOURCE = /^(in|from)$/;

/** Verbs by which a thing has a quality. */
const OWNS = /^(has|have|had|having|possess\w*|exhibit\w*|show\w*)$/;

/** "Inflammation": a noun that "it" may stand for. */
const isTopic = (item: Item): boolean => item.outcome !== null && item.outcome.phrasing.kind < 2;

export type Clause = Subject | { kind: 'empty' } | { kind: 'held'; named: Subject };

/** What a thing contains: "rich in anthocyanins", "provides soluble and insoluble fibre". */
export function isHeld(items: readonly Item[], first: number): boolean {
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
export function isObject(items: readonly Item[], j: number): boolean {
  for (let i = j - 1; i >= 0 && i >= j - 4; i--) {
    const item = items[i] as Item;
    if (has(item, FLAG.preposition)) return true;
    if (item.mark || item.governor !== NONE || has(item, FLAG.copula) || item.mention || item.outcome) return false;
    if (has(item, FLAG.determiner | FLAG.anaphor)) return has(items[i - 1], FLAG.preposition);
  }
  return false;
}

/** "ashwagandha extract with rhodiola and L-theanine": the name that others are combined with. */
function partnerOf(items: readonly Item[], first: number, signs: SubjectSigns): readonly string[] | null {
  const link = items[first - 1];
  if (!link || !has(link, FLAG.with) || signs.lastWordOf(link) !== 'with' || has(link, FLAG.like)) return null;
  for (let i = first - 2; i >= 0 && i >= first - 5; i--) {
    const item = items[i] as Item;
    if (item.mention) return groupLeft(items, i).substances;
    if (item.mark || item.governor !== NONE || has(item, FLAG.product | FLAG.copula | FLAG.that | FLAG.relative | FLAG.negation))
      return null;
  }
  return null;
}

/** "5-HTP is the step between tryptophan and serotonin …": what the subject is told by. */
function isRelated(items: readonly Item[], start: number, first: number): boolean {
  if (!isObject(items, first)) return false;
  const copula = items.findIndex((x, i) => i >= start && i < first && has(x, FLAG.copula));
  return copula >= 0 && items.slice(start, copula).some((x) => x.mention !== null);
}

/** "it raises glutathione and improves the flow of bile": what a verb acted on is not who goes on acting. */
function isActedOn(items: readonly Item[], start: number, first: number, at: number): boolean {
  if (!has(items[at - 1], FLAG.coordination)) return false;
  for (let i = first - 1; i > start; i--) {
    const item = items[i] as Item;
    if (item.mark || item.mention || has(item, FLAG.copula | FLAG.that | FLAG.relative | FLAG.like)) return false;
    if (item.governor === NONE || has(item, FLAG.contains | FLAG.with)) continue;
    return items.slice(start, i).some((x) => x.mention !== null || has(x, FLAG.anaphor | FLAG.product));
  }
  return false;
}

export const isPlain = (item: Item, signs: SubjectSigns): boolean =>
  !item.mark && item.governor === NONE && !item.flags && !item.outcome && !item.mention && !signs.isAdverb(item);

const STUDY = /^(study|studies|trial|trials|research|findings|results|rct|rcts|meta|review|reviews|evidence|data)$/;

/** The subject within one clause, looking left from `at` to `start`. */
export function clauseSubject(items: readonly Item[], start: number, at: number, signs: SubjectSigns): Clause {
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
      if (
        has(items[j - 1], FLAG.with) &&
        SOURCE.test(signs.lastWordOf(items[j - 1] as Item)) &&
        items.slice(Math.max(start, j - 4), j).some((x) => x.mention)
      )
        continue;
      const source = [2, 3].find((n) => items[j - n]?.mention && has(items[j - n + 1], FLAG.preposition));
      if (source && j - source >= start) {
        j = j - source + 1;
        continue;
      }
      const group = groupLeft(items, j);
      const partner = partnerOf(items, group.first, signs);
      const substances = partner ? [...new Set([...partner, ...group.substances])] : group.substances;
      const named: Subject = { kind: 'named', substances, at: j, also: false, rule: 'sentence' };
      if (isCompared(items, group.first)) {
        comparator ??= named;
        j = group.first;
        continue;
      }
      if (isActedOn(items, start, group.first, at) || isRelated(items, start, group.first)) {
        j = group.first;
        continue;
      }
      if (
        !partner &&
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
      const governed = items
        .slice(start, j)
        .some((x) => x.governor !== NONE || has(x, FLAG.for | FLAG.with | FLAG.contains | FLAG.negation) || OWNS.test(signs.wordOf(x)));
      // "GABA is a brain chemical that …": what the subject is, not the subject.
      if (items.slice(start, j).some((x) => has(x, FLAG.copula))) continue;
      // "The health benefits include …": whose benefits, the text says elsewhere.
      if (/^benefits?$/.test(signs.lastWordOf(item)) && !governed) return { kind: 'anaphor', at: j };
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
          STATE.test(signs.wordOf(next)) ||
          (!next.flags && next.governor === NONE && !next.outcome && !next.mention && !signs.isAdverb(next)));
      if (points) continue;
      if (noun) return noun;
      // "When your gut falls out of balance, it …": the noun stands in the same sentence.
      const earlier = items.slice(0, j);
      const again = earlier.some(
        (x, i) => has(x, FLAG.anaphor) && (items[i + 1]?.flags || items[i + 1]?.governor) && !earlier.slice(0, i).some((y) => isTopic(y)),
      );
      if (!again && !earlier.some((x) => x.mention) && (earlier.some(isTopic) || earlier.filter((x) => isPlain(x, signs)).length > 3))
        return { kind: 'other' };
      // "Medicines are effective, but they can …"
      const drugs = earlier.findIndex((x, i) => DRUGS.test(signs.lastWordOf(x)) && !has(items[i - 1], FLAG.like | FLAG.with));
      if (drugs >= 0 && signs.wordOf(item) === 'they' && earlier.slice(drugs).some((x) => has(x, FLAG.copula))) return { kind: 'other' };
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
    (x, j) => j >= start && j < at && has(x, FLAG.proof) && (STUDY.test(signs.wordOf(x)) || STUDY.test(signs.lastWordOf(x))),
  );
  const others = items.slice(Math.max(study, 0), at + 1).some((x) => has(x, FLAG.relative) && signs.wordOf(x) === 'who');
  if (study >= 0 && start === 0 && !others && (plain > 1 || study < 4)) return { kind: 'anaphor', at: study };
  return plain === 0 ? { kind: 'empty' } : plain <= 1 ? { kind: 'open' } : { kind: 'other' };
}

/** The thing that holds the names: "our formula with A and B", "This blend combines A, B and herbs like C to …". */
export function holderOf(items: readonly Item[], link: number, signs: SubjectSigns): Subject | null {
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
