/** From offsets in a block's text to the stretches of text nodes that hold those words. */
import type { Span } from '../engine/model';
import type { PageBlock } from './block';
import { foldOffsets } from './fold';
import { type Piece, piecesOf } from './run';

/** Words within one text node. A mark is as many strips as it has text nodes, so that nothing put between them is painted. */
export interface Strip {
  node: Text;
  start: number;
  end: number;
  /** Where the node's text begins in the raw text of its run. */
  at: number;
}

/** Finds strips in one block; null where the page no longer holds the block's text. What it finds is null for words inside code. */
export function stripFinder(block: PageBlock): ((span: Span) => Strip[] | null) | null {
  const read = piecesOf(block.run);
  if (!read?.isSame) return null;
  const { from, to, text } = block;
  // Text without white space to fold stands as it is.
  const at = text.length === to - from ? null : foldOffsets(block.run.raw.slice(from, to));
  const rawOf = (offset: number) => (at === null ? offset : (at[offset] ?? 0)) + from;
  return ({ start, end }) => {
    const begun = rawOf(start);
    // The raw offset after the last character, not that of the next one: white space may stand between.
    return cut(read.pieces, begun, end > start ? rawOf(end - 1) + 1 : begun);
  };
}

function cut(pieces: readonly Piece[], start: number, end: number): Strip[] | null {
  const first = lastBefore(pieces, start);
  const only = pieces[first];
  // Most words stand in one node: an array that is pushed to has room for many, and is kept.
  if (only && start >= only.at && end > start && end <= only.at + only.node.length)
    return only.code ? null : [{ node: only.node, start: start - only.at, end: end - only.at, at: only.at }];
  const strips: Strip[] = [];
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.at >= end) break;
    const from = Math.max(0, start - piece.at);
    const to = Math.min(piece.node.length, end - piece.at);
    if (to > from && piece.code) return null;
    if (to > from) strips.push({ node: piece.node, start: from, end: to, at: piece.at });
  }
  return strips;
}

function lastBefore(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

export function rangesOf(strips: readonly Strip[]): StaticRange[] {
  return strips.map(
    ({ node, start, end }) => new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  );
}
