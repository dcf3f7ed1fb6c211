/** What became of each finding between two states of the data, as far as a verdict hangs on it. */
import type { Dataset } from '../build/records';
import { certaintyOf } from '../certainty';
import { findingKey } from '../finding-key';
import type { Finding } from '../schema';

export interface Change {
  kind: 'new' | 'gone' | 'changed';
  key: string;
  /** “benefit, low → no-effect, moderate”; for a new or a gone finding its one state. */
  what: string;
}

/** Direction, certainty, kind of subjects and size decide the verdict; nothing else does. */
function stateOf(finding: Finding): string {
  const tested = finding.evidence === 'animal' || finding.evidence === 'in-vitro' ? finding.evidence : null;
  const trivial = finding.magnitude === 'trivial' ? 'trivial' : null;
  return [finding.direction, certaintyOf(finding), tested, trivial].filter((part) => part !== null).join(', ');
}

function statesOf({ substances }: Dataset): Map<string, string> {
  return new Map(substances.flatMap(({ id, findings }) => findings.map((finding) => [findingKey(id, finding), stateOf(finding)] as const)));
}

/** By key. */
export function changesBetween(before: Dataset, after: Dataset): Change[] {
  const [old, now] = [statesOf(before), statesOf(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key): Change[] => {
    const [was, is] = [old.get(key), now.get(key)];
    if (was === is) return [];
    if (was === undefined) return [{ kind: 'new', key, what: is ?? '' }];
    if (is === undefined) return [{ kind: 'gone', key, what: was }];
    return [{ kind: 'changed', key, what: `${was} → ${is}` }];
  });
}
