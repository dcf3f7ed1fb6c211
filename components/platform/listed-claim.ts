/** From a placed claim to what the popup, the card and the audit are told of it. Pure. */
import type { Lexicon } from '../engine/model';
import type { PlacedClaim } from '../page/session-model';
import type { ListedClaim } from './report';

/** What the mapping looks up; built once per page. */
export interface Names {
  datasetVersion: string;
  substanceName(id: string): string;
  outcome(id: string): { name: string; topic: string } | undefined;
}

export function namesOf(lexicon: Lexicon): Names {
  const substances = new Map(lexicon.substances.map(({ id, name }) => [id, name]));
  const outcomes = new Map(lexicon.outcomes.map((outcome) => [outcome.id, outcome]));
  return {
    datasetVersion: lexicon.datasetVersion,
    substanceName: (id) => substances.get(id) ?? id,
    outcome: (id) => outcomes.get(id),
  };
}

export function listedClaim(claim: PlacedClaim, names: Names): ListedClaim {
  const outcome = names.outcome(claim.outcome);
  return {
    quote: claim.quoteText,
    prefix: claim.prefix,
    suffix: claim.suffix,
    subject: claim.subject,
    substance: claim.substance,
    ingredients: claim.ingredients.map(({ substance, dose, verdict }) => ({
      substance,
      dose: dose?.value ?? null,
      unit: dose?.unit ?? null,
      verdict,
    })),
    outcome: claim.outcome,
    polarity: claim.polarity,
    wording: claim.wording,
    disease: claim.disease,
    evidenceIn: claim.evidenceIn,
    verdict: claim.verdict,
    certainty: claim.certainty,
    overclaim: [...claim.overclaim],
    finding: claim.finding,
    nearest: claim.nearest,
    dose: claim.dose && {
      value: claim.dose.value,
      unit: claim.dose.unit,
      studied: claim.studied && [claim.studied.low, claim.studied.high],
    },
    why: {
      words: [...claim.why.words],
      rule: claim.why.rule,
      record: claim.finding ?? claim.substance,
      datasetVersion: names.datasetVersion,
    },
    id: claim.id,
    mark: claim.markText,
    heading: claim.heading,
    substanceName: claim.substance === null ? '' : names.substanceName(claim.substance),
    outcomeName: outcome?.name ?? claim.outcome,
    topic: outcome?.topic ?? '',
    safety: claim.safety,
    direction: claim.direction,
    studied: claim.studied,
  };
}
