/** What acts on an outcome: a verb before or behind it, the head of a compound, a denial. */
import { BETTER, CHANGE, FLAG, NONE } from './cues';
import { has, type Item } from './items';
import { AMPERSAND, CLOSE, COMMA, OPEN, PERCENT, SLASH, SQUARE_CLOSE, SQUARE_OPEN } from './marks';
import { ILL } from './outcomes';

/** Plain words that may stand between a verb and its object. */
const REACH = 6;

const REACH_RIGHT = 5;

export const passes = (item: Item): boolean =>
  item.mark === COMMA ||
  item.mark === AMPERSAND ||
  item.mark === SLASH ||
  item.mark === PERCENT ||
  item.mark === SQUARE_OPEN ||
  item.mark === SQUARE_CLOSE;

export interface Found {
  at: number;
  governor: number;
  isFor: boolean;
  denial: number;
}

/** "patients with", one cue of two words. */
export const isPatientsWith = (item: Item, wordAt: (token: number) => string): boolean =>
  has(item, FLAG.disease) && item.to - item.from === 2 && wordAt(item.to - 1) === 'with';

/** Leftward to the nearest governor of its clause. */
export function leftGovernor(items: readonly Item[], from: number, wordAt: (token: number) => string): Found | null {
  let plain = 0;
  for (let j = from - 1; j >= 0; j--) {
    const item = items[j] as Item;
    if (item.mark) {
      if (item.mark === CLOSE) {
        const open = openOf(items, j);
        if (open < 0) return null;
        j = open;
        continue;
      }
      if (passes(item)) continue;
      return null;
    }
    // "drug-induced dysfunction": a cause, no verb.
    if (
      /^(induced|associated|related)$/.test(wordAt(item.from)) &&
      item.to - item.from === 1 &&
      !items[j - 1]?.mention &&
      !has(items[j - 1], FLAG.that | FLAG.anaphor)
    )
      continue;
    // "protects healthy people from …"
    if (wordAt(item.from) === 'healthy' && has(items[j + 1], FLAG.person | FLAG.people)) continue;
    if (item.governor !== NONE) return { at: j, governor: item.governor, isFor: false, denial: -1 };
    if (has(item, FLAG.negation)) return { at: j, governor: NONE, isFor: false, denial: j };
    if (has(item, FLAG.for) || (has(item, FLAG.attributed) && /^(for|treat|against)$/.test(wordAt(item.to - 1))))
      return { at: j, governor: BETTER, isFor: true, denial: -1 };
    // "strengthens hair and nails"
    if (item.outcome && item.verb !== NONE) return { at: j, governor: item.verb, isFor: false, denial: -1 };
    if (item.outcome || item.mention) continue;
    // ", they can come with …": a clause of its own.
    if (has(item, FLAG.anaphor) && items[j - 1]?.mark === COMMA && /^(it|they)$/.test(wordAt(item.from))) return null;
    if (has(item, FLAG.relative | FLAG.that | FLAG.copula | FLAG.topicOnly)) return null;
    if (has(item, FLAG.with) && has(item, FLAG.like)) continue;
    // "in patients with diabetes": in whom, not what; "helpful for people with arthritis": what for, too.
    const whom =
      wordAt(item.to - 1) === 'with' && has(items[j - 1], FLAG.person | FLAG.people) ? j - 1 : isPatientsWith(item, wordAt) ? j : -1;
    if (whom >= 0) {
      const helper = items[whom - 1];
      return helper?.governor === BETTER &&
        /^(for|help|helps|helping|helped|benefits?|benefited|treats?|treating|treated)$/.test(wordAt(helper.to - 1))
        ? { at: whom - 1, governor: BETTER, isFor: false, denial: -1 }
        : null;
    }
    if (has(item, FLAG.determiner | FLAG.coordination | FLAG.neutral | FLAG.disease)) continue;
    if (++plain > REACH) return null;
  }
  return null;
}

function openOf(items: readonly Item[], close: number): number {
  for (let j = close - 1; j >= 0; j--) if (items[j]?.mark === OPEN) return j;
  return -1;
}

export const isNoun = (item: Item, wordAt: (token: number) => string): boolean => {
  const word = wordAt(item.from);
  return !item.flags && item.governor === NONE && !/(ly|^)$/.test(word) && !/^(more|further|again|too|over|overall|compared)$/.test(word);
};

/** Something stands right behind a verb for it to act on. */
function hasObject(items: readonly Item[], verb: number, wordAt: (token: number) => string): boolean {
  const next = items[verb + 1];
  return (
    next !== undefined &&
    !next.mark &&
    (next.outcome !== null || next.mention !== null || has(next, FLAG.determiner) || isNoun(next, wordAt))
  );
}

/** ", powered by …" */
const isBrought = (item: Item | undefined, wordAt: (token: number) => string): boolean =>
  item !== undefined && item.governor !== NONE && wordAt(item.to - 1) === 'by';

