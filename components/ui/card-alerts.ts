/** What stands before everything else: legal standing (its notes are on demand), a dose above its upper limit, a retracted citation, an authorised wording. */
import type { Severity, StatusType, Substance } from '../../data/schema';
import { exceeds } from './amounts';
import { type CardContext, substancesOf } from './card-context';
import { noticeOf, noticeWords } from './citation-words';
import { amount } from './format';
import { card as words } from './strings/card';
import { statusWords } from './strings/terms';

export interface Alert {
  severity: Severity | 'none';
  head: string;
  text: string;
}

const grave: readonly StatusType[] = ['prescription-drug', 'banned', 'sport-prohibited', 'warning', 'not-permitted'];

export function cardAlerts(context: CardContext): Alert[] {
  const { claim, ingredients, citations } = context;
  const substances = substancesOf(context);
  const several = claim.subject === 'product';
  const retracted = citations.find((citation) => noticeOf(citation) === 'retraction');
  const alerts: Alert[] = retracted ? [{ severity: 'serious', head: '', text: noticeWords(retracted) }] : [];
  for (const { name, status } of substances) {
    const standing = standings(status);
    if (standing.length)
      alerts.push({ severity: 'caution', head: several ? `${name}: ${standing.join(' · ')}` : standing.join(' · '), text: '' });
    for (const { type, authority, note, outcomes } of status) {
      if (type !== 'authorised-claim' || !outcomes?.includes(claim.outcome)) continue;
      alerts.push({ severity: 'none', head: words.authorised(authority), text: `${note} ${words.neededFor}` });
    }
  }
  const doses = several
    ? ingredients.map(({ view, dose }) => ({ substance: view?.substance, dose }))
    : substances.map((substance) => ({ substance, dose: claim.dose }));
  for (const { substance, dose } of doses) {
    const limit = dose && substance?.upperLimits?.find((upper) => exceeds(dose, upper));
    if (!limit || !dose || !substance) continue;
    const text = words.overLimit(substance.name, amount(dose.value, dose.unit), amount(limit.amount, limit.unit), limit.authority);
    alerts.push({ severity: 'serious', head: '', text });
  }
  return alerts;
}

/** `Prescription medicine (Russia)`: each grave kind once, with the places where it holds. */
function standings(status: readonly Substance['status'][number][]): string[] {
  return grave.flatMap((kind) => {
    const entries = status.filter(({ type }) => type === kind);
    const places = [...new Set(entries.flatMap(({ jurisdiction }) => jurisdiction ?? []))];
    return entries.length ? [`${statusWords[kind]}${places.length ? ` (${places.join(', ')})` : ''}`] : [];
  });
}
