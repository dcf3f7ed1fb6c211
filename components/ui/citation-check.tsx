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
        <Cited key={`${citation.id} ${citation.href}`} citation={citation} subject={subject} outcome={outcome} />
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
              <Check name={words.citationRows.substance} claimed={subject} answer={onSubstance[citation.fit]} />
              <Check name={words.citationRows.outcome} claimed={outcome} answer={onOutcome[citation.fit]} />
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

/** What each fit tells of the substance and of the outcome. The engine compares them in this order and stops at the first that differs. */
type Answer = 'asClaimed' | 'notAsClaimed' | 'notRecorded';
const onSubstance: Record<CardCitation['fit'], Answer> = {
  fits: 'asClaimed',
  'other-substance': 'notAsClaimed',
  'other-outcome': 'asClaimed',
  'other-species': 'asClaimed',
  unknown: 'notRecorded',
};
const onOutcome: Record<CardCitation['fit'], Answer> = {
  fits: 'asClaimed',
  'other-substance': 'notRecorded',
  'other-outcome': 'notAsClaimed',
  'other-species': 'notRecorded',
  unknown: 'notRecorded',
};

function Check({ name, claimed, answer }: { name: string; claimed: string; answer: Answer }) {
  return (
    <tr class={answer === 'notAsClaimed' ? 'off' : undefined}>
      <th scope="row">{name}</th>
      <td>{claimed}</td>
      <td>{words[answer]}</td>
    </tr>
  );
}
