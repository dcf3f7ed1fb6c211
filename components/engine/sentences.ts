/** Cuts a block into sentences: Intl.Segmenter, mended where an abbreviation, an initial or a footnote number misleads it. */
import type { Span } from './model';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|etc|approx|ca|cf|al|fig|no|nos|vol|dr|mr|mrs|ms|prof|st|jr|sr|inc|ltd|co|sp|spp|subsp|var|min|max|tbsp|tsp|oz|mg|mcg|u\.s|u\.k|[A-Z])\.["')\]]*\s*$/i;
const LETTER = /\p{L}/u;
const LOWER = /^\s*["'(]*\p{Ll}/u;
/** A footnote number stuck to the full stop, as a superscript reads once its mark-up is gone: "a single dose.1 It has". */
const FOOTNOTE = /(?<=[\p{L})\]"'\u2019\u201d][.!?]["')\]]*\d{1,3}(?:[,\u2013-]\d{1,3})*)\s+(?=["'(\u201c]?\p{Lu})/gu;

export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmentsOf(text)) {
    const end = index + segment.length;
    const last = spans.at(-1);
    const before = last ? text.slice(Math.max(last.start, last.end - 16), last.end) : '';
    if (last && (!LETTER.test(segment) || ABBREVIATION.test(before) || (LOWER.test(segment) && !/[!?;]["')\]]*\s*$/.test(before))))
      last.end = end;
    else spans.push({ start: index, end });
  }
  return spans;
}

/** What the segmenter finds, cut further behind footnote numbers, at which it sees no end. */
function* segmentsOf(text: string): Generator<{ segment: string; index: number }> {
  for (const { segment, index } of segmenter.segment(text)) {
    let from = 0;
    for (const gap of segment.matchAll(FOOTNOTE)) {
      const to = gap.index + gap[0].length;
      // "No.3 The" and "vs.2 Others" number something.
      if (ABBREVIATION.test(segment.slice(from, gap.index).replace(/[\d,\u2013-]+$/, ''))) continue;
      yield { segment: segment.slice(from, to), index: index + from };
      from = to;
    }
    yield { segment: segment.slice(from), index: index + from };
  }
}

/** A span without the white space around it. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
