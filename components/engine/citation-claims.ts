/** Which claims a citation stands with: those of its sentence; of several, those since the citation before it. */
import { markerText, writtenMarkers } from './citation-markers';
import type { Block, Claim, Span } from './model';

export type Placed = Pick<Claim, 'block' | 'quote' | 'mark'>;

/** A block without claims that says no more than this besides its links ("Source: …") belongs to the block before. */
const TRAILING = 24;

/**
 * Where the citation counts as standing: a marker behind a full stop belongs to the sentence before it,
 * and every marker of a row of markers where the first stands.
 */
function standing(block: Block, start: number): number {
  const { text, links } = block;
  let at = start;
  for (;;) {
    while (at > 0 && /[\s,;([\]–-]/.test(text[at - 1] ?? '')) at -= 1;
    const before = links.find((link) => link.end === at && markerText(text.slice(link.start, link.end)) !== null);
    const written = /(?:\[\d[\d\s,;–-]*\]?|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(text.slice(0, at));
    if (before && before.start < at) at = before.start;
    else if (written) at = written.index;
    else break;
  }
  if (at === 0) return start;
  return /[.!?…]["”’')]?$/.test(text.slice(0, at)) ? at - 1 : at;
}

const wordsBeside = ({ text, links }: Block) => {
  let words = text.length;
  for (const { start, end } of links) words -= end - start;
  return words;
};

export function claimsAt(blocks: readonly Block[], claims: readonly Placed[]) {
  const byBlock = new Map<number, number[]>();
  for (const [index, { block }] of claims.entries()) byBlock.set(block, [...(byBlock.get(block) ?? []), index]);
  const placeOf = new Map(blocks.map(({ id }, place) => [id, place]));
  // Only the blocks that claim are asked where they stand: on a page that costs a walk.
  const rows = new Map<number, number[]>();
  for (const [id, indexes] of byBlock) {
    const block = blocks[placeOf.get(id) ?? -1];
    if (block?.role === 'cell' && block.row > 0) rows.set(block.row, [...(rows.get(block.row) ?? []), ...indexes]);
  }

  /** The end of the last footnote marker of the sentence before this one. */
  function markedBefore(block: Block, sentence: Span, at: number): number {
    const linked = block.links.filter(({ start, end }) => markerText(block.text.slice(start, end)) !== null);
    const ends = [...linked, ...writtenMarkers(block)]
      .filter(({ start, end }) => end <= at && start >= sentence.start)
      .map(({ end }) => end);
    return Math.max(sentence.start, ...ends);
  }

  return (block: Block, citation: Span): number[] => {
    const own = byBlock.get(block.id) ?? [];
    if (own.length === 0) {
      if (block.role === 'cell' && block.row > 0) return rows.get(block.row) ?? [];
      const before = blocks[(placeOf.get(block.id) ?? 0) - 1];
      return before && block.role !== 'heading' && wordsBeside(block) <= TRAILING ? (byBlock.get(before.id) ?? []) : [];
    }
    const at = standing(block, citation.start);
    const inSentence = own.filter((index) => {
      const quote = claims[index]?.quote;
      return quote !== undefined && quote.start <= at && at <= quote.end;
    });
    const sentence = claims[inSentence[0] ?? -1]?.quote;
    if (!sentence) return [];
    // A marker follows what it is for; a link in words may as well go before it.
    if (markerText(block.text.slice(citation.start, citation.end)) === null) return inSentence;
    const from = markedBefore(block, sentence, at);
    const since = inSentence.filter((index) => {
      const mark = claims[index]?.mark;
      return mark !== undefined && mark.end > from && mark.start < at;
    });
    return since.length > 0 ? since : inSentence;
  };
}
