/** A claim's verdict in words. `supported` speaks of a benefit; where the sentence denies that benefit, the words must say so. */
import type { ListedClaim } from '../platform/report';
import { opposedWords, verdictWords } from './strings/terms';

type Told = Pick<ListedClaim, 'verdict' | 'polarity' | 'direction' | 'topic' | 'safety'>;

/**
 * A denial or a warning that met a finding of benefit. Safety claims agree with one ("safe" and fewer complaints than on placebo),
 * but for a warning that has no serious note on its side.
 */
export function isOpposed({ verdict, polarity, direction, topic, safety }: Told): boolean {
  if (polarity === 'benefit' || direction !== 'benefit') return false;
  if (topic === 'safety' && (polarity !== 'harm' || safety === 'serious')) return false;
  return verdict === 'supported' || verdict === 'limited';
}

export const verdictOf = (claim: Told): string => (isOpposed(claim) && opposedWords[claim.verdict]) || verdictWords[claim.verdict];
