/** What is done to a thing that does something itself: "blocks DHT, the hormone that causes hair loss", "prevents spasms, which can trigger migraine". */
import { BETTER, FLAG, LESS, MORE, NONE } from './cues';
import { has, type Item } from './items';
import { CLOSE, COMMA, OPEN } from './marks';
import { GOOD } from './outcomes';
import type { Predicate } from './predicate';

/** Items between the two verbs. */
const REACH = 12;
/** Opens what a thing is said to do without "that": "the hormone responsible for …". */
const TIED = /^(linked|responsible|associated|involved|known|behind|thought|needed|required|essential|causing|that|which)$/;

/** The same predicate as said of what acts on the thing, or null. */
export function chained(items: readonly Item[], kind: number, predicate: Predicate, wordAt: (token: number) => string): Predicate | null {
  if (predicate.denied || predicate.bare) return null;
  const link = linkBefore(items, predicate.at, wordAt);
  if (link < 0) return null;
  for (let j = link - 1; j >= 0 && j >= link - REACH; j--) {
    const item = items[j] as Item;
    if (item.mark && item.mark !== COMMA && item.mark !== OPEN && item.mark !== CLOSE) return null;
    if (has(item, FLAG.that | FLAG.relative | FLAG.negation | FLAG.copula)) return null;
    const governor = item.governor === NONE ? item.verb : item.governor;
    if (governor === NONE) continue;
    if (!items.slice(j, link).some((x) => x.outcome !== null || x.mention !== null)) return null;
    const bad = predicate.polarity === 'harm';
    if (bad && kind === GOOD) return null;
    if (bad ? governor !== LESS : governor !== MORE && governor !== BETTER) return null;
    return { ...predicate, polarity: 'benefit', subjectFrom: j, words: [...predicate.words, j] };
  }
  return null;
}

/** The mark that sets off the noun which the verb belongs to; -1 where there is none. */
function linkBefore(items: readonly Item[], at: number, wordAt: (token: number) => string): number {
  let tied = -1;
  for (let j = at; j >= 0 && j >= at - 9; j--) {
    const item = items[j] as Item;
    if (item.mark === COMMA || item.mark === OPEN) {
      if (tied < 0) continue;
      return tied === j + 1 || has(items[j + 1], FLAG.determiner) ? j : -1;
    }
    if (item.mark || item.mention || (tied >= 0 && has(item, FLAG.copula))) return -1;
    if (TIED.test(wordAt(item.from)) || has(item, FLAG.that)) tied = j;
  }
  return -1;
}
