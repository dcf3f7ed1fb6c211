import { expect, test } from 'vitest';
import { exceeds, factor } from '../../components/ui/amounts';
import { cutQuote } from '../../components/ui/card-quote';
import { day, length, number, plural, range, signed } from '../../components/ui/format';
import { hostOf } from '../../components/ui/host-of';
import { scaleOf } from '../../components/ui/plot-scale';
import { effectWords } from '../../components/ui/row-found';
import { studyLink, webAddress } from '../../components/ui/study-link';

test('numbers stand as the source prints them, with a minus sign and commas', () => {
  expect([number(35533), number(1192), number(897), number(-0.18), number(1.004), signed(1.1), signed(-2.58), signed(0)]).toEqual([
    '35,533',
    '1,192',
    '897',
    '−0.18',
    '1.004',
    '+1.1',
    '−2.58',
    '0',
  ]);
});

test('a range with equal ends is one amount', () => {
  expect([range(240, 600, 'mg/day'), range(250, 250, 'mg')]).toEqual(['240–600 mg/day', '250 mg']);
});

test('days, months and years are written out; what is no date stays', () => {
  expect([day('2026-11-02'), day('2026-11'), day('2026'), day('soon')]).toEqual(['2 Nov 2026', 'Nov 2026', '2026', 'soon']);
});

test('a study’s length is given in the unit that reads best', () => {
  expect([length(0.3), length(1), length(12), length(104), length(416)]).toEqual(['2 days', '1 week', '12 weeks', '2 years', '8 years']);
});

test('species have their plurals', () => {
  expect([plural('rat'), plural('mouse'), plural('cells'), plural('human')]).toEqual(['rats', 'mice', 'cells', 'people']);
});

test('links come from identifiers alone', () => {
  expect(studyLink('pmid:999999999')).toBe('https://pubmed.ncbi.nlm.nih.gov/999999999/');
  expect(studyLink('doi:10.1234/a b')).toBeNull();
  expect(studyLink('doi:10.1234/(sici)1<2:x>3#4?5')).toBe('https://doi.org/10.1234/(sici)1%3C2:x%3E3%234%3F5');
  expect(studyLink('nct:NCT01234567')).toBe('https://clinicaltrials.gov/study/NCT01234567');
  expect(studyLink('url:https://authority.example/a?b=c')).toBe('https://authority.example/a?b=c');
  for (const bad of ['url:javascript:alert(1)', 'url:data:text/html,x', 'pmid:1/../../x', 'nct:1', 'isbn:1', 'nothing', ''])
    expect(studyLink(bad)).toBeNull();
  expect(webAddress('file:///etc/passwd')).toBeNull();
});

test('amounts compare by mass or by the same unit, and not otherwise', () => {
  expect(factor('g', 'mg/day')).toBe(1000);
  expect(factor('mcg/day', 'µg')).toBe(1);
  expect(factor('IU/day', 'IU')).toBe(1);
  expect(factor('IU', 'mg')).toBeNull();
  expect(exceeds({ value: 1, unit: 'g' }, { amount: 350, unit: 'mg/day' })).toBe(true);
  expect(exceeds({ value: 350, unit: 'mg' }, { amount: 350, unit: 'mg/day' })).toBe(false);
  expect(exceeds({ value: 9999, unit: 'IU' }, { amount: 1, unit: 'mg' })).toBe(false);
});

test('effects are said in a shopper’s words', () => {
  const effect = { of: 'prostate cancer', study: 'pmid:999999999' };
  expect(effectWords({ ...effect, measure: 'HR', value: 1.17 }, 'harm')).toBe('17% more: prostate cancer');
  expect(effectWords({ ...effect, measure: 'RR', value: 0.85 }, 'benefit')).toBe('15% less: prostate cancer');
  expect(effectWords({ ...effect, measure: 'OR', value: 2 }, 'harm')).toBe('odds 100% higher: prostate cancer');
  expect(effectWords({ ...effect, measure: 'RR', value: 1.001 }, 'mixed')).toBe('no difference: prostate cancer');
  expect(effectWords({ measure: 'MD', value: -7.06, of: 'minutes to fall asleep', study: '' }, 'benefit')).toBe(
    '7.06 lower: minutes to fall asleep',
  );
  expect(effectWords({ measure: 'SMD', value: -1.75, of: 'stress scores', study: '' }, 'benefit')).toBe('measured as stress scores');
  // Two percent that may be chance are no effect, and shall not read as one.
  expect(effectWords({ ...effect, measure: 'HR', value: 0.98 }, 'no-effect')).toBe('measured as prostate cancer');
});

