/** A sample as the card takes it, with the verdict that its finding gives. */
import type { FindingView } from '../platform/messages';
import type { ListedClaim } from '../platform/report';
import { findingVerdict } from './finding-verdict';
import type { samples } from './strings/welcome-samples';

export function sampleClaim(sample: (typeof samples)[number], view: FindingView, id: number): ListedClaim {
  const { mark, wording, key } = sample;
  const { substance, outcome, certainty, finding } = view;
  const verdict = findingVerdict({ ...finding, certainty });
  const firm = certainty === 'high' || certainty === 'moderate';
  return {
    id,
    quote: sample.quote,
    prefix: '',
    suffix: '',
    mark,
    heading: '',
    subject: 'substance',
    substance: substance.id,
    substanceName: substance.name,
    ingredients: [],
    outcome: outcome.id,
    outcomeName: outcome.name,
    topic: outcome.topic,
    polarity: 'benefit',
    wording,
    disease: outcome.disease,
    evidenceIn: null,
    verdict,
    certainty,
    overclaim: [
      ...(wording === 'proven' && !firm ? (['proven-over-low'] as const) : []),
      ...(outcome.disease ? (['disease-claim'] as const) : []),
    ],
    finding: key,
    nearest: null,
    dose: null,
    studied: null,
    safety: null,
    direction: finding.direction,
    why: { words: [mark], rule: 'example', record: key, datasetVersion: '' },
  };
}
