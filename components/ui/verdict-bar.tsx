/** The bar of verdicts: key and filter at once, each with its glyph, count, and line as drawn on the page. */
import type { VerdictId } from '../engine/model';
import type { ListedClaim } from '../platform/report';
import { countByVerdict } from './claim-groups';
import { Glyph } from './glyph';
import { popup as words } from './strings/popup';
import { verdictWords } from './strings/terms';

interface BarProps {
  claims: readonly ListedClaim[];
  /** Empty shows all. */
  chosen: readonly VerdictId[];
  onPress(verdict: VerdictId, all: number): void;
  onAll(): void;
}

export function VerdictBar({ claims, chosen, onPress, onAll }: BarProps) {
  const counts = countByVerdict(claims);
  return (
    <>
      <div class="vbar" role="group" aria-label={words.bar}>
        {counts.map(({ verdict, count }) => (
          <button
            key={verdict}
            type="button"
            class={`v-${verdict}`}
            aria-pressed={chosen.length === 0 || chosen.includes(verdict)}
            title={verdictWords[verdict]}
            onClick={() => onPress(verdict, counts.length)}
          >
            <Glyph shape={verdict} />
            <span>{count}</span> <i aria-hidden="true" />
            <span class="name">{verdictWords[verdict]}</span>
          </button>
        ))}
      </div>
      {chosen.length > 0 && (
        <div class="shown">
          <span role="status">{chosen.map((verdict) => verdictWords[verdict]).join(', ')}</span>
          <button type="button" class="link" onClick={onAll}>
            {words.showAll}
          </button>
        </div>
      )}
    </>
  );
}