test('ratios are drawn on a log axis around 1, differences on a linear one around 0', () => {
  const ratio = scaleOf([{ measure: 'RR', value: 0.5, ci: [0.25, 1] }]);
  expect(ratio.nothing).toBe(1);
  expect(ratio.at(0.5) - ratio.at(0.25)).toBeCloseTo(ratio.at(1) - ratio.at(0.5), 1);
  const difference = scaleOf([{ measure: 'MD', value: -2, ci: [-4, 0] }]);
  expect(difference.nothing).toBe(0);
  expect(difference.at(-2) - difference.at(-4)).toBeCloseTo(difference.at(0) - difference.at(-2), 1);
});

test('a ratio whose interval reaches zero or below is not drawn on a log axis', () => {
  expect(scaleOf([{ measure: 'RR', value: 0.5, ci: [-0.1, 1] }]).ratio).toBe(false);
});

test('every axis carries the tick of no effect, and ticks keep apart', () => {
  for (const ci of [
    [0.56, 1.65],
    [-2.29, -1.22],
    [-27.27, -7.44],
    [1.004, 1.36],
    [0.001, 0.002],
    [-5000, 12000],
  ] as [number, number][]) {
    for (const measure of ['MD', 'RR']) {
      const scale = scaleOf([{ measure, value: (ci[0] + ci[1]) / 2, ci }]);
      expect(scale.ticks).toContain(scale.nothing);
      const places = scale.ticks.map(scale.at).sort((a, b) => a - b);
      for (let i = 1; i < places.length; i++) expect((places[i] ?? 0) - (places[i - 1] ?? 0)).toBeGreaterThan(16);
      for (const place of places) expect(place >= 0 && place <= 100).toBe(true);
    }
  }
});

test('a narrow ratio still has a second tick to read it by', () => {
  for (const ci of [
    [0.89, 1.08],
    [0.97, 1.04],
    [1.004, 1.36],
    [0.6, 0.9],
    [2.1, 7.4],
  ] as [number, number][]) {
    const { ticks } = scaleOf([{ measure: 'HR', value: Math.sqrt(ci[0] * ci[1]), ci }]);
    expect(ticks.length, String(ci)).toBeGreaterThan(1);
  }
});

test('a quote is cut at words around its mark, and a short one stays whole', () => {
  expect(cutQuote('It eases stress.', 'eases stress')).toEqual({ before: 'It ', mark: 'eases stress', after: '.' });
  expect(cutQuote('It raises BDNF in the brain.2', 'raises BDNF').after).toBe(' in the brain.');
  expect(cutQuote('It raises BDNF by 1.2', 'raises BDNF').after).toBe(' by 1.2');
  const long = cutQuote(`${'one two three '.repeat(30)}eases stress${' four five six'.repeat(30)}`, 'eases stress');
  expect(long.before).toMatch(/^… (one|two|three) /);
  expect(long.after).toMatch(/ (four|five|six) …$/);
});

test('a host is read from what somebody types', () => {
  expect(['https://www.secondcup.example/a?b', 'Shop.Secondcup.example', ' secondcup.example '].map(hostOf)).toEqual([
    'secondcup.example',
    'shop.secondcup.example',
    'secondcup.example',
  ]);
  for (const bad of ['', 'cup', 'file:///x', 'javascript:alert(1)', 'a b.example', '*']) expect(hostOf(bad)).toBeNull();
});
