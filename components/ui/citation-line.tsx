/** The studies that the page links, in one line; a retraction stands first and is shown as harm. */
import type { ReportedCitation } from '../platform/report';
import { citationParts } from './citation-summary';
import { Glyph } from './glyph';
import { popup as words } from './strings';

export function CitationLine({ citations }: { citations: readonly ReportedCitation[] }) {
  if (!citations.length) return null;
  const parts = citationParts(citations);
  const bad = citations.some(({ notice }) => notice === 'retraction');
  return (
    <li class={bad ? 'cites v-harm' : 'cites'}>
      {bad && <Glyph shape="harm" />}
      <span>
        <b>{words.citations(citations.length)}</b>
        {words.citationsLinked}: {parts.length ? parts.join(', ') : words.citationsFine}.
      </span>
    </li>
  );
}
