/** One outcome: every substance that was studied for it, best supported first. */

import type { Outcome } from '../../data/schema';
import { EffectPlots, plottable } from './effect-plots';
import type { Entry, EvidenceIndex } from './evidence-index';
import { outcomeHash, topicHash } from './evidence-route';
import { FindingsTable } from './findings-table';
import { sentence } from './format';
import { evidence as words } from './strings/evidence';
import { plotWords } from './strings/figures';
import { findingVerdicts } from './topic-table';

const rank = (entry: Entry) => findingVerdicts.indexOf(entry.verdict);

export function OutcomePage({ outcome, index }: { outcome: Outcome; index: EvidenceIndex }) {
  const entries = [...index.ofOutcome(outcome.id)].sort((a, b) => rank(a) - rank(b) || a.substance.name.localeCompare(b.substance.name));
  const plots = plottable(entries);
  const topic = index.topics.find(({ id }) => id === outcome.topic);
  const narrower = [...index.outcomes.values()].filter(({ broader }) => broader.includes(outcome.id)).map(({ id }) => id);
  return (
    <>
      <header class="lead-head">
        <h1 tabIndex={-1}>{sentence(outcome.name)}</h1>
        {topic && (
          <p>
            <a href={topicHash(topic.id)}>{topic.name}</a>
          </p>
        )}
      </header>
      {outcome.vague && <p class="lead">{words.vagueOutcome(outcome.specific?.length ?? 0)}</p>}
      {outcome.disease && <p class="lead">{words.diseaseOutcome}</p>}
      <Related title="" ids={outcome.specific ?? []} index={index} />
      <Related title={words.broader} ids={outcome.broader} index={index} />
      <Related title={words.narrower} ids={narrower} index={index} />
      <div class="main one">
        {plots.length > 0 && (
          <section>
            <h2>
              {words.effects}
              <span>{words.effectsMeta(plots.length, entries.length)}</span>
            </h2>
            <EffectPlots entries={entries} label={({ substance }) => substance.name} substance={plotWords.theSubstance} />
          </section>
        )}
        <section>
          <h2>{words.findings}</h2>
          {entries.length ? <FindingsTable entries={entries} by="substance" /> : <p class="dim">{words.noFindings}</p>}
        </section>
      </div>
    </>
  );
}

function Related({ title, ids, index }: { title: string; ids: readonly string[]; index: EvidenceIndex }) {
  const known = ids.flatMap((id) => index.outcomes.get(id) ?? []);
  if (!known.length) return null;
  return (
    <p class="related">
      {title && <span class="dim">{title}: </span>}
      {known.map(({ id, name }) => (
        <a key={id} href={outcomeHash(id)}>
          {name}
        </a>
      ))}
    </p>
  );
}
