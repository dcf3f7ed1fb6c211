/** Found, and how sure: the first two rows. */

import type { Effect } from '../../data/schema';
import type { Direction } from '../engine/model';
import type { FindingView } from '../platform/messages';
import { type CardContext, howSure, isFinding, otherSpecies } from './card-context';
import { findingVerdict } from './finding-verdict';
import { list, number, plural } from './format';
import { isRatio } from './plot-scale';
import { card as words } from './strings/card';
import { certaintyWords, directionWords, domainWords, evidenceWords, foundWords, magnitudeWords } from './strings/terms';

export interface Row {
  head: string;
  /** One line of reason, '' where there is none. */
  line: string;
}

export function foundRow({ view, claim, lead, ingredients }: CardContext): Row {
  if (!view) return { head: claim.verdict === 'untested' ? directionWords.untested : words.foundNobody, line: '' };
  const { finding, certainty, studies } = view;
  const size = finding.magnitude ? magnitudeWords[finding.magnitude] : '';
  if (finding.evidence === 'animal' || finding.evidence === 'in-vitro') {
    const species = list(otherSpecies(studies).map(plural)) || evidenceWords[finding.evidence];
    return { head: words.foundIn(directionWords[finding.direction], species), line: words.foundNobody };
  }
  const direction = finding.direction;
  const verb = direction === 'benefit' || direction === 'no-effect' || direction === 'harm' ? foundWords[direction][certainty](size) : null;
  const share = lead && ingredients.length > 1 ? words.foundFor(alike(ingredients, view), ingredients.length) : '';
  return { head: verb ?? directionWords[direction], line: [share, effectWords(view.finding.effect, direction)].filter(Boolean).join('; ') };
}

/** How many ingredients have a finding as good as the leading one, whatever their dose here. */
function alike(ingredients: CardContext['ingredients'], lead: FindingView): number {
  const own = ({ finding, certainty }: FindingView) => findingVerdict({ ...finding, certainty });
  return ingredients.filter(({ view }) => isFinding(view) && own(view) === own(lead)).length;
}

/** The effect in a shopper's words: a ratio as percent more or less, a mean difference with its sign, a standardised one by its scale alone. */
export function effectWords(effect: Effect | undefined, direction: Direction): string {
  if (!effect) return '';
  const { measure, value, of } = effect;
  // A little more or less, of which the study says that it may be chance, would read as an effect.
  if (direction === 'no-effect') return words.effectOn(of);
  if (isRatio(measure)) {
    const percent = Math.round(Math.abs(value - 1) * 100);
    const odds = /OR$|odds/i.test(measure);
    return percent === 0 ? words.noDifferenceIn(of) : words.ratio(`${percent}%`, value > 1, odds, of);
  }
  return /^W?MD$/.test(measure) && value !== 0 ? words.difference(number(Math.abs(value)), value > 0, of) : words.effectOn(of);
}

export function sureRow(context: CardContext): Row {
  const { view, claim } = context;
  const certainty = howSure(context);
  if (!certainty) return { head: words.sureNone, line: words.sureNoneBecause[claim.verdict] ?? '' };
  if (!view) return { head: certaintyWords[certainty], line: '' };
  const { downgrades, upgrades, evidence } = view.finding;
  const domain = ({ domain }: { domain: string }) => domainWords[domain] ?? domain;
  return {
    head: certaintyWords[certainty],
    line: [
      words.startsFrom(evidenceWords[evidence]),
      downgrades.length ? words.loweredFor(list(downgrades.map(domain))).toLowerCase() : words.notLowered.toLowerCase(),
      upgrades?.length ? words.raisedFor(list(upgrades.map(domain))) : '',
    ]
      .filter(Boolean)
      .join('; '),
  };
}
