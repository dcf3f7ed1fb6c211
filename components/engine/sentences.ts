/** Cuts a block into sentences: Unicode's rules, mended where an abbreviation, an initial or a footnote number misleads them. */
import type { Span } from './model';
import { sentenceEnds } from './sentence-breaks';

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|etc|approx|ca|cf|al|fig|no|nos|vol|dr|mr|mrs|ms|prof|st|jr|sr|inc|ltd|co|sp|spp|subsp|var|min|max|tbsp|tsp|oz|mg|mcg|u\.s|u\.k|(?<!(?:vitamins?|hepatitis|type)\s)[A-Z])\.["')\]]*\s*$/i;
const LETTER = /\p{L}/u;
const LOWER = /^\s*["'(]*\p{Ll}/u;
/** A footnote number stuck to the full stop, as a superscript reads once its mark-up is gone: "a single dose.1 It has". */
const FOOTNOTE = /(?<=[\p{L})\]"'\u2019\u201d][.!?]["')\]]*\d{1,3}(?:[,\u2013-]\d{1,3})*)\s+(?=["'(\u201c]?\p{Lu})/gu;

/** Text in which such a number may stand. */
const MAYBE_FOOTNOTE = /[.!?]["')\]]*\d/;
/** Characters of the longest abbreviation. */
const LONGEST = 6;

export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  const ends = MAYBE_FOOTNOTE.test(text) ? withFootnotes(text, sentenceEnds(text)) : sentenceEnds(text);
  let start = 0;
  let last: Span | null = null;
  for (const end of ends) {
    if (last && goesOn(text, last, start, end)) last.end = end;
    else {
      last = { start, end };
      spans.push(last);
    }
    start = end;
  }
  return spans;
}

/** What stands between two places still belongs to the sentence before. */
function goesOn(text: string, last: Span, start: number, end: number): boolean {
  const segment = text.slice(start, end);
  if (!LETTER.test(segment)) return true;
  const before = text.slice(Math.max(last.start, last.end - 16), last.end);
  return (mayAbbreviate(before) && ABBREVIATION.test(before)) || (LOWER.test(segment) && !/[!?;]["')\]]*\s*$/.test(before));
}

/** Cheaper than the pattern: most sentences end in a longer word. */
function mayAbbreviate(before: string): boolean {
  const stop = before.lastIndexOf('.');
  return stop >= 0 && (stop <= LONGEST || /[\s(]/.test(before.slice(stop - LONGEST - 1, stop)));
}

/** Ends behind footnote numbers as well, at which the rules see none. */
function withFootnotes(text: string, ends: readonly number[]): number[] {
  const all: number[] = [];
  let start = 0;
  for (const end of ends) {
    const segment = text.slice(start, end);
    let from = 0;
    for (const gap of segment.matchAll(FOOTNOTE)) {
      // "No.3 The" and "vs.2 Others" number something.
      if (ABBREVIATION.test(segment.slice(from, gap.index).replace(/[\d,\u2013-]+$/, ''))) continue;
      from = gap.index + gap[0].length;
      all.push(start + from);
    }
    all.push(end);
    start = end;
  }
  return all;
}

/** A span without the white space around it. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
