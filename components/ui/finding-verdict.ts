/** The glyph that a finding gets where it stands by itself: the verdict that a plain claim of benefit would meet (the table of verdicts). */
import type { Certainty, Direction, EvidenceKind, Magnitude, VerdictId } from '../engine/model';

export interface FoundFacts {
  direction: Direction;
  evidence: EvidenceKind;
  certainty: Certainty;
  magnitude?: Magnitude | null | undefined;
}

export function findingVerdict({ direction, evidence, certainty, magnitude }: FoundFacts): VerdictId {
  if (direction === 'untested' || evidence === 'none') return 'untested';
  if (evidence === 'animal' || evidence === 'in-vitro') return 'preliminary';
  if (direction === 'insufficient' || certainty === 'very-low') return 'insufficient';
  if (direction !== 'benefit') return direction;
  return certainty === 'low' || magnitude === 'trivial' ? 'limited' : 'supported';
}

/** The hash under which the evidence browser shows a finding. */
export const findingHash = (key: string): string => `#substance/${key.split('/').slice(0, 2).join('/')}`;
