/** What a claim needs most after the rows (plot, citation, doses, nearest findings), and what there is on demand. */

import { type CardContext, substancesOf } from './card-context';
import { CitationCheck } from './citation-check';
import { DoseBars, DoseLine } from './dose-bars';
import { Fold } from './fold';
import { ForestPlot } from './forest-plot';
import { nearestFindings } from './nearest-findings';
import { OtherFindings } from './other-findings';
import { plotRow } from './plot-row';
import { safetyNotes } from './row-safety';
import { SafetyNotes } from './safety-notes';
import { StatusNotes } from './status-notes';
import { card as words } from './strings/card';
import { StudiesTable } from './studies-table';
import { WhyMarked } from './why-marked';

/** As many as fit without the card turning into a page. */
const most = 6;

export function CardBody({ context }: { context: CardContext }) {
  const { claim, view, lead, citations, cited, ingredients, onEvidence, subject } = context;
  const row = view && plotRow(view.finding, view.certainty, view.studies);
  const notes = safetyNotes(context);
  const others = othersOf(context);
  const standing = substancesOf(context).flatMap(({ status, name }) => status.map((entry) => ({ ...entry, of: name })));
  // What answers the claim first: a multivitamin lists thirty ingredients, of which two matter here.
  const sorted = [...ingredients].sort((a, b) => Number(a.finding === null) - Number(b.finding === null));
  const [first, more] = [sorted.slice(0, most), sorted.slice(most)];
  const whole = view?.substance.id ?? claim.substance;
  const about = lead?.name ?? view?.substance.name ?? subject;
  return (
    <>
      {claim.subject === 'product' && ingredients.length > 0 && (
        <section class="part">
          <h3>
            {words.ingredients}
            <span>{words.doseMeta}</span>
          </h3>
          <DoseBars ingredients={first} onOpen={onEvidence} />
        </section>
      )}
      {more.length > 0 && (
        <Fold title={words.ingredientsMore} meta={String(more.length)}>
          {() => <DoseBars ingredients={more} onOpen={onEvidence} />}
        </Fold>
      )}
      {citations.length > 0 && <CitationCheck citations={citations} cited={cited} claim={claim} subject={subject} />}
      {claim.dose && claim.studied && (
        <section class="part">
          <h3>
            {words.dose}
            <span>{words.doseMeta}</span>
          </h3>
          <DoseLine dose={claim.dose} studied={claim.studied} />
        </section>
      )}
      {row && (
        <section class="part">
          <h3>
            {lead ? words.effectOf(lead.name) : words.effect}
            <span>{row.effect.of}</span>
          </h3>
          <ForestPlot rows={[row]} substance={about} />
        </section>
      )}
      {view && view.studies.length > 0 && (
        <Fold title={words.studies} meta={String(view.studies.length)}>
          {() => <StudiesTable studies={view.studies} />}
        </Fold>
      )}
      {notes.length > 0 && (
        <Fold title={words.safetyNotes} meta={String(notes.length)}>
          {() => <SafetyNotes notes={notes} studies={view?.studies ?? []} named={claim.subject === 'product'} />}
        </Fold>
      )}
      {standing.length > 0 && (
        <Fold title={words.status} meta={String(standing.length)}>
          {() => <StatusNotes statuses={standing} named={claim.subject === 'product'} />}
        </Fold>
      )}
      {others.length > 0 && claim.verdict !== 'vague' && (
        <Fold title={words.otherFindings(about)} meta={String(others.length)}>
          {() => (
            <>
              <OtherFindings others={others.slice(0, most * 2)} onOpen={onEvidence} />
              {others.length > most * 2 && whole && onEvidence && (
                <button type="button" class="link fine" onClick={() => onEvidence(`#substance/${whole}`)}>
                  {words.otherFindingsAll(others.length)}
                </button>
              )}
            </>
          )}
        </Fold>
      )}
      <Fold title={words.whyMarked}>{() => <WhyMarked context={context} />}</Fold>
    </>
  );
}

function othersOf({ view, evidence }: CardContext) {
  if (view) return view.others;
  return evidence.state === 'ready' ? (evidence.substance?.others ?? []) : [];
}

export function Nearest({ context }: { context: CardContext }) {
  const near = nearestFindings(context);
  if (!near.length) return null;
  return (
    <section class="part">
      <h3>{words.nearestFindings}</h3>
      <OtherFindings others={near.slice(0, most)} verdicts onOpen={context.onEvidence} />
    </section>
  );
}
