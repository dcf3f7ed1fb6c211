/** Found, and how sure: the first two rows. */

import { type CardContext, otherSpecies } from './card-context';
import { list, number, plural, signed } from './format';
import { isRatio } from './plot-scale';
import {
  certaintyWords,
  directionWords,
  domainWords,
  evidenceWords,
  foundWords,
  magnitudeWords,
  plotWords,
  card as words,
} from './strings';

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
  const reached = ingredients.filter(({ verdict }) => verdict === claim.verdict).length;
  const share = lead && ingredients.length > 1 ? words.foundFor(reached, ingredients.length) : '';
  return { head: verb ?? directionWords[direction], line: [share, effectWords(view.finding.effect)].filter(Boolean).join('; ') };
}

/** `−1.75 (−2.29 to −1.22) on stress scores`. */
export function effectWords(effect: NonNullable<CardContext['view']>['finding']['effect']): string {
  if (!effect) return '';
  const print = isRatio(effect.measure) ? number : signed;
  const interval = effect.ci ? ` (${number(effect.ci[0])} ${plotWords.to} ${number(effect.ci[1])})` : '';
  return `${effect.measure} ${print(effect.value)}${interval}, ${effect.of}`;
}

export function sureRow({ view, claim }: CardContext): Row {
  const certainty = claim.certainty ?? view?.certainty ?? null;
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
