/** Why this was marked: words → rule → record → version and date of the data. */
import type { CardContext } from './card-context';
import { findingHash } from './finding-verdict';
import { day, list } from './format';
import { card as words } from './strings/card';

export function WhyMarked({ context }: { context: CardContext }) {
  const { claim, subject, view, datasetDate, onEvidence } = context;
  const { why } = claim;
  const checked = view?.finding.checked;
  return (
    <>
      <p class="fine">
        {words.whyRead(subject, claim.outcomeName)} {words.whyPolarity[claim.polarity]}{' '}
        {why.words.length > 0 && words.whyWords(list(why.words.map((word) => `“${word}”`)))}
      </p>
      <p class="fine dim">
        {words.whyRule(why.rule)}
        {why.record && (
          <>
            {' · '}
            {onEvidence ? (
              <button type="button" class="link" onClick={() => onEvidence(findingHash(why.record ?? ''))}>
                {words.whyRecord(why.record)}
              </button>
            ) : (
              words.whyRecord(why.record)
            )}
          </>
        )}
      </p>
      {view?.finding.searched && <p class="fine dim">{words.searched(view.finding.searched)}</p>}
      <p class="fine dim">
        {view && `${words.reviewed(day(view.substance.reviewed))}${checked ? `; ${words.checked(day(checked))}` : ''} · `}
        {words.whyData(why.datasetVersion, day(datasetDate))}
      </p>
    </>
  );
}
