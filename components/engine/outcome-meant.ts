/** Which of two neighbours an outcome's words mean: an illness one has is treated or shortened, one that threatens is prevented. */
import { FLAG } from './cues';
import { has, type Item } from './items';

const COLD = /^(the |a )?(common )?colds?( and flu)?$/i;
const TREATS = /^(treat|remed|reliev|relief|eas(e|es|ing)$|sooth|shorten|help|cur(e|es|ing)$|recover|lessen)/;
const PREVENTS = /^(prevent\w*|protect\w*|risk|lower\w*|against|guard\w*|stave|staving|ward\w*|fend\w*)$/;

/**
 * @param text the outcome's own words
 * @param governor what acts on it
 * @param before the items in front of it
 */
export function outcomeMeant(
  outcome: string,
  text: string,
  governor: Item,
  before: readonly Item[],
  wordOf: (item: Item) => string,
): string {
  const verb = wordOf(governor);
  if (outcome === 'cold-prevention') return COLD.test(text) && TREATS.test(verb) ? 'cold-duration' : outcome;
  if (outcome === 'cancer-treatment') return PREVENTS.test(verb) ? 'cancer-prevention' : outcome;
  if (outcome === 'cancer-prevention' && has(governor, FLAG.cure | FLAG.for))
    return before.some((item) => /^(risk|prevent\w*)$/.test(wordOf(item))) ? outcome : 'cancer-treatment';
  return outcome;
}
