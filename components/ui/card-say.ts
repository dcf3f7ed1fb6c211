/** The one or two sentences under the verdict. */
import type { Direction } from '../engine/model';
import type { CardContext } from './card-context';
import { isOpposed } from './claim-verdict';
import { sentence } from './format';
import { nearestFindings } from './nearest-findings';
import { card as words } from './strings/card';

/** Our own lead-in, and the record's note; either may be ''. */
export function say(context: CardContext): { lead: string; note: string } {
  const { claim, view, evidence, subject, ingredients, lead } = context;
  if (evidence.state === 'loading') return { lead: words.loading, note: '' };
  if (evidence.state === 'unavailable') return { lead: words.unavailable, note: '' };
  if (claim.verdict === 'vague') return { lead: words.vague(sentence(claim.outcomeName)), note: vagueNote(context) };
  if (claim.subject === 'product') {
    if (!ingredients.length) return { lead: words.productNone, note: '' };
    if (ingredients.every(({ finding }) => finding === null))
      return { lead: words.productUnreviewed(ingredients.length, claim.outcomeName), note: '' };
    const who = lead && view ? words.productLead(lead.name) : '';
    return { lead: [words.product(ingredients.length), short(context), who].filter(Boolean).join(' '), note: view?.finding.note ?? '' };
  }
  if (!view) {
    if (claim.verdict === 'untested') return { lead: words.untested(subject, claim.outcomeName), note: '' };
    return { lead: claim.verdict === 'unreviewed' ? words.unreviewed(subject, claim.outcomeName) : words.noFinding, note: '' };
  }
  const nearest = claim.nearest ? words.nearest(view.outcome.name) : '';
  return { lead: nearest || stance(claim, view.finding.direction), note: view.finding.note };
}

/** Why a dose holds the verdict down: that of the ingredient which answers, or else of all. */
function short({ ingredients, lead }: CardContext): string {
  const doses = ingredients.map(({ doseHere }) => doseHere);
  if (lead?.doseHere === 'below' && (doses.includes('within') || doses.includes('above'))) return words.productDoseOf(lead.name);
  if (doses.includes('within') || doses.includes('above')) return '';
  return doses.includes('below') ? words.productDose.below : words.productDose['not-given'];
}

/** A denial or a warning may be borne out, or meet a finding of benefit: `supported` then speaks of the benefit, and that must be said. */
function stance(claim: CardContext['claim'], direction: Direction): string {
  const { verdict, polarity } = claim;
  if (isOpposed(claim)) return words.foundBenefit;
  const agrees = direction === polarity && (verdict === 'supported' || verdict === 'limited');
  return agrees ? (words.agrees[polarity] ?? '') : '';
}

function vagueNote(context: CardContext): string {
  if (context.view) return '';
  const near = nearestFindings(context).length;
  return near > 0 ? words.vagueNearest(near) : words.vagueNothing;
}
