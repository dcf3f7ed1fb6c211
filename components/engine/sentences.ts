/** Cuts a block into sentences: Intl.Segmenter, mended where an abbreviation, an initial or a footnote number misleads it. */
import type { Span } from './model';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|etc|approx|ca|cf|al|fig|no|nos|vol|dr|mr|mrs|ms|prof|st|jr|sr|inc|ltd|co|sp|spp|subsp|var|min|max|tbsp|tsp|oz|mg|mcg|u\.s|u\.k|[A-Z])\.["')\]]*\s*$/i;
const LETTER = /\p{L}/u;
const LOWER = /^\s*["'(]*\p{Ll}/u;

export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    const last = spans.at(-1);
    const before = last ? text.slice(Math.max(last.start, last.end - 16), last.end) : '';
    if (last && (!LETTER.test(segment) || ABBREVIATION.test(before) || (LOWER.test(segment) && !/[!?;]["')\]]*\s*$/.test(before))))
      last.end = end;
    else spans.push({ start: index, end });
  }
  return spans;
}

/** A span without the white space around it. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
