import { expect, test } from 'vitest';
import { ForestPlot, type PlotRow } from '../../components/ui/forest-plot';
import { plotRow } from '../../components/ui/plot-row';
import { dormiva, dormivaWith } from './dormiva';
import { mount, seen } from './mount';

const rowOf = (effect: Partial<NonNullable<typeof dormiva.finding.effect>>, finding: Partial<typeof dormiva.finding> = {}): PlotRow => {
  const view = dormivaWith({
    ...finding,
    effect: { measure: 'MD', value: -1, ci: [-2, -0.5], of: 'stress scores', study: 'pmid:999999999', ...effect },
  });
  const row = plotRow(view.finding, view.certainty, view.studies);
  if (!row) throw new Error('no row');
  return row;
};

const plot = (rows: PlotRow[]) => mount(<ForestPlot rows={rows} substance="Dormiva" />);
const caption = (root: Element) => seen(root.querySelector('figcaption') as Element);
const sides = (root: Element) => [...root.querySelectorAll('.fav span')].map((side) => side.textContent);

test('point, interval, trials and people stand together, and are told to those who cannot see', () => {
  const root = plot([rowOf({})]);
  expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('stress scores. 12 trials: −1 (−2 to −0.5)');
  expect(root.querySelector('.val')?.textContent).toBe('−1 (−2 to −0.5)');
  expect(root.querySelector('.sub')?.textContent).toBe('1,002 people');
});

test('pooled trials are a diamond, a single study a square with whiskers, a bare point a square alone', () => {
  expect(plot([rowOf({})]).querySelectorAll('path.pt')).toHaveLength(1);
  const single = plot([rowOf({ study: 'pmid:1' })]);
  expect([single.querySelectorAll('rect.pt').length, single.querySelectorAll('.ci').length]).toEqual([1, 1]);
  const { ci: _, ...bare } = rowOf({}).effect;
  const alone = plot([{ ...rowOf({}), effect: bare }]);
  expect([alone.querySelectorAll('rect.pt').length, alone.querySelectorAll('.ci').length]).toEqual([1, 0]);
  expect(caption(alone)).toContain('The source gives no interval.');
});

test('the sides name what they favour where the better side is known, and only more or less where not', () => {
  expect(sides(plot([rowOf({ better: 'lower' })]))).toEqual(['← favours Dormiva', 'favours the comparison →']);
  expect(sides(plot([rowOf({ better: 'higher' })]))).toEqual(['← favours the comparison', 'favours Dormiva →']);
  expect(sides(plot([rowOf({}, { direction: 'no-effect' })]))).toEqual(['← less with Dormiva', 'more with Dormiva →']);
});

test('a benefit lies on its better side, so that the record need not say', () => {
  expect(sides(plot([rowOf({ value: 2, ci: [1, 3] })]))).toEqual(['← favours the comparison', 'favours Dormiva →']);
  expect(sides(plot([rowOf({ measure: 'RR', value: 0.5, ci: [0.3, 0.8] })]))).toEqual(['← favours Dormiva', 'favours the comparison →']);
});

test('the interval has the level of its source', () => {
  expect(caption(plot([rowOf({})]))).toContain('The diamond spans the 95% interval.');
  expect(caption(plot([rowOf({ level: 99 })]))).toContain('spans the 99% interval.');
  expect(caption(plot([rowOf({ of: 'events (99% CI)' })]))).toContain('spans the 99% interval.');
  expect(caption(plot([rowOf({ of: 'pain (credible interval)' })]))).toContain('spans the interval.');
});

test('an interval over the line of no effect says so', () => {
  expect(caption(plot([rowOf({ ci: [-2, 1] })]))).toContain('no effect at all also fits');
  expect(caption(plot([rowOf({})]))).not.toContain('no effect at all also fits');
});
