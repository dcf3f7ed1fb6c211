/** The page's citations summed up in one sentence; with a retraction among them it is shown as harm. */
import type { CitationSummary } from '../engine/citation-summary';
import { citationSentence } from './citation-summary';
import { Glyph } from './glyph';

export function CitationLine({ cited }: { cited: CitationSummary | null }) {
  if (!cited) return null;
  const sentence = citationSentence(cited);
  if (!sentence) return null;
  const bad = cited.retracted > 0;
  return (
    <li class={bad ? 'cites v-harm' : 'cites'}>
      {bad && <Glyph shape="harm" />}
      <span>{sentence}.</span>
    </li>
  );
}
