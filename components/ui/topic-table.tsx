/** Counts by topic and verdict, with bars: where the evidence is, and of what kind. */
import type { VerdictId } from '../engine/model';
import type { EvidenceIndex } from './evidence-index';
import { topicHash } from './evidence-route';
import { Glyph } from './glyph';
import { evidence as words } from './strings/evidence';
import { verdictWords } from './strings/terms';

/** Verdicts a finding can have by itself; vague and unreviewed are of claims. */
export const findingVerdicts: readonly VerdictId[] = [
  'supported',
  'limited',
  'preliminary',
  'mixed',
  'insufficient',
  'no-effect',
  'harm',
  'untested',
];

/** Pixels of the longest bar. */
const longest = 44;

export function TopicTable({ index, current }: { index: EvidenceIndex; current: string }) {
  const rows = index.topics
    .map((topic) => ({ topic, entries: index.ofTopic(topic.id) }))
    .sort((a, b) => b.entries.length - a.entries.length)
    .map(({ topic, entries }) => ({
      topic,
      all: entries.length,
      counts: findingVerdicts.map((verdict) => ({ verdict, n: entries.filter((entry) => entry.verdict === verdict).length })),
    }));
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts.map(({ n }) => n)));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.byTopic}>
      <table class="bytopic">
        <thead>
          <tr>
            <th scope="col">{words.topic}</th>
            <th scope="col">{words.findings}</th>
            {findingVerdicts.map((verdict) => (
              <th key={verdict} scope="col" class={`v-${verdict}`}>
                <Glyph shape={verdict} />
                {verdictWords[verdict]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ topic, all, counts }) => (
            <tr key={topic.id} aria-current={topic.id === current ? 'true' : undefined}>
              <th scope="row">
                <a href={topicHash(topic.id)}>{topic.name}</a>
              </th>
              <td class="all">{all}</td>
              {counts.map(({ verdict, n }) => (
                <td key={verdict} class={`v-${verdict}`}>
                  {n > 0 && (
                    <span class="b">
                      <i style={{ width: `${Math.max(1, Math.round((n / most) * longest))}px` }} />
                      {n}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
