/** The page's own citations, checked against the claim they stand with. A retraction cannot be missed. */
import type { Study } from '../../data/schema';
import type { CitationSummary } from '../engine/citation-summary';
import type { ListedClaim } from '../platform/report';
import type { CardCitation } from './card-citation';
import { citationSentence } from './citation-summary';
import { howDone, noticeWords, whom } from './citation-words';
import { list, sentence } from './format';
import { Glyph } from './glyph';
import { card as words } from './strings/card';
import { resultWords } from './strings/terms';
import { studyLink } from './study-link';
import { isPeople, studyName } from './study-words';

interface Props {
  citations: readonly CardCitation[];
  cited: CitationSummary | null;
  claim: Pick<ListedClaim, 'outcomeName' | 'evidenceIn'>;
  subject: string;
}

export function CitationCheck({ citations, cited, claim, subject }: Props) {
  return (
    <section class="part">
      <h3>
        {citations.length === 1 ? words.citations : words.citationsMany}
        <span>{citations.length === 1 ? citations[0]?.text : citations.length}</span>
      </h3>
      {cited && citations.length > 1 && <p class="fine cited">{citationSentence(cited)}.</p>}
      {citations.map((citation) => (
        <Cited key={`${citation.id} ${citation.href}`} citation={citation} subject={subject} claim={claim} />
      ))}
    </section>
  );
}

function Cited({ citation, subject, claim }: { citation: CardCitation } & Pick<Props, 'claim' | 'subject'>) {
  const study = citation.view?.study ?? null;
  const notice = noticeWords(citation);
  const instead = list(citation.studiedNames);
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
          {notice}
        </p>
      )}
      {study ? (
        <>
          <p class="fine">
            {study.titleIsOurs ? study.title : `“${study.title}”`} {link}
          </p>
          <table class="check">
            <tbody>
              <Check name={words.citationRows.substance} claimed={subject} answer={onSubstance[citation.fit]} instead={instead} />
              <Check name={words.citationRows.outcome} claimed={claim.outcomeName} answer={onOutcome[citation.fit]} instead={instead} />
              <SpeciesRow study={study} evidenceIn={claim.evidenceIn} />
              {citation.fit === 'other-dose' && (
                <Check name={words.citationDose} claimed={citation.claimedName} answer="notAsClaimed" instead={instead} />
              )}
              <tr>
                <th scope="row">{words.citationRows.result}</th>
                <td>{sentence(resultWords[study.result] ?? '')}</td>
                <td />
              </tr>
            </tbody>
          </table>
          <p class="fine dim">{howDone(study)}</p>
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
  'other-dose': 'asClaimed',
  unknown: 'notRecorded',
};
const onOutcome: Record<CardCitation['fit'], Answer> = {
  fits: 'asClaimed',
  'other-substance': 'notRecorded',
  'other-outcome': 'notAsClaimed',
  'other-species': 'notRecorded',
  'other-dose': 'asClaimed',
  unknown: 'notRecorded',
};

/** Animals are off the claim only where the claim speaks of people. */
function SpeciesRow({ study, evidenceIn }: { study: Study; evidenceIn: ListedClaim['evidenceIn'] }) {
  const inPeople = isPeople(study.species);
  const saysSo = evidenceIn === 'animals' || evidenceIn === 'cells';
  return (
    <tr class={inPeople || saysSo ? undefined : 'off'}>
      <th scope="row">{words.citationRows.species}</th>
      <td>{whom(study) || words.people}</td>
      <td>{inPeople ? '' : saysSo ? words.pageSaysSo : words.pageSpeaksOfPeople}</td>
    </tr>
  );
}

function Check({ name, claimed, answer, instead }: { name: string; claimed: string; answer: Answer; instead: string }) {
  return (
    <tr class={answer === 'notAsClaimed' ? 'off' : undefined}>
      <th scope="row">{name}</th>
      <td>{claimed}</td>
      <td>{answer === 'notAsClaimed' && instead ? words.studiedInstead(instead, claimed) : words[answer]}</td>
    </tr>
  );
}
