/** Does it apply here: in whom it was studied, in which form and dose, against what the page says. */

import { type CardContext, otherSpecies } from './card-context';
import { amount, list, plural, range, sentence } from './format';
import type { Row } from './row-found';
import { card as words } from './strings/card';

export function appliesRow({ claim, view }: CardContext): Row {
  if (!view) return { head: words.studiedInUnknown, line: '' };
  const { finding, studies } = view;
  const animals = finding.evidence === 'animal' || finding.evidence === 'in-vitro';
  const firstPeople = studies.find(({ species, population }) => species === 'human' && population)?.population;
  const species = list(otherSpecies(studies).map(plural));
  const head =
    claim.subject === 'product'
      ? words.blendNotTested
      : finding.population
        ? sentence(finding.population)
        : firstPeople
          ? sentence(firstPeople)
          : animals && species
            ? words.studiedIn(species)
            : words.studiedInUnknown;
  const line = claim.subject === 'product' ? words.blendParts : [finding.form ? words.form(finding.form) : '', doseLine(claim, view)];
  return { head, line: [line].flat().filter(Boolean).join(' ') };
}

function doseLine(claim: CardContext['claim'], view: NonNullable<CardContext['view']>): string {
  const studied = claim.studied ?? view.substance.studiedDose ?? null;
  if (!studied) return '';
  const span = range(studied.low, studied.high, studied.unit);
  if (!claim.dose) return words.doseNotOnPage(span);
  const below = claim.overclaim.includes('dose-below-studied') ? words.doseBelow : '';
  return `${words.doseBoth(amount(claim.dose.value, claim.dose.unit), span)} ${below}`.trim();
}
