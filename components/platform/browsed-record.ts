/** Puts to each finding what is computed and never stored: its key and its certainty. */
import { certaintyOf } from '../../data/certainty';
import { findingKey } from '../../data/finding-key';
import type { Substance } from '../../data/schema';
import type { BrowsedSubstance } from '../ui/props';

/** What was never studied has no certainty of its own; it stands with the lowest. */
const NONE = 'very-low';

export function browsedRecord(record: Substance): BrowsedSubstance {
  return {
    ...record,
    findings: record.findings.map((finding) => ({
      ...finding,
      key: findingKey(record.id, finding),
      certainty: certaintyOf(finding) ?? NONE,
    })),
  };
}
