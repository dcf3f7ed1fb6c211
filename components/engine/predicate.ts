/** What a sentence says of an outcome: which word governs it, whether it is denied, and what that means for a person. */
import { BETTER, CHANGE, FLAG, LESS, MORE, NONE, WORSE } from './cues';
import { deniedBefore, type Found, headOf, isNoun, leftGovernor, rightGovernor } from './governors';
import { has, type Item } from './items';
import { benefitListBefore, SIDE, sideEffectBefore } from './listed-effects';
import { COLON, COMMA } from './marks';
import type { Polarity } from './model';
import {
  EMPTY,
  GAIN,
  isActor,
  isAdverbial,
  isApposed,
  isApposition,
  isAttribute,
  isByItself,
  isCause,
  isClauseSubject,
  isElsewhere,
  isForDrugs,
  isHealthOf,
  isLivedWith,
  isLowThing,
  isMadeSo,
  isNeededToDo,
  isOfDrugs,
  isOfPeople,
  isPlace,
  isShielded,
  isSingle,
  isSpelledOut,
  isTied,
  isUnable,
  isWithout,
  SUFFER,
} from './not-objects';
import { EFFECT, GOOD, HARM, ILL, type OutcomeHit } from './outcomes';
import {
  bringsAbout,
  doesNotWork,
  doneToTied,
  doubtBehind,
  isAmongIlls,
  isCompound,
  isFed,
  isHeldBack,
  isOfCulprit,
  REPAIR,
  takenBack,
  uselessFor,
} from './reversals';
import { sufferersOf } from './sufferers';

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

/** The governor did good to another outcome of the same list, or stands in another part of it than a phrase with a verb of its own. */
function followsGain(items: readonly Item[], at: number, k: number, hit: OutcomeHit, governor: number): boolean {
  const between = items.slice(at + 1, k);
  if (items[k]?.verb !== NONE && between.some((x) => x.mark === COMMA)) return true;
  const first = between.find((x) => x.outcome && x.outcome.phrasing.kind <= ILL)?.outcome;
  return (
    first !== undefined && first !== null && first.phrasing.outcome !== hit.phrasing.outcome && signOf(first, governor, null, true) > 0
  );
}

/** "helps those who suffer from bloating" */
function forSufferers(items: readonly Item[], k: number, { at, isFor }: Found, wordAt: (token: number) => string): Predicate {
  const denial = deniedBefore(items, at, wordAt);
  const denied = denial >= 0;
  return {
    polarity: denied ? 'no-effect' : 'benefit',
    at,
    subjectFrom: at,
    rule: isFor ? 'for' : 'verb',
    words: denied ? [k, at, denial] : [k, at],
    denied,
    bare: false,
  };
}

/** Denials that say of themselves what is denied: "no effect on", "ineffective for". */
const NOTHING_DONE =
  /^(effects?|benefits?|improvements?|impact|differences?|changes?|ineffective|nothing|reduction|increase|evidence|between)$/;

/** Parts that anything may happen in: only what is done for them counts. */
const ORGAN = /^(brain|body|gut|muscles?|cells?|nerves?|system)$/;
const HELPED =
  /^(support|protect|nourish|help|good|benefit|strengthen|feed|fuel|sharpen|boost|health|improv|care|heal|repair|great|ideal|sooth|calm|maintain|safeguard|for|sustain|fortif|revitali|restor|optimi|tone|detox|cleans|aid)/;

/** "Some users may experience": of people, and not of all. */
const isSufferer = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(Math.max(0, at - 8), at);
  return before.some((x) => has(x, FLAG.hedge)) && before.some((x) => has(x, FLAG.person | FLAG.people | FLAG.attributed));
};

const NO_EFFECT = /^(no|non|not|without|won|zero|free)$/;

