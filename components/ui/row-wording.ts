/** Wording against evidence: does the claim say more than is known? */
import type { VerdictId } from '../engine/model';
import { type CardContext, howSure } from './card-context';
import { isOpposed } from './claim-verdict';
import type { Row } from './row-found';
import { certaintyAt, certaintySteps, wordingSteps } from './steps';
import { card as words } from './strings/card';
import { certaintyWords } from './strings/terms';

export interface WordingRow extends Row {
  /** Steps of certainty, and the step up to which the words go; null where the two do not compare. */
  scale: { on: number; over: number } | null;
  outruns: boolean;
}

const opposed: readonly VerdictId[] = ['no-effect', 'harm'];

export function wordingRow(context: CardContext): WordingRow {
  const { claim } = context;
  const on = certaintySteps(howSure(context));
  const suits = wordingSteps[claim.wording];
  const reasons = claim.overclaim.map((id) => words.overclaim[id]);
  const outruns = reasons.length > 0;
  const head = outruns ? words.outruns : '';
  if (opposed.includes(claim.verdict) || isOpposed(claim)) {
    const against = words.opposite[claim.verdict] ?? words.oppositeBenefit;
    return { head: words.wordingWords[claim.wording], line: [against, ...reasons].join(' '), scale: null, outruns };
  }
  const over = suits ?? 0;
  const scale = on && over > on ? { on, over } : null;
  if (claim.wording === 'attributed' && !outruns) {
    return { head: words.wordingWords.attributed, line: words.attributedNote, scale: null, outruns };
  }
  const needs = certaintyAt[over - 1];
  const beyond = scale && needs && !outruns ? words.stepsOver(over - on, certaintyWords[needs]) : '';
  const within = !scale && !outruns && suits !== null && on > 0;
  return {
    head: within ? words.within : words.wordingWords[claim.wording],
    line: [...reasons, beyond, within ? words.wordingWords[claim.wording] : ''].filter(Boolean).join(' ') || head,
    scale,
    outruns,
  };
}
