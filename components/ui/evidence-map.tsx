/** The map of a topic: certainty across, effect down, filled with names. Not tested spans the row: it has no certainty. A list under 720 px. */
import type { Certainty } from '../engine/model';
import type { Entry } from './evidence-index';
import { substanceHash } from './evidence-route';
import { Glyph } from './glyph';
import { certaintyAt, certaintySteps, Steps } from './steps';
import { evidence as words } from './strings/evidence';
import { certaintyWords, verdictWords } from './strings/terms';

/** The map's row for a finding. */
function rowOf({ finding }: Entry): string {
  const { direction, evidence, magnitude } = finding;
  if (direction === 'untested' || evidence === 'none') return 'untested';
  return direction === 'benefit' ? `benefit-${magnitude ?? 'unclear'}` : direction;
}

export function EvidenceMap({ entries, topic }: { entries: readonly Entry[]; topic: string }) {
  const rows = Object.keys(words.mapRows)
    .map((row) => ({ row, entries: entries.filter((entry) => rowOf(entry) === row) }))
    .filter((row) => row.entries.length > 0);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.mapOf(topic)}>
      <table class="map">
        <colgroup>
          <col />
          {certaintyAt.map((certainty) => (
            <col key={certainty} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">{words.mapRow}</span>
            </th>
            {certaintyAt.map((certainty) => (
              <th key={certainty} scope="col">
                <Steps on={certaintySteps(certainty)} /> {certaintyWords[certainty]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, entries: found }) => (
            <tr key={row}>
              <th scope="row">
                {words.mapRows[row]?.[0]}
                <small>{words.mapRows[row]?.[1]}</small>
              </th>
              {row === 'untested' ? (
                <td colSpan={4}>
                  <Names entries={found} class="inline" />
                </td>
              ) : (
                certaintyAt.map((certainty) => <Cell key={certainty} certainty={certainty} entries={found} />)
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ certainty, entries }: { certainty: Certainty; entries: readonly Entry[] }) {
  const here = entries.filter(({ finding }) => finding.certainty === certainty);
  return (
    <td class={here.length ? undefined : 'nil'} data-c={words.certaintyCell(certaintyWords[certainty])}>
      {here.length > 0 && <Names entries={here} />}
    </td>
  );
}

function Names({ entries, ...rest }: { entries: readonly Entry[]; class?: string }) {
  const sorted = [...entries].sort((a, b) => a.substance.name.localeCompare(b.substance.name));
  return (
    <ul class={rest.class}>
      {sorted.map(({ finding, substance, outcome, verdict }) => (
        <li key={finding.key} class={`v-${verdict}`}>
          <Glyph shape={verdict} label={verdictWords[verdict]} />
          <a href={substanceHash(substance.id, outcome.id)}>
            {substance.name} <span>{finding.scope ? `${outcome.name}, ${finding.scope.replaceAll('-', ' ')}` : outcome.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
