/** What a sentence says of an outcome: which word governs it, whether it is denied, and what that means for a person. */
import { BETTER, CHANGE, FLAG, LESS, MORE, NONE, WORSE } from './cues';
import { has, type Item } from './items';
import type { Polarity } from './model';
import { EFFECT, GOOD, HARM, ILL, type OutcomeHit } from './outcomes';

export interface Predicate {
  polarity: Polarity;
  /** Index of the item that governs the outcome, or of the outcome itself. */
  at: number;
  /** Where the search for the subject begins. */
  subjectFrom: number;
  rule: string;
  /** Items whose words made the claim. */
  words: number[];
  denied: boolean;
  /** Nothing governs the outcome: a claim only as a label, slogan or list item. */
  bare: boolean;
}

const COMMA = 44;
const OPEN = 40;
const CLOSE = 41;
const COLON = 58;
const AMPERSAND = 38;
const SLASH = 47;
const SQUARE_OPEN = 91;
const SQUARE_CLOSE = 93;
const PERCENT = 37;
/** Plain words that may stand between a verb and its object. */
const REACH = 6;
const REACH_RIGHT = 5;

const passes = (item: Item): boolean =>
  item.mark === COMMA ||
  item.mark === AMPERSAND ||
  item.mark === SLASH ||
  item.mark === PERCENT ||
  item.mark === SQUARE_OPEN ||
  item.mark === SQUARE_CLOSE;

interface Found {
  at: number;
  governor: number;
  isFor: boolean;
  denial: number;
}

/** Leftward to the nearest governor of its clause. */
function leftGovernor(items: readonly Item[], from: number, wordAt: (token: number) => string): Found | null {
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
    if (/^(induced|associated|related)$/.test(wordAt(item.from)) && item.to - item.from === 1 && !items[j - 1]?.mention) continue;
    if (item.governor !== NONE) return { at: j, governor: item.governor, isFor: false, denial: -1 };
    if (has(item, FLAG.negation)) return { at: j, governor: NONE, isFor: false, denial: j };
    if (has(item, FLAG.for) || (has(item, FLAG.attributed) && /^(for|treat|against)$/.test(wordAt(item.to - 1))))
      return { at: j, governor: BETTER, isFor: true, denial: -1 };
    // "strengthens hair and nails"
    if (item.outcome && item.verb !== NONE) return { at: j, governor: item.verb, isFor: false, denial: -1 };
    if (item.outcome || item.mention) continue;
    if (has(item, FLAG.relative | FLAG.that | FLAG.copula | FLAG.topicOnly)) return null;
    if (has(item, FLAG.with) && has(item, FLAG.like)) continue;
    // "in patients with diabetes": in whom, not what.
    if (has(item, FLAG.with) && has(items[j - 1], FLAG.person | FLAG.people)) return null;
    if (has(item, FLAG.determiner | FLAG.coordination | FLAG.neutral | FLAG.disease)) continue;
    if (++plain > REACH) return null;
  }
  return null;
}

function openOf(items: readonly Item[], close: number): number {
  for (let j = close - 1; j >= 0; j--) if (items[j]?.mark === OPEN) return j;
  return -1;
}

const isNoun = (item: Item, wordAt: (token: number) => string): boolean => {
  const word = wordAt(item.from);
  return !item.flags && item.governor === NONE && !/(ly|^)$/.test(word) && !/^(more|further|again|too|over|overall|compared)$/.test(word);
};

/** ", powered by …" */
const isBrought = (item: Item | undefined, wordAt: (token: number) => string): boolean =>
  item !== undefined && item.governor !== NONE && wordAt(item.to - 1) === 'by';

/** Verbs of which an outcome itself can be the subject. */
const PASSIVE =
  /^(improv|increas|decreas|reduc|lower|enhanc|boost|declin|drop|ris|rose|fell|fall|worsen|subsid|eas|reliev|alleviat|prevent|inhibit|suppress|better|restor|normaliz|stabiliz|strengthen|elevat|diminish|shorten|revers|slow|block|happen|occur|arise|support|protect|impair|disrupt|treat|manag|control|shrink|lift|clear|more|less|fewer|higher|greater|faster|longer|stronger|disappear|sharpen|maintain|balanc|accelerat|promot|stimulat|help|healthy|benefit|power|driv|fuel|aid)/;

