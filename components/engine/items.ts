/** A sentence as a row of items: names, outcomes, cues, marks and plain words. Everything that follows reads this row. */
import { type Cues, FLAG, NONE } from './cues';
import { EFFECT, ILL, type OutcomeHit } from './outcomes';
import { MARK, type Tokens } from './tokens';

export interface Mention {
  from: number;
  to: number;
  /** Offsets in the block's text. */
  start: number;
  end: number;
  substance: string;
  ambiguous: boolean;
  mineral: boolean;
}

export interface Item {
  /** First token and the token behind the last. */
  from: number;
  to: number;
  governor: number;
  /** The governor that an outcome's own words begin with: "strengthens" in "strengthens hair". */
  verb: number;
  flags: number;
  mention: Mention | null;
  outcome: OutcomeHit | null;
  /** Code of a punctuation mark, else 0. */
  mark: number;
}

/** Row of items for tokens [from, to). Mentions and outcomes come sorted by place. */
export function itemsOf(
  tokens: Tokens,
  from: number,
  to: number,
  mentions: readonly Mention[],
  outcomes: readonly OutcomeHit[],
  cues: Cues,
): Item[] {
  const items: Item[] = [];
  let m = mentions.findIndex((mention) => mention.from >= from);
  if (m < 0) m = mentions.length;
  let o = outcomes.findIndex((outcome) => outcome.from >= from);
  if (o < 0) o = outcomes.length;
  for (let i = from; i < to; ) {
    while (m < mentions.length && (mentions[m] as Mention).from < i) m++;
    while (o < outcomes.length && (outcomes[o] as OutcomeHit).from < i) o++;
    const mention = mentions[m]?.from === i ? (mentions[m] as Mention) : null;
    let outcome = outcomes[o]?.from === i ? (outcomes[o] as OutcomeHit) : null;
    if (tokens.kind[i] === MARK) {
      items.push({
        from: i,
        to: i + 1,
        governor: NONE,
        verb: NONE,
        flags: 0,
        mention: null,
        outcome: null,
        mark: tokens.entry[i] as number,
      });
      i++;
      continue;
    }
    const governor = cues.governorAt(tokens, i);
    const flags = cues.flagsAt(tokens, i);
    // "calms histamine": a verb here, no effect by itself.
    if (
      outcome?.phrasing.kind === EFFECT &&
      governor?.to === outcome.to &&
      outcome.to - outcome.from === 1 &&
      tokens.kind[outcome.to] !== MARK &&
      isThing(outcomes[o + 1], outcome.to)
    )
      outcome = null;
    let cueTo = Math.max(governor?.to ?? i, flags?.to ?? i);
    // "raises the risk of kidney stones": the outcome keeps its words.
    const within = outcomes.find((next) => next.from > i && next.from < cueTo && next.to > cueTo);
    if (within) cueTo = within.from;
    if ((mention || outcome) && Math.max(mention?.to ?? 0, outcome?.to ?? 0) >= cueTo) {
      const end = Math.max(mention?.to ?? 0, outcome?.to ?? 0);
      items.push({
        from: i,
        to: end,
        governor: NONE,
        verb: outcome && governor && (governor.to < end || end - i > 1) ? governor.governor : NONE,
        flags:
          flags?.to === end ? flags.flags & (FLAG.neutral | FLAG.disease | FLAG.headBetter | FLAG.headLess) : thingAt(tokens, i, end, cues),
        mention: mention && mention.to === end ? mention : null,
        outcome: outcome && outcome.to === end ? outcome : null,
        mark: 0,
      });
      i = end;
      continue;
    }
    if (governor || flags) {
      items.push({
        from: i,
        to: cueTo,
        governor: governor && (governor.to === cueTo || within) ? governor.governor : NONE,
        verb: NONE,
        flags: flags?.to === cueTo ? flags.flags : 0,
        mention: null,
        outcome: null,
        mark: 0,
      });
      i = cueTo;
      continue;
    }
    items.push({ from: i, to: i + 1, governor: NONE, verb: NONE, flags: 0, mention: null, outcome: null, mark: 0 });
    i++;
  }
  return items;
}

/** "sleep formula": an outcome whose last word is a thing for sale. */
function thingAt(tokens: Tokens, from: number, end: number, cues: Cues): number {
  return end - from > 1 ? (cues.flagsAt(tokens, end - 1)?.flags ?? 0) & FLAG.product : 0;
}

/** "calms histamine", "revitalises your digestion": a word may point between. */
const isThing = (next: OutcomeHit | undefined, at: number): boolean =>
  next !== undefined && next.from - at <= 1 && next.from >= at && next.phrasing.kind <= ILL;

export const has = (item: Item | undefined, flag: number): boolean => item !== undefined && (item.flags & flag) !== 0;