/** Verbs of which an outcome itself can be the subject. */
const PASSIVE =
  /^(improv|increas|decreas|reduc|lower|enhanc|boost|declin|drop|ris|rose|fell|fall|worsen|subsid|eas|reliev|alleviat|prevent|inhibit|suppress|better|restor|normaliz|stabiliz|strengthen|elevat|diminish|shorten|revers|slow|block|happen|occur|arise|support|protect|impair|disrupt|treat|manag|control|shrink|lift|clear|more|less|fewer|higher|greater|faster|longer|stronger|disappear|sharpen|maintain|balanc|accelerat|promot|stimulat|help|healthy|benefit|power|driv|fuel|aid)/;

/** Rightward to a verb that the outcome is the subject of: "sleep quality improved", "anxiety was significantly reduced". */
export function rightGovernor(items: readonly Item[], from: number, wordAt: (token: number) => string): Found | null {
  let plain = 0;
  let denial = -1;
  for (let j = from + 1; j < items.length; j++) {
    const item = items[j] as Item;
    if (item.mark) {
      if (item.mark === COMMA && (items[j + 1]?.outcome || isBrought(items[j + 1], wordAt))) continue;
      if (item.mark === AMPERSAND || item.mark === SLASH || item.mark === PERCENT) continue;
      return null;
    }
    if (item.governor !== NONE && item.governor !== CHANGE) {
      if (!PASSIVE.test(wordAt(item.from))) return null;
      // "sleep to support …", "… and lowers the risk": the verb has an object of its own.
      if (hasObject(items, j, wordAt)) return null;
      return { at: j, governor: item.governor, isFor: false, denial };
    }
    if (has(item, FLAG.negation)) {
      denial = j;
      continue;
    }
    if (has(item, FLAG.relative | FLAG.that | FLAG.for | FLAG.with)) return null;
    if (item.mention) return null;
    if (item.outcome || has(item, FLAG.copula | FLAG.coordination | FLAG.neutral | FLAG.proof | FLAG.determiner)) continue;
    if (++plain > REACH_RIGHT) return null;
  }
  return null;
}

/** Forms that are verbs and no heads of compounds: "sleep improves", not "sleep support". */
export const FINITE =
  /^(improve|enhance|reduce|promote|protect|relieve|lower|prevent|suppress|inhibit|eliminate|optimize|strengthen|ease|soothe|melt|clear|fight|block|destroy|regulate|maintain|restore|treat|increase)(s|d)?$|(?<!(er|or|ment|fit|gain|aid))s$|ed$/;

/** "stress relief", "stress and anxiety relief", "sleep support". */
export function headOf(
  items: readonly Item[],
  k: number,
  kind: number,
  wordAt: (token: number) => string,
): { at: number; sign: number } | null {
  let joined = false;
  for (let j = k + 1; j < items.length && j < k + 8; j++) {
    const item = items[j] as Item;
    if (FINITE.test(wordAt(item.from)) && item.governor !== NONE) return null;
    // "improve memory and support clarity": a verb of its own, no head.
    if (has(items[j - 1], FLAG.coordination) && item.governor !== NONE && hasObject(items, j, wordAt)) return null;
    if (has(item, FLAG.headLess) && !item.outcome) return kind === ILL ? { at: j, sign: 1 } : joined ? null : { at: j, sign: -1 };
    if (has(item, FLAG.headBetter) && !item.outcome) return { at: j, sign: 1 };
    if (passes(item) || has(item, FLAG.coordination) || item.outcome) {
      joined = true;
      continue;
    }
    if (has(item, FLAG.neutral)) continue;
    return null;
  }
  return null;
}

const isModal = (item: Item, wordAt: (token: number) => string): boolean => /^(may|might)$/.test(wordAt(item.from));

/** A denial that stands before a governor in the same clause. */
export function deniedBefore(items: readonly Item[], at: number, wordAt: (token: number) => string): number {
  let plain = 0;
  let crossed = false;
  let modal = isModal(items[at] as Item, wordAt);
  for (let j = at - 1; j >= 0; j--) {
    const item = items[j] as Item;
    // "does not help and may harm": what may be has a verb of its own.
    if (modal && has(item, FLAG.coordination) && !has(item, FLAG.negation)) return -1;
    modal ||= isModal(item, wordAt);
    // "while not related to weight, it lowers …": denied in a clause of its own.
    if (has(item, FLAG.negation)) return crossed && has(items[j - 1], FLAG.relative) ? -1 : j;
    if (item.mark) {
      if (item.mark === COMMA) crossed = true;
      if (item.mark === CLOSE) {
        const open = openOf(items, j);
        if (open < 0) return -1;
        j = open;
        continue;
      }
      if (passes(item)) continue;
      return -1;
    }
    if (has(item, FLAG.relative) || (has(item, FLAG.that) && items[j - 1]?.mark === COMMA)) return -1;
    // Another verb with an object between: the denial is that one's.
    if (item.outcome && plain > 0 && items[j - 1]?.governor !== NONE) return -1;
    if (
      !item.mention &&
      !item.outcome &&
      // "result in smoother skin, shinier hair": the verb of the whole list.
      !(item.governor !== NONE && items[j + 1]?.outcome) &&
      !has(item, FLAG.determiner | FLAG.coordination | FLAG.neutral | FLAG.that | FLAG.hedge) &&
      ++plain > 7
    )
      return -1;
  }
  return -1;
}
