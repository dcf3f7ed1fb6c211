/** The whole engine: reads claims and holds them against the evidence. */
import { createJudge } from './judge';
import type { Claim, JudgedClaim, Lexicon } from './model';
import { type Context, createReader, type Reader } from './reader';

export interface Engine extends Reader {
  judge(claim: Claim, context: Context): JudgedClaim;
}

export function createEngine(lexicon: Lexicon): Engine {
  const reader = createReader(lexicon);
  const judge = createJudge(lexicon);
  return {
    ...reader,
    judge(claim, context) {
      const sentence = context.page.textOf(claim.block).slice(claim.quote.start, claim.quote.end);
      return judge.judge(claim, context.ingredients, `${context.headingOf(claim.block)} ${sentence}`);
    },
  };
}
