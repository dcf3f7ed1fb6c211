/** How sure, as four steps: filled up to what is known, hatched where the wording goes further. Always beside its word. */
import type { Certainty, Wording } from '../engine/model';

const filled: Record<Certainty, number> = { 'very-low': 1, low: 2, moderate: 3, high: 4 };

export const certaintySteps = (certainty: Certainty | null): number => (certainty ? filled[certainty] : 0);

/** The certainty that words of this strength suit (GRADE: high “is”, moderate “likely”, low “may”); null where they make no claim of their own. */
export const wordingSteps: Record<Wording, number | null> = { proven: 4, asserted: 3, hedged: 2, attributed: null };

export const certaintyAt: readonly Certainty[] = ['very-low', 'low', 'moderate', 'high'];

export function Steps({ on, over = 0, mini }: { on: number; over?: number; mini?: boolean }) {
  return (
    <span class={mini ? 'steps mini' : 'steps'} aria-hidden="true">
      {[1, 2, 3, 4].map((step) => (
        <i key={step} class={step <= on ? 'on' : step <= over ? 'over' : ''} />
      ))}
    </span>
  );
}
