import { expect, test } from 'vitest';
import { findingView, substanceView } from '../../components/platform/evidence-view';
import type { BrowsedSubstance } from '../../components/ui/props';
import { outcome } from './evidence-fixture';

const names = Array.from({ length: 20 }, (_, i) => `outcome-${i}`);
const outcomes = new Map(names.map((id) => [id, outcome(id)]));
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
