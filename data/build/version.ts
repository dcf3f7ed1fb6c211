import { createHash } from 'node:crypto';
import type { Dataset } from './records';

/** `2026.11.24-1a2b3c4d`: the latest day on which a record was read, and a hash of all the facts. The same data always give the same. */
export function datasetVersion({ topics, outcomes, substances, citations }: Dataset): string {
  const latest = substances.map(({ reviewed }) => reviewed).reduce((a, b) => (a > b ? a : b), '');
  const hash = createHash('sha256').update(JSON.stringify([topics, outcomes, substances, citations]));
  return `${latest.replaceAll('-', '.')}-${hash.digest('hex').slice(0, 8)}`;
}
