/** People who have what a thing is good for: "helps those who suffer from bloating", "the choice for anyone struggling with acne". */
import { BETTER, FLAG, NONE } from './cues';
import type { Found } from './governors';
import { has, type Item } from './items';
import { joins } from './name-groups';

/** Plain words between the verb and what is suffered. */
const REACH = 3;
const SUFFERS =
  /^(have|has|had|having|suffer\w*|struggl\w*|experienc\w*|deal|dealing|deals|cope|coping|liv(e|es|ing)|battl\w*|fac(e|es|ing)|prone|diagnosed|affected|troubled|plagued|bothered|susceptible|recovering)$/;
const FOLK =
  /^(people|person|persons|those|anyone|anybody|someone|somebody|everyone|individuals?|adults?|women|men|children|kids|teens|patients?|athletes?|users?|sufferers|seniors|folks?)$/;

/** The words that help such people, or that there are none; null where the outcome is not what people have. */
export function sufferersOf(items: readonly Item[], k: number, wordAt: (token: number) => string): { helper: Found | null } | null {
  let plain = 0;
  for (let j = k - 1; j > 0; j--) {
    const item = items[j] as Item;
    if (SUFFERS.test(wordAt(item.from))) return folkBefore(items, j, wordAt);
    if (joins(item) || item.outcome || has(item, FLAG.determiner | FLAG.with | FLAG.neutral | FLAG.preposition)) continue;
    if (item.mark || item.governor !== NONE || item.flags || ++plain > REACH) return null;
  }
  return null;
}

function folkBefore(items: readonly Item[], verb: number, wordAt: (token: number) => string): { helper: Found | null } | null {
  let j = verb - 1;
  while (j > 0 && (has(items[j], FLAG.copula) || /^(who|that|also|often|regularly)$/.test(wordAt((items[j] as Item).from)))) j--;
  if (j < 0 || !FOLK.test(wordAt((items[j] as Item).to - 1))) return null;
  for (let i = j - 1; i >= 0 && i >= j - 6; i--) {
    const item = items[i] as Item;
    if (item.governor === BETTER && /^(for|to|help|helps|helping|helped|benefit|benefits|in)$/.test(wordAt(item.to - 1)))
      return { helper: { at: i, governor: BETTER, isFor: false, denial: -1 } };
    if (wordAt(item.to - 1) === 'for' && (has(item, FLAG.attributed) || has(items[i - 1], FLAG.attributed)))
      return { helper: { at: i, governor: BETTER, isFor: true, denial: -1 } };
    if (item.mark || item.governor !== NONE) break;
  }
  return { helper: null };
}
