/** The studies that the page links, in one line; a retraction stands first and is shown as harm. */
import type { ReportedCitation } from '../platform/report';
import { citationParts, studiesIn } from './citation-summary';
import { Glyph } from './glyph';
import { popup as words } from './strings';

export function CitationLine({ citations }: { citations: readonly ReportedCitation[] }) {
  const studies = studiesIn(citations);
  if (studies.length === 0) return null;
  const parts = citationParts(studies);
  const bad = studies.some(({ notice }) => notice === 'retraction');
  return (
    <li class={bad ? 'cites v-harm' : 'cites'}>
      {bad && <Glyph shape="harm" />}
      <span>
        <b>{words.citations(studies.length)}</b>
        {words.citationsLinked}: {parts.length ? parts.join(', ') : words.citationsFine}.
      </span>
    </li>
  );
}
