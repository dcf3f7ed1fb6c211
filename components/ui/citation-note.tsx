/** The note at a citation in the page: what kind of study it is, in whom, what it found, and what is wrong with it. */
import type { CardCitation } from './card-citation';
import { howDone, misfit, noticeOf, noticeWords, whom } from './citation-words';
import { sentence } from './format';
import { Glyph } from './glyph';
import { cited as words } from './strings/citations';
import { resultWords } from './strings/terms';
import { studyName } from './study-words';

/** More would hide the page. */
const most = 3;

export function CitationNotes({ citations }: { citations: readonly CardCitation[] }) {
  const more = citations.length - most;
  return (
    <>
      {citations.slice(0, most).map((citation) => (
        <CitationNote key={citation.id} citation={citation} />
      ))}
      {more > 0 && <p class="note-more">{words.more(more)}</p>}
    </>
  );
}

function CitationNote({ citation }: { citation: CardCitation }) {
  const study = citation.view?.study ?? null;
  const notice = noticeOf(citation);
  const off = misfit(citation);
  const result = study ? (resultWords[study.result] ?? '') : '';
  return (
    <div class="note">
      {notice && (
        <p class={notice === 'correction' ? 'note-warn mild' : 'note-warn'}>
          <Glyph shape={notice === 'correction' ? 'sev-minor' : 'sev-serious'} />
          <span>{noticeWords(citation)}</span>
        </p>
      )}
      {study && (
        <>
          <p class="note-who">
            {whom(study) && <b>{sentence(whom(study))}</b>}
            <span>{studyName(study)}</span>
          </p>
          <p>{howDone(study)}</p>
          <p class="note-result">
            <Glyph shape={`r-${study.result}`} />
            {notice === 'retraction' ? words.hadFound(result) : sentence(result)}
          </p>
        </>
      )}
      {off && <p class="note-off">{off}</p>}
    </div>
  );
}
