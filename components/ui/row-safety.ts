/** Safety, by severity, whatever the benefit: the gravest note first, with whose it is. */
import type { Severity, Substance } from '../../data/schema';
import { type CardContext, substancesOf } from './card-context';
import type { Row } from './row-found';
import { card as words } from './strings/card';
import { severityWords } from './strings/terms';

export type SafetyNote = Substance['safety'][number] & { of: string };

const rank: Record<Severity, number> = { serious: 0, caution: 1, minor: 2 };

export const gravestFirst = <Note extends { severity: Severity }>(notes: readonly Note[]): Note[] =>
  [...notes].sort((a, b) => rank[a.severity] - rank[b.severity]);

/** All notes on what the claim speaks of, gravest first. */
export function safetyNotes(context: CardContext): SafetyNote[] {
  return gravestFirst(substancesOf(context).flatMap(({ safety, name }) => safety.map((note) => ({ ...note, of: name }))));
}

export interface SafetyRow extends Row {
  severity: Severity | 'none';
}

export function safetyRow(context: CardContext): SafetyRow {
  const [first] = safetyNotes(context);
  if (!first) {
    const severity = context.claim.safety ?? 'none';
    const known = context.evidence.state === 'ready';
    return { severity, head: severityWords[severity], line: severity === 'none' ? (known ? words.safetyNone : words.safetyUnknown) : '' };
  }
  const whose = context.claim.subject === 'product' ? `${words.safetyFrom(first.of)} ` : '';
  return { severity: first.severity, head: severityWords[first.severity], line: `${whose}${first.note}` };
}
