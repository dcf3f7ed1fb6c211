import { expect, test } from 'vitest';
import { Card } from '../../components/ui/card';
import type { CardIngredient } from '../../components/ui/props';
import { dormiva, dormivaWith } from './dormiva';
import { makeCard, makeClaim } from './make-claim';
import { mount, seen, settled } from './mount';
import { row } from './show-card';

const ingredient = (part: Partial<CardIngredient>): CardIngredient => ({
  substance: 'dormiva',
  name: 'Dormiva',
  dose: { value: 100, unit: 'mg' },
  verdict: 'limited',
  certainty: 'low',
  finding: dormiva.key,
  studied: { low: 300, high: 600, unit: 'mg/day' },
  doseHere: 'below',
  view: dormiva,
  ...part,
});

test('a product is shown by its ingredients, each with dose here, dose studied and verdict', () => {
  const root = mount(
    <Card
      {...makeCard({
        claim: makeClaim({ subject: 'product', substance: null, substanceName: 'Dormivale Night', verdict: 'insufficient' }),
        ingredients: [
          ingredient({ verdict: 'insufficient' }),
          ingredient({ substance: 'other', name: 'Other', dose: null, doseHere: 'not-given', studied: null, view: null, finding: null }),
        ],
      })}
    />,
  );
  const rows = [...root.querySelectorAll('.ings li')].map((li) => seen(li));
  expect(rows[0]).toBe('Dormiva Too little to tell 100 mg on the page 300–600 mg/day studied');
  expect(rows[1]).toContain('no dose on the page');
  expect(seen(root)).toContain('No ingredient with evidence reaches the dose studied.');
  expect(row(root, 'Applies here')).toContain('The blend itself was not tested');
  expect(row(root, 'Safety')).toContain('From Dormiva: One case of liver injury');
});

test('where another ingredient has its dose, the one that answers says of itself that it has not', () => {
  const root = mount(
    <Card
      {...makeCard({
        claim: makeClaim({ subject: 'product', substance: null, substanceName: 'Dormivale Night', verdict: 'insufficient' }),
        ingredients: [
          ingredient({ verdict: 'insufficient' }),
          ingredient({ substance: 'other', name: 'Other', doseHere: 'within', view: null, finding: null }),
        ],
      })}
    />,
  );
  expect(seen(root)).toContain('It holds less Dormiva than was studied. Most stands behind Dormiva:');
});

test('of many ingredients those with a finding come first and the rest on demand', async () => {
  const many = Array.from({ length: 12 }, (_, i) =>
    ingredient({ substance: `s${i}`, name: `Part ${i}`, finding: i === 11 ? dormiva.key : null }),
  );
  const root = mount(<Card {...makeCard({ claim: makeClaim({ subject: 'product', substance: null }), ingredients: many })} />);
  const names = () => [...root.querySelectorAll('.ings .name')].map((name) => name.textContent);
  expect(names()).toEqual(['Part 11', 'Part 0', 'Part 1', 'Part 2', 'Part 3', 'Part 4']);
  for (const part of root.querySelectorAll('details')) part.open = true;
  await settled();
  expect(names()).toHaveLength(12);
});

test('a product none of whose ingredients was reviewed for the outcome says so', () => {
  const root = mount(
    <Card
      {...makeCard({
        claim: makeClaim({ subject: 'product', substance: null, substanceName: 'Dormivale Night', verdict: 'unreviewed', certainty: null }),
        ingredients: [
          ingredient({ finding: null, verdict: 'unreviewed', view: { substance: dormiva.substance, others: [] } }),
          ingredient({ substance: 'b', finding: null, verdict: 'unreviewed', view: null }),
        ],
      })}
    />,
  );
  expect(seen(root)).toContain('None of the 2 ingredients we know was reviewed for stress.');
  expect(row(root, 'Safety')).toContain('From Dormiva: One case of liver injury');
});

test('a product that lists nothing says that there is nothing to hold against studies', () => {
  const root = mount(
    <Card
      {...makeCard({
        claim: makeClaim({ subject: 'product', substance: null, substanceName: '', verdict: 'unreviewed', certainty: null }),
      })}
    />,
  );
  expect(seen(root)).toContain('The page does not list what is in it');
  expect(seen(root.querySelector('.what') as Element)).toBe('This product → stress');
});

test('what was found is said for the ingredients whose findings are as good, not for those whose dose falls short', () => {
  const weak = dormivaWith({ direction: 'no-effect' });
  const root = mount(
    <Card
      {...makeCard({
        claim: makeClaim({ subject: 'product', substance: null, verdict: 'insufficient' }),
        ingredients: [
          ingredient({ verdict: 'insufficient' }),
          ingredient({ substance: 'b', name: 'B', verdict: 'insufficient', view: weak, finding: 'b/stress' }),
          ingredient({
            substance: 'c',
            name: 'C',
            verdict: 'insufficient',
            view: { substance: dormiva.substance, others: [] },
            finding: null,
          }),
        ],
      })}
    />,
  );
  expect(row(root, 'Found')).toContain('for 1 of 3 ingredients');
});

test('a vague claim of a product names what was measured of its ingredients', () => {
  const root = mount(
    <Card
      {...makeCard({
        claim: makeClaim({ subject: 'product', substance: null, verdict: 'vague', certainty: null, outcomeName: 'vitality' }),
        ingredients: [
          ingredient({}),
          ingredient({ substance: 'b', name: 'B', view: { ...dormiva, substance: { ...dormiva.substance, name: 'B' } } }),
        ],
        specific: ['fatigue'],
      })}
    />,
  );
  expect(seen(root)).toContain('These come nearest:');
  expect([...root.querySelectorAll('.links li')].map((li) => seen(li))).toEqual([
    'Dormiva: fatigue, older Not tested',
    'B: fatigue, older Not tested',
  ]);
});
