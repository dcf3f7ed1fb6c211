import { expect, test } from 'vitest';
import type { PlacedClaim } from '../../components/page/session-model';
import { listedClaim, namesOf } from '../../components/platform/listed-claim';

const names = namesOf({
  datasetVersion: '2026.11.24-0a0b',
  substances: [{ id: 'zinc', name: 'Zinc' } as never],
  outcomes: [{ id: 'sleep-quality', name: 'sleep quality', topic: 'sleep' } as never],
});

const placed: PlacedClaim = {
  id: 7,
  block: 3,
  quote: { start: 10, end: 40 },
  mark: { start: 12, end: 20 },
  quoteText: 'Zinc improves sleep.',
  markText: 'improves sleep',
  prefix: 'before ',
  suffix: ' after',
  heading: 'Benefits',
  subject: 'substance',
  substance: 'zinc',
  outcome: 'sleep-quality',
  polarity: 'benefit',
  wording: 'asserted',
  disease: false,
  cure: false,
  evidenceIn: null,
  dose: { value: 15, unit: 'mg' },
  why: { words: ['zinc', 'improves', 'sleep'], rule: 'verb' },
  verdict: 'limited',
  certainty: 'low',
  direction: 'benefit',
  overclaim: ['dose-below-studied'],
  finding: 'zinc/sleep-quality',
  nearest: null,
  studied: { low: 20, high: 40, unit: 'mg/day' },
  ingredients: [],
  safety: 'caution',
};

test('a claim is reported with exactly the fields of the audit’s contract, and those of the list', () => {
  expect(listedClaim(placed, names)).toEqual({
    quote: 'Zinc improves sleep.',
    direction: 'benefit',
    prefix: 'before ',
    suffix: ' after',
    subject: 'substance',
    substance: 'zinc',
    ingredients: [],
    outcome: 'sleep-quality',
    polarity: 'benefit',
    wording: 'asserted',
    disease: false,
    evidenceIn: null,
    verdict: 'limited',
    certainty: 'low',
    overclaim: ['dose-below-studied'],
    finding: 'zinc/sleep-quality',
    nearest: null,
    dose: { value: 15, unit: 'mg', studied: [20, 40] },
    why: { words: ['zinc', 'improves', 'sleep'], rule: 'verb', record: 'zinc/sleep-quality', datasetVersion: '2026.11.24-0a0b' },
    id: 7,
    mark: 'improves sleep',
    heading: 'Benefits',
    substanceName: 'Zinc',
    outcomeName: 'sleep quality',
    topic: 'sleep',
    safety: 'caution',
    studied: { low: 20, high: 40, unit: 'mg/day' },
  });
});

test('a product’s claim carries its ingredients, each with dose and verdict', () => {
  const ingredient = { certainty: null, finding: null, studied: null, doseHere: 'not-given' } as const;
  const product = {
    ...placed,
    subject: 'product' as const,
    substance: null,
    finding: null,
    dose: null,
    ingredients: [
      { ...ingredient, substance: 'zinc', dose: { value: 15, unit: 'mg' }, verdict: 'limited' as const },
      { ...ingredient, substance: 'newroot', dose: null, verdict: 'insufficient' as const },
    ],
  };
  expect(listedClaim(product, names)).toMatchObject({
    substance: null,
    substanceName: '',
    dose: null,
    why: { record: null },
    ingredients: [
      { substance: 'zinc', dose: 15, unit: 'mg', verdict: 'limited' },
      { substance: 'newroot', dose: null, unit: null, verdict: 'insufficient' },
    ],
  });
});

test('a dose without a studied one says so, and a claim without a finding names its substance’s record', () => {
  expect(listedClaim({ ...placed, studied: null, finding: null }, names)).toMatchObject({
    dose: { value: 15, unit: 'mg', studied: null },
    why: { record: 'zinc' },
  });
});

test('what the lexicon does not know keeps its id', () => {
  expect(listedClaim({ ...placed, substance: 'newroot', outcome: 'new-outcome' }, names)).toMatchObject({
    substanceName: 'newroot',
    outcomeName: 'new-outcome',
    topic: '',
  });
});
