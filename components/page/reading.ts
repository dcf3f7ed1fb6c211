/** One block that the engine made something of, with the claims that were found in it. */
import type { PageBlock } from './block';
import { drawn } from './layers';
import { piecesOf } from './run';
import type { Engine, EngineContext, Look, PlacedClaim } from './session-model';
import { type Strip, stripFinder } from './strips';

/** A claim and where its words stand. */
export interface Place {
  claim: PlacedClaim;
  /** The claim's words, for hits and rectangles. */
  strips: readonly Strip[];
  /** What is drawn: less where another claim lies on the same words, nothing where it is not shown. */
  drawn: readonly Strip[];
  shown: boolean;
}

export interface Reading {
  block: PageBlock;
  scan: unknown;
  /** The engine's key for all that influences its claims from outside; null before the first judgement. */
  key: string | null;
  claims: readonly PlacedClaim[];
  /** Empty while the claims' words are not known to stand in the page. */
  places: readonly Place[];
  /** Its places are to be found anew. */
  unplaced: boolean;
  /** The pass that saw it last. */
  pass: number;
}

const contextLength = 32;
let lastId = 0;

/** What the engine claims of a block now; ids stay with claims that say the same in the same words. */
export function claimsOf(reading: Reading, engine: Engine, context: EngineContext, former: readonly PlacedClaim[]): PlacedClaim[] {
  const { block, scan } = reading;
  const { text } = block;
  const heading = context.headingOf(block.id);
  const ids = idsOf(former);
  return engine
    .claims(scan, context)
    .map((claim) => {
      const { quote, mark } = claim;
      const placed: PlacedClaim = {
        ...engine.judge(claim, context),
        id: 0,
        quoteText: text.slice(quote.start, quote.end),
        markText: text.slice(mark.start, mark.end),
        prefix: text.slice(Math.max(0, quote.start - contextLength), quote.start),
        suffix: text.slice(quote.end, quote.end + contextLength),
        heading,
      };
      placed.id = ids.get(identity(placed))?.shift() ?? ++lastId;
      return placed;
    })
    .sort((a, b) => a.mark.start - b.mark.start || a.mark.end - b.mark.end);
}

function idsOf(claims: readonly PlacedClaim[]): Map<string, number[]> {
  const ids = new Map<string, number[]>();
  for (const claim of claims) {
    const key = identity(claim);
    const same = ids.get(key);
    if (same) same.push(claim.id);
    else ids.set(key, [claim.id]);
  }
  return ids;
}

function identity(claim: PlacedClaim): string {
  return `${claim.substance}|${claim.outcome}|${claim.polarity}|${claim.quoteText}|${claim.markText}`;
}

/** Finds the words of a reading's claims in the page; claims inside code have no place. */
export function placesOf(reading: Reading, shows: (claim: PlacedClaim) => boolean, look: Look): Place[] {
  if (reading.claims.length === 0 || reading.block.isCode) return [];
  const find = stripFinder(reading.block);
  if (!find) return [];
  const places: Place[] = [];
  for (const claim of reading.claims) {
    const strips = find(claim.mark);
    if (strips && strips.length > 0) places.push({ claim, strips, drawn: [], shown: shows(claim) });
  }
  const shown = places.filter((place) => place.shown);
  const spanOf = ({ claim }: Place) => (look.extent === 'line' ? claim.quote : claim.mark);
  if (shown.length === 1 && look.extent === 'words') {
    for (const place of shown) place.drawn = place.strips;
  } else {
    const spans = drawn(shown.map((place) => ({ span: spanOf(place), verdict: place.claim.verdict })));
    for (const [index, place] of shown.entries()) {
      // A sentence with code in it is marked in its words only.
      const strips = (spans[index] ?? []).map((span) => find(span));
      place.drawn = strips.includes(null) ? place.strips : strips.flatMap((some) => some ?? []);
    }
  }
  return places;
}

/** Do the words of all its claims still stand where they were found? */
export function isStanding({ block: { run }, places }: Reading): boolean {
  if (!run.isAttached) return false;
  const read = piecesOf(run);
  if (!read?.isSame) return false;
  const at = new Map(read.pieces.map((piece) => [piece.node, piece.code ? -1 : piece.at]));
  return places.every(({ strips, drawn }) =>
    [...strips, ...drawn].every(({ node, at: before, end }) => at.get(node) === before && end <= node.length),
  );
}
