/** Findings as a table: what, verdict, how sure, in whom and the catch; each opens to its certainty step by step and its studies. */
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from './evidence-index';
import { outcomeHash, substanceHash } from './evidence-route';
import { Fold } from './fold';
import { day, sentence } from './format';
import { Glyph } from './glyph';
import { GradeSteps } from './grade-steps';
import { certaintySteps, Steps } from './steps';
import { evidence as words } from './strings/evidence';
import { certaintyWords, verdictWords } from './strings/terms';
import { StudiesTable } from './studies-table';

interface FindingsTableProps {
  entries: readonly Entry[];
  /** Which of the two names a row. */
  by: 'outcome' | 'substance';
  /** Outcome to open and bring into view. */
  at?: string | null;
}

export function FindingsTable({ entries, by, at = null }: FindingsTableProps) {
  return (
    <div class="finds">
      <div class="finds-head" aria-hidden="true">
        <span>{by === 'outcome' ? words.outcome : words.substance}</span>
        <span>{words.found}</span>
        <span>{words.sure}</span>
        <span>{words.catch}</span>
      </div>
      {entries.map((entry) => (
        <FindingRow key={`${entry.finding.key}${entry.outcome.id === at}`} entry={entry} by={by} here={entry.outcome.id === at} />
      ))}
    </div>
  );
}

function FindingRow({
  entry: { finding, substance, outcome, verdict },
  by,
  here,
}: {
  entry: Entry;
  by: 'outcome' | 'substance';
  here: boolean;
}) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (here) root.current?.scrollIntoView({ block: 'center' });
  }, [here]);
  const studies = finding.studies.flatMap((id) => substance.studies.find((study) => study.id === id) ?? []);
  const scope = finding.scope ? `, ${finding.scope.replaceAll('-', ' ')}` : '';
  const untested = verdict === 'untested';
  return (
    <article ref={root} class={`v-${verdict}${here ? ' here' : ''}`}>
      <h3>
        <a href={by === 'outcome' ? outcomeHash(outcome.id) : substanceHash(substance.id, outcome.id)}>
          {by === 'outcome' ? sentence(outcome.name) : substance.name}
          {scope}
        </a>
      </h3>
      <p class="vd">
        <Glyph shape={verdict} />
        {verdictWords[verdict]}
      </p>
      <p class="c">
        {!untested && (
          <>
            <Steps on={certaintySteps(finding.certainty)} />
            <span>{certaintyWords[finding.certainty]}</span>
          </>
        )}
      </p>
      <div class="note">
        <p>
          {finding.population && <b>{sentence(finding.population)}. </b>}
          {finding.note}
        </p>
        {(!untested || finding.searched || studies.length > 0) && (
          <Fold
            title={untested ? words.looked : words.grade}
            meta={studies.length ? words.studiesOf(studies.length) : undefined}
            open={here}
          >
            {() => (
              <>
                <GradeSteps finding={finding} />
                {finding.checked && <p class="fine dim">{words.checked(day(finding.checked))}</p>}
                {studies.length > 0 && <StudiesTable studies={studies} />}
              </>
            )}
          </Fold>
        )}
      </div>
    </article>
  );
}