/** Rightward to a verb that the outcome is the subject of: "sleep quality improved", "anxiety was significantly reduced". */
function rightGovernor(items: readonly Item[], from: number, wordAt: (token: number) => string): Found | null {
  let plain = 0;
  let denial = -1;
  for (let j = from + 1; j < items.length; j++) {
    const item = items[j] as Item;
    if (item.mark) {
      if (item.mark === COMMA && (items[j + 1]?.outcome || isBrought(items[j + 1], wordAt))) continue;
      if (item.mark === AMPERSAND || item.mark === SLASH) continue;
      return null;
    }
    if (item.governor !== NONE && item.governor !== CHANGE) {
      if (!PASSIVE.test(wordAt(item.from))) return null;
      // "sleep to support …", "… and lowers the risk": the verb has an object of its own.
      const next = items[j + 1];
      if (next && !next.mark && (next.outcome || next.mention || has(next, FLAG.determiner) || isNoun(next, wordAt))) return null;
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
const FINITE =
  /^(improve|enhance|reduce|promote|protect|relieve|lower|prevent|suppress|inhibit|eliminate|optimize|strengthen|ease|soothe|melt|clear|fight|block|destroy|regulate|maintain|restore|treat|increase)(s|d)?$|(?<!(er|or|ment|fit|gain|aid))s$|ed$/;

/** "stress relief", "stress and anxiety relief", "sleep support". */
function headOf(items: readonly Item[], k: number, kind: number, wordAt: (token: number) => string): { at: number; sign: number } | null {
  let joined = false;
  for (let j = k + 1; j < items.length && j < k + 8; j++) {
    const item = items[j] as Item;
    if (FINITE.test(wordAt(item.from)) && item.governor !== NONE) return null;
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

/** A denial that stands before a governor in the same clause. */
function deniedBefore(items: readonly Item[], at: number): number {
  let plain = 0;
  for (let j = at - 1; j >= 0; j--) {
    const item = items[j] as Item;
    if (has(item, FLAG.negation)) return j;
    if (item.mark) {
      if (item.mark === CLOSE) {
        const open = openOf(items, j);
        if (open < 0) return -1;
        j = open;
        continue;
      }
      if (passes(item)) continue;
      return -1;
    }
    if (has(item, FLAG.relative)) return -1;
    // Another verb with an object between: the denial is that one's.
    if (item.outcome && plain > 0 && items[j - 1]?.governor !== NONE) return -1;
    if (
      !item.mention &&
      !item.outcome &&
      !has(item, FLAG.determiner | FLAG.coordination | FLAG.neutral | FLAG.that | FLAG.hedge) &&
      ++plain > 7
    )
      return -1;
  }
  return -1;
}

/** @param near the governor stands right beside the outcome. */
function signOf(hit: OutcomeHit, governor: number, headSign: number | null, near: boolean): number {
  const { kind } = hit.phrasing;
  if (kind === EFFECT) return near && (governor === WORSE || governor === LESS) ? -1 : 1;
  if (kind === HARM) return governor === LESS ? 1 : -1;
  const own = headSign ?? (kind === GOOD ? 1 : -1);
  switch (governor) {
    case BETTER:
    case CHANGE:
      return 1;
    case MORE:
      return own;
    case LESS:
      return headSign !== null && headSign > 0 && kind === ILL ? 1 : -own;
    case WORSE:
      return -1;
    default:
      return own;
  }
}

const ADJECTIVE =
  /^(better|improved|enhanced|healthy|optimal|balanced|regular|reduced|increased|good|poor|higher|lower|more|less|greater|faster|stronger)$/;
const SHIELD =
  /^(protect|protects|protecting|protected|shield|shields|shielding|safeguard|safeguards|safeguarding|defend|defends|defending|guard|guards)$/;

/** The outcome is what the clause is about: "Better elimination reduces bloating". */
function isClauseSubject(items: readonly Item[], k: number, left: Found | null, wordAt: (token: number) => string): boolean {
  if (left && !(ADJECTIVE.test(wordAt((items[left.at] as Item).from)) && startsClause(items, left.at))) return false;
  if (!left && !startsClause(items, k)) return false;
  for (let j = k + 1; j < items.length && j < k + 6; j++) {
    const item = items[j] as Item;
    if (item.mark || has(item, FLAG.relative | FLAG.that | FLAG.with | FLAG.for)) return false;
    if (item.governor !== NONE && (FINITE.test(wordAt(item.from)) || !has(item, FLAG.headBetter | FLAG.headLess))) {
      for (let i = j + 1; i < items.length && i < j + 7; i++) if (items[i]?.outcome) return true;
      return false;
    }
  }
  return false;
}

/** "due to heightened levels": what brought it about, not what it brings about. */
function isCause(items: readonly Item[], governor: number, wordAt: (token: number) => string): boolean {
  if (!wordAt((items[governor] as Item).from).endsWith('ed')) return false;
  let j = governor - 1;
  while (j >= 0 && has(items[j], FLAG.determiner)) j--;
  const before = items[j];
  return before !== undefined && (/^from$/.test(wordAt(before.from)) || (wordAt(before.from) === 'due' && has(before, FLAG.with)));
}

/** What people live through: "some users experience nausea". */
const SUFFER = /^(experienc|report|develop|suffer|notic)/;

/** Verbs by which one comes to have something: "provides inflammation" says nothing. */
const GAIN = /^(mak|made|get|got|giv|bring|provid|offer|deliver|suppl|lend|enjoy|achiev|discover|embrac|unlock|reach)/;
const isSingle = (item: Item): boolean => item.to - item.from === 1;

/** "matters more after menopause": more of what stands before. */
function isAdverbial(items: readonly Item[], at: number, wordAt: (token: number) => string): boolean {
  const next = items[at + 1];
  return /^(more|less|better|worse|faster|longer)$/.test(wordAt((items[at] as Item).from)) && isSingle(items[at] as Item) && has(next, FLAG.preposition) && wordAt((next as Item).from) !== 'of';
}

/** Denials that say of themselves what is denied: "no effect on", "ineffective for". */
const NOTHING_DONE = /^(effect|benefit|improvement|impact|difference|change|ineffective|nothing|reduction|increase|evidence)$/;

/** Verbs that say nothing of a part of the body: "reach your gut". */
const EMPTY =
  /^(reach|mak|made|get|got|giv|bring|deliver|provid|offer|suppl|lend|experienc|discover|embrac|enjoy|handl|ensur|produc|creat|generat|caus|more|less|fewer|address)/;

/** "protects enzymes in the brain": where, not what. */
function isPlace(items: readonly Item[], governor: number, k: number, wordAt: (token: number) => string): boolean {
  for (let j = k - 1; j > governor; j--)
    if (/^(in|within|inside|into|to|on|at|from|through|via|by|during|around|across|throughout)$/.test(wordAt((items[j] as Item).from)))
      return true;
  return false;
}

/** "a safe, effective product", "toxic burden": the word describes something else. */
function isAttribute(items: readonly Item[], k: number): boolean {
  for (let j = k + 1; j < items.length && j < k + 4; j++) {
    const item = items[j] as Item;
    if (item.mark === COMMA || has(item, FLAG.coordination)) continue;
    return !item.mark && item.governor === NONE && !has(item, FLAG.preposition | FLAG.relative | FLAG.that | FLAG.copula);
  }
  return false;
}

function startsClause(items: readonly Item[], j: number): boolean {
  for (let i = j - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.mark) return item.mark !== COMMA && !passes(item);
    if (!has(item, FLAG.determiner | FLAG.relative | FLAG.that)) return false;
  }
  return true;
}

/** "protects the eyes from oxidative stress" speaks of the stress. */
function isShielded(items: readonly Item[], k: number, left: Found | null, wordAt: (token: number) => string): boolean {
  const shield = items[k]?.verb !== NONE ? items[k] : left ? items[left.at] : undefined;
  if (!shield || !SHIELD.test(wordAt(shield.from))) return false;
  for (let j = k + 1; j < items.length && j < k + 7; j++) {
    const item = items[j] as Item;
    if (item.mark && !passes(item)) return false;
    if (/^(from|against)$/.test(wordAt(item.from)))
      return items.slice(j + 1, j + 5).some((x) => x.outcome !== null && x.outcome.phrasing.kind === ILL);
  }
  return false;
}

const NO_EFFECT = /^(no|non|not|without|won|zero|free)$/;

/** Reads what is said of the outcome at item `k`; null where nothing is. `wordAt` gives the folded text of a token. */
export function predicateOf(items: readonly Item[], k: number, wordAt: (token: number) => string): Predicate | null {
  const item = items[k] as Item;
  const hit = item.outcome as OutcomeHit;
  const { kind, topic } = hit.phrasing;
  const whole = kind === EFFECT || kind === HARM;
  const head = whole ? null : headOf(items, k, kind, wordAt);
  const left = leftGovernor(items, k, wordAt);
  if (!whole && isClauseSubject(items, k, left, wordAt)) return null;
  if (isShielded(items, k, left, wordAt)) return null;
  if (left && isAdverbial(items, left.at, wordAt)) return null;
  if (kind === ILL && left && isSingle(items[left.at] as Item) && GAIN.test(wordAt((items[left.at] as Item).from))) return null;
  if (hit.phrasing.bare && left && EMPTY.test(wordAt((items[left.at] as Item).from))) return null;
  if (hit.phrasing.bare && left && isPlace(items, left.at, k, wordAt)) return null;
  if (whole && topic === 'safety' && item.to - item.from === 1 && isAttribute(items, k)) return null;
  const right = !left && !head && !whole ? rightGovernor(items, k, wordAt) : null;
  const found = left ?? right;
  const words = [k];
  if (head) words.push(head.at);
  if (found) words.push(found.at);

  if (found && found.denial >= 0 && left) {
    // "no side effects", "without drowsiness", "no improvement in memory".
    // "does not require stomach acid": an unknown verb is denied, not the outcome.
    const after = items[found.denial + 1] as Item;
    if (/^(not|never|cannot|\w+nt)$/.test(wordAt((items[found.denial] as Item).from)) && found.denial + 1 < k && isNoun(after, wordAt)) return null;
    const nothing = Array.from({ length: (items[found.denial] as Item).to - (items[found.denial] as Item).from }, (_, i) =>
      wordAt((items[found.denial] as Item).from + i),
    );
    if (kind === GOOD && !head && !nothing.some((word) => NOTHING_DONE.test(word))) return null;
    return { polarity: 'no-effect', at: k, subjectFrom: found.denial, rule: 'denied', words, denied: true, bare: false };
  }
  // "probiotic-related constipation"
  if (kind === ILL && /^(related|induced|associated)$/.test(wordAt(item.from - 1)) && items[k - 2]?.mention)
    return { polarity: 'harm', at: k, subjectFrom: k, rule: 'induced', words: [k], denied: false, bare: false };
  const governor = found?.governor ?? NONE;
  if (left && isCause(items, left.at, wordAt)) return null;
  // "healthy fats": a quality, no change.
  if (
    kind === ILL &&
    left &&
    (items[left.at] as Item).to - (items[left.at] as Item).from === 1 &&
    /^(healthy|good|optimal|perfect)$/.test(wordAt((items[left.at] as Item).from))
  )
    return null;
  let sign = signOf(hit, governor, head?.sign ?? null, left !== null && k - left.at <= 2 && !items[left.at]?.outcome);
  if (left && governor !== NONE) {
    // "slows the loss of bone": a verb that governs the governor.
    const outer = leftGovernor(items, left.at, wordAt);
    // "less likely to cause"
    if (kind !== EFFECT && (governor === MORE || governor === WORSE) && items[left.at - 1]?.governor === LESS) sign = -sign;
    // "reversing damage from stress"
    if (governor === WORSE && items[left.at - 1]?.governor === BETTER) sign = 1;
    const inner = items[left.at] as Item;
    const nominal = /^(of|in|from)$/.test(wordAt(inner.to - 1)) && inner.to - inner.from > 1;
    if (outer && nominal && outer.governor === LESS) sign = -sign;
    else if (outer && nominal && outer.governor === BETTER && sign < 0) sign = 1;
  }
  let suffered = false;
  if (left && kind === ILL && SUFFER.test(wordAt((items[left.at] as Item).from))) {
    const before = items.slice(Math.max(0, left.at - 8), left.at);
    if (before.some((x) => has(x, FLAG.for) || wordAt(x.from) === 'for')) sign = 1;
    else if (
      before.some((x) => has(x, FLAG.hedge) || /^(some|can|few|rarely)$/.test(wordAt(x.from))) &&
      before.some((x) => has(x, FLAG.person | FLAG.people | FLAG.attributed))
    ) {
      sign = -1;
      suffered = true;
    } else return null;
  }
  if (left && governor === WORSE && /^(side|adverse)$/.test(wordAt((items[left.at] as Item).from))) suffered = true;
  const at = found && (left || right) ? found.at : k;
  const start = left && !(whole && k - left.at > 1) ? left.at : k;
  const denial = found && found.denial >= 0 ? found.denial : deniedBefore(items, start);
  const bare = !found && !head && !whole;
  let polarity: Polarity = sign > 0 ? 'benefit' : 'harm';
  if (denial >= 0) {
    words.push(denial);
    polarity = 'no-effect';
  } else if (kind === EFFECT && sign > 0 && (topic === 'safety' || NO_EFFECT.test(wordAt(item.from)))) polarity = 'no-effect';
  else if (topic === 'safety' && kind === GOOD) polarity = 'no-effect';
  const rule = suffered
    ? 'suffered'
    : whole
      ? 'effect'
      : head && !found
        ? 'noun'
        : found
          ? found.isFor
            ? 'for'
            : right
              ? 'passive'
              : governor === CHANGE
                ? 'change'
                : 'verb'
          : 'bare';
  return { polarity, at, subjectFrom: start, rule, words, denied: denial >= 0, bare };
}

export const isColon = (item: Item | undefined): boolean => item?.mark === COLON;
