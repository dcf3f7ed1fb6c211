/** Lists of effects under a noun: "side effects, including nausea and diarrhoea", "the benefits of kava include calm and sleep". */
import { FLAG, NONE } from './cues';
import { has, type Item } from './items';
import { COLON, COMMA } from './marks';

export const SIDE = /^(side|adverse)$/;

/** "side effects, including nausea and diarrhoea": the item that opens such a list, else -1. */
export function sideEffectBefore(items: readonly Item[], k: number, wordAt: (token: number) => string): number {
  let linked = false;
  for (let j = k - 1; j >= 0 && j >= k - 12; j--) {
    const item = items[j] as Item;
    if (SIDE.test(wordAt(item.to - 2)) && /^(effects?|reactions?|events?)$/.test(wordAt(item.to - 1))) return linked ? j : -1;
    if (item.mark === COLON || has(item, FLAG.with | FLAG.like | FLAG.copula | FLAG.contains) || wordAt(item.from).startsWith('involve'))
      linked = true;
    else if (item.mark && item.mark !== COMMA) return -1;
    else if ((item.mention && has(items[j - 1], FLAG.with)) || /^(upset|discomfort|trouble|distress)$/.test(wordAt(item.to - 1))) continue;
    else if (item.governor !== NONE || item.mention || has(item, FLAG.that | FLAG.relative)) return -1;
  }
  return -1;
}

const BENEFITS = /^(benefits?|advantages|perks)$/;

/** "The benefits of kava include calm, sleep and mood": the item that opens the list, else -1. */
export function benefitListBefore(items: readonly Item[], k: number, wordAt: (token: number) => string): number {
  let plain = 0;
  for (let j = k - 1; j > 0 && j >= k - 24; j--) {
    const item = items[j] as Item;
    if (/^(include|includes|including|are|like|as)$/.test(wordAt(item.to - 1)) && has(item, FLAG.contains | FLAG.copula | FLAG.like))
      return benefitsBefore(items, j, wordAt);
    if (item.mark === COMMA || item.outcome || has(item, FLAG.coordination | FLAG.determiner | FLAG.filler | FLAG.neutral)) {
      plain = 0;
      continue;
    }
    if (/^(but|also)$/.test(wordAt(item.from))) continue;
    if (item.mark || item.governor !== NONE || item.mention || item.flags || ++plain > 2) return -1;
  }
  return -1;
}

function benefitsBefore(items: readonly Item[], link: number, wordAt: (token: number) => string): number {
  // "benefits of kava, which include …"
  const from = has(items[link - 1], FLAG.that) && items[link - 2]?.mark === COMMA ? link - 3 : link - 1;
  for (let i = from; i >= 0 && i >= from - 6; i--) {
    const item = items[i] as Item;
    if (BENEFITS.test(wordAt(item.to - 1)) || BENEFITS.test(wordAt(item.from))) return i;
    if (item.mark || has(item, FLAG.that | FLAG.relative)) return -1;
  }
  return -1;
}
