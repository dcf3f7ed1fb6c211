/** What else is known of a substance: outcome, verdict as a shape, certainty in a word. */
import type { SubstanceView } from '../platform/messages';
import { findingHash, findingVerdict } from './finding-verdict';
import { Glyph } from './glyph';
import { certaintyWords, verdictWords } from './strings/terms';

interface OtherFindingsProps {
  others: SubstanceView['others'];
  /** Show the verdict's words instead of the certainty's. */
  verdicts?: boolean;
  onOpen?: ((hash: string) => void) | undefined;
}

export function OtherFindings({ others, verdicts = false, onOpen }: OtherFindingsProps) {
  return (
    <ul class="links">
      {others.map((other) => {
        const verdict = findingVerdict(other);
        const name = other.scope ? `${other.outcomeName}, ${other.scope.replaceAll('-', ' ')}` : other.outcomeName;
        const sure = verdict === 'untested' ? verdictWords.untested : certaintyWords[other.certainty];
        return (
          <li key={other.key} class={`v-${verdict}`}>
            <Glyph shape={verdict} label={verdictWords[verdict]} />
            {onOpen ? (
              <button type="button" class="link" onClick={() => onOpen(findingHash(other.key))}>
                {name}
              </button>
            ) : (
              <span>{name}</span>
            )}
            <span>{verdicts ? verdictWords[verdict] : sure.toLowerCase()}</span>
          </li>
        );
      })}
    </ul>
  );
}
