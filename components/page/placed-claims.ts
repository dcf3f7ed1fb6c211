/** The claims of one block, each with its words and with an id that it keeps. */
import type { Claim } from '../engine/model';
import type { Reading } from './reading';
import type { Engine, EngineContext, PlacedClaim } from './session-model';

const contextLength = 32;
let lastId = 0;

/** What the engine claims of a block now; ids stay with claims that say the same in the same words. */
export function claimsOf({ block, scan }: Reading, engine: Engine, context: EngineContext, former: readonly PlacedClaim[]): PlacedClaim[] {
  const claims = engine.claims(scan, context);
  if (claims.length === 0) return [];
  const ids = former.length > 0 ? idsOf(former) : null;
  const heading = context.headingOf(block.id);
  return claims
    .map((claim) => placed(claim, engine, context, block.text, heading, ids))
    .sort((a, b) => a.mark.start - b.mark.start || a.mark.end - b.mark.end);
}

function placed(claim: Claim, engine: Engine, context: EngineContext, text: string, heading: string, ids: Ids | null): PlacedClaim {
  const judged = engine.judge(claim, context);
  const { quote, mark } = judged;
  const quoteText = text.slice(quote.start, quote.end);
  const markText = text.slice(mark.start, mark.end);
  return {
    ...judged,
    id: ids?.get(identity(judged, quoteText, markText))?.shift() ?? ++lastId,
    quoteText,
    markText,
    prefix: text.slice(Math.max(0, quote.start - contextLength), quote.start),
    suffix: text.slice(quote.end, quote.end + contextLength),
    heading,
  };
}

type Ids = Map<string, number[]>;

function idsOf(claims: readonly PlacedClaim[]): Ids {
  const ids: Ids = new Map();
  for (const claim of claims) {
    const key = identity(claim, claim.quoteText, claim.markText);
    const same = ids.get(key);
    if (same) same.push(claim.id);
    else ids.set(key, [claim.id]);
  }
  return ids;
}

const identity = ({ substance, outcome, polarity }: Claim, quote: string, mark: string): string =>
  `${substance}|${outcome}|${polarity}|${quote}|${mark}`;