/** Reads what is said of the outcome at item `k`; null where nothing is. `wordAt` gives the folded text of a token. */
export function predicateOf(items: readonly Item[], k: number, wordAt: (token: number) => string): Predicate | null {
  const item = items[k] as Item;
  const hit = item.outcome as OutcomeHit;
  const { kind, topic } = hit.phrasing;
  const whole = kind === EFFECT || kind === HARM;
  const folk = kind === GOOD ? null : sufferersOf(items, k, wordAt);
  if (folk?.helper) return forSufferers(items, k, folk.helper, wordAt);
  const head = whole ? null : headOf(items, k, kind, wordAt);
  const left = leftGovernor(items, k, wordAt);
  if (!whole && isClauseSubject(items, k, left, wordAt)) return null;
  if (isApposition(items, k, wordAt)) return null;
  if (isShielded(items, k, left, wordAt)) return null;
  if (left && isAdverbial(items, left.at, wordAt)) return null;
  if (kind === ILL && left && isSingle(items[left.at] as Item) && GAIN.test(wordAt((items[left.at] as Item).from))) return null;
  if (left?.isFor && isForDrugs(items, left.at, wordAt)) return null;
  if (hit.phrasing.bare && items[k + 1]?.mention) return null;
  if (kind === EFFECT && isOfDrugs(items, k, wordAt)) return null;
  if (left && isNeededToDo(items, left.at, wordAt)) return null;
  if (left && wordAt((items[left.at] as Item).from).startsWith('leav') && !isMadeSo(items, left.at, k, wordAt)) return null;
  if (hit.phrasing.bare && left && EMPTY.test(wordAt((items[left.at] as Item).from)) && !isMadeSo(items, left.at, k, wordAt)) return null;
  if (hit.phrasing.bare && left && isPlace(items, left.at, k, wordAt)) return null;
  if (hit.phrasing.bare && ORGAN.test(wordAt(item.to - 1)) && left && !HELPED.test(wordAt((items[left.at] as Item).from))) return null;
  if (isOfPeople(items, k, wordAt) || isHealthOf(items, k, wordAt)) return null;
  // "a hormone that …", "an important neurotransmitter": one of many, none of them changed.
  if (isSingle(item) && /^(hormone|neurotransmitter)$/.test(wordAt(item.from))) return null;
  if (hit.phrasing.vague && isSpelledOut(items, k, wordAt)) return null;
  if (kind === EFFECT && isByItself(items, k, wordAt)) return null;
  if (left && (isApposed(items, left.at, wordAt) || isElsewhere(items, left.at, k, wordAt))) return null;
  if (left && (isLivedWith(items, left.at, wordAt) || isActor(items, left.at, k, wordAt))) return null;
  // "Benefits, uses & side effects" is a table of contents; "metabolises fats" says nothing of losing them.
  if (left && kind !== GOOD && topic === 'safety' && /^benefits?$/.test(wordAt((items[left.at] as Item).from))) return null;
  if (left && left.governor === BETTER && !left.isFor && /^fats?$/.test(wordAt(item.from)) && isSingle(item)) return null;
  if (left && wordAt((items[left.at] as Item).from).startsWith('reach') && kind === GOOD && isSingle(item)) return null;
  if (whole && topic === 'safety' && item.to - item.from === 1 && isAttribute(items, k)) return null;
  const right = !left && !head && !whole ? rightGovernor(items, k, wordAt) : null;
  const arises = right && /^(occur|happen|aris)/.test(wordAt((items[right.at] as Item).from));
  const listing = !left && (!right || arises) && !head && (kind === ILL || kind === HARM) ? sideEffectBefore(items, k, wordAt) : -1;
  if (listing >= 0) {
    const denial = deniedBefore(items, listing, wordAt);
    return {
      polarity: denial >= 0 ? 'no-effect' : 'harm',
      at: listing,
      subjectFrom: listing,
      rule: 'suffered',
      words: [k, listing],
      denied: denial >= 0,
      bare: false,
    };
  }
  const benefits = !left && !right && !head && kind === GOOD ? benefitListBefore(items, k, wordAt) : -1;
  if (benefits >= 0)
    return { polarity: 'benefit', at: benefits, subjectFrom: benefits, rule: 'verb', words: [k, benefits], denied: false, bare: false };
  const found = left ?? right;
  const words = [k];
  if (head) words.push(head.at);
  if (found) words.push(found.at);

  if (found && found.denial >= 0 && left) {
    // "no side effects", "without drowsiness", "no improvement in memory".
    // "does not require stomach acid": an unknown verb is denied, not the outcome.
    const after = items[found.denial + 1] as Item;
    if (/^(not|never|cannot|\w+nt)$/.test(wordAt((items[found.denial] as Item).from)) && found.denial + 1 < k && isNoun(after, wordAt))
      return null;
    if (isUnable(items, found.denial, wordAt)) return null;
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
  let sign = signOf(
    hit,
    governor,
    head?.sign ?? null,
    left !== null && k - left.at <= 2 && !items[left.at]?.outcome && !isCompound(items, left.at, k),
  );
  if (left && governor !== NONE) {
    // "slows the loss of bone": a verb that governs the governor.
    const outer = leftGovernor(items, left.at, wordAt);
    // "less likely to cause"
    if (kind !== EFFECT && (governor === MORE || governor === WORSE) && isHeldBack(items[left.at - 1], wordAt)) sign = -sign;
    const inner = items[left.at] as Item;
    // "reversing damage from stress"; but "linked to a higher risk of", "experience side effects such as"
    if (governor === WORSE && items[left.at - 1]?.governor === BETTER && /^(damag|harm|injur|impair|disrupt)/.test(wordAt(inner.from)))
      sign = 1;
    if (kind === HARM && REPAIR.test(wordAt(inner.from))) sign = 1;
    // "reduces sleep quality and raises cortisol": a verb of its own.
    if (kind === HARM && item.verb !== NONE && items.slice(left.at + 1, k).some((x) => x.outcome !== null)) sign = -1;
    if (kind === EFFECT && bringsAbout(inner, wordAt)) sign = isAmongIlls(items, left.at, k) ? -1 : 1;
    if (kind === ILL && governor === BETTER && isFed(items, left.at, k, wordAt)) sign = -1;
    if (kind === ILL && sign < 0 && isOfCulprit(items, left.at, wordAt)) sign = 1;
    const nominal = /^(of|in|from)$/.test(wordAt(inner.to - 1)) && inner.to - inner.from > 1;
    if (outer && nominal && outer.governor === LESS) sign = -sign;
    else if (outer && nominal && outer.governor === BETTER && sign < 0 && !isTied(items[outer.at] as Item, wordAt)) sign = 1;
  }
  if (kind === ILL && left && governor === MORE && isLowThing(items, left.at, k, wordAt)) sign = 1;
  // "less stress, better sleep", "lower blood sugar, sexual health": what lowers an ill lowers no good behind the comma.
  if (sign < 0 && left && kind === GOOD && followsGain(items, left.at, k, hit, governor)) sign = 1;
  // "associated with hair loss" is no praise.
  if (kind === ILL && left && sign > 0 && isTied(items[left.at] as Item, wordAt)) sign = doneToTied(items, left.at, wordAt);
  let suffered = false;
  if (left && kind === HARM && SUFFER.test(wordAt((items[left.at] as Item).from)) && isSufferer(items, left.at)) suffered = true;
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
  if (left && governor === WORSE && SIDE.test(wordAt((items[left.at] as Item).from))) suffered = true;
  const at = found && (left || right) ? found.at : k;
  const start = left && !(whole && k - left.at > 1) ? left.at : k;
  const denied = found && found.denial >= 0 ? found.denial : deniedBefore(items, start, wordAt);
  const denial =
    denied >= 0
      ? denied
      : Math.max(
          doubtBehind(items, k, wordAt),
          takenBack(items, k, wordAt),
          doesNotWork(items, k, wordAt),
          found?.isFor ? uselessFor(items, found.at, k, wordAt) : -1,
        );
  if (denial >= 0 && isWithout(items, denial, wordAt)) return null;
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
