/** The page's own citations, checked against the claim they stand with. A retraction cannot be missed. */
import { plural, sentence } from './format';
import { Glyph } from './glyph';
import type { CardCitation } from './props';
import { designWords, resultWords, card as words } from './strings';
import { studyLink } from './study-link';
import { isPeople, sizeWords, studyName } from './study-words';

export function CitationCheck({ citations, subject, outcome }: { citations: readonly CardCitation[]; subject: string; outcome: string }) {
  return (
    <section class="part">
      <h3>
        {citations.length === 1 ? words.citations : words.citationsMany}
        <span>{citations.length === 1 ? citations[0]?.text : citations.length}</span>
      </h3>
      {citations.map((citation) => (
        <Cited key={citation.href} citation={citation} subject={subject} outcome={outcome} />
      ))}
    </section>
  );
}

function Cited({ citation, subject, outcome }: { citation: CardCitation; subject: string; outcome: string }) {
  const study = citation.view?.study ?? null;
  const notice = citation.notice ?? citation.view?.notice ?? null;
  const href = studyLink(citation.id);
  const name = study ? studyName(study) : citation.id;
  const link = href ? (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {name}
    </a>
  ) : (
    name
  );
  return (
    <div class="cite">
      {notice && (
        <p class="warn">
          <Glyph shape="sev-serious" />
          {words.notices[notice]}
        </p>
      )}
      {study ? (
        <>
          <p class="fine">
            {study.titleIsOurs ? study.title : `“${study.title}”`} {link}
          </p>
          <table class="check">
            <tbody>
              <Check name={words.citationRows.substance} off={citation.fit === 'other-substance'} said={subject} />
              <Check name={words.citationRows.outcome} off={citation.fit === 'other-outcome'} said={outcome} />
              <tr class={isPeople(study.species) ? undefined : 'off'}>
                <th scope="row">{words.citationRows.species}</th>
                <td>{sizeWords(study) || plural(study.species)}</td>
                <td>{isPeople(study.species) ? designWords[study.design].toLowerCase() : words.pageSpeaksOfPeople}</td>
              </tr>
              <tr>
                <th scope="row">{words.citationRows.result}</th>
                <td>{sentence(resultWords[study.result] ?? '')}</td>
                <td />
              </tr>
            </tbody>
          </table>
        </>
      ) : (
        <p class="fine">
          {link}: {words.citationUnknown}
        </p>
      )}
    </div>
  );
}

function Check({ name, said, off }: { name: string; said: string; off: boolean }) {
  return (
    <tr class={off ? 'off' : undefined}>
      <th scope="row">{name}</th>
      <td>{said}</td>
      <td>{off ? words.notAsClaimed : words.asClaimed}</td>
    </tr>
  );
}
