import { expect, test } from 'vitest';
import { findingView, substanceView } from '../../components/platform/evidence-view';
import type { BrowsedSubstance } from '../../components/ui/props';
import type { Outcome } from '../../data/schema';

const names = Array.from({ length: 20 }, (_, i) => `outcome-${i}`);
const outcomes = new Map<string, Outcome>(
  names.map((id) => [
    id,
    {
      id,
      name: id,
      topic: 'mood',
      vague: false,
      disease: false,
      broader: [],
      goods: [],
      ills: [],
      effects: [],
      harms: [],
    } as unknown as Outcome,
  ]),
);
const record = {
  id: 'dormiva',
  name: 'Dormiva',
  findings: names.map((outcome) => ({ key: `dormiva/${outcome}`, outcome, certainty: 'low', studies: [] })),
  studies: [],
} as unknown as BrowsedSubstance;

test('the view of a substance holds all its findings, so that the nearest to a vague claim is among them', () => {
  expect(substanceView(record, outcomes).others.map(({ key }) => key)).toEqual(names.map((name) => `dormiva/${name}`));
});

test('the view of a finding holds all the others', () => {
  expect(findingView(record, 'dormiva/outcome-3', outcomes)?.others).toHaveLength(19);
});
