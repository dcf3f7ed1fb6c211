/** One block that the engine made something of, with the claims that were found in it. */
import type { PageBlock } from './block';
import { drawn } from './layers';
import { piecesOf } from './run';
import type { Look, PlacedClaim } from './session-model';
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
