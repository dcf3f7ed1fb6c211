import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { plotGroups } from '../../components/ui/effect-plots';
import { EvidenceBrowser } from '../../components/ui/evidence-browser';
import { evidenceIndex } from '../../components/ui/evidence-index';
import { routeOf } from '../../components/ui/evidence-route';
import { evidenceSearch } from '../../components/ui/evidence-search';
import type { BrowsedSubstance } from '../../components/ui/props';
import { dormiva } from './dormiva';
import { evidence, record } from './make-evidence';
import { mount, seen, settled } from './mount';

const show = (hash = '') => mount(<EvidenceBrowser evidence={evidence} hash={hash} theme="auto" onOptions={() => {}} />);

test.each([
  ['', 'Obelus: evidence'],
  ['#substance/dormiva', 'Dormiva · Obelus: evidence'],
  ['#outcome/stress', 'Stress · Obelus: evidence'],
])('the tab of “%s” is called “%s”', async (hash, title) => {
  show(hash);
  await settled();
  expect(document.title).toBe(title);
});

test('addresses are read, and a broken one is the map', () => {
  expect(routeOf('#substance/zinc/cold-duration')).toEqual({ page: 'substance', id: 'zinc', outcome: 'cold-duration' });
  expect(routeOf('#outcome/stress')).toEqual({ page: 'outcome', id: 'stress' });
  expect(routeOf('#topic/sleep')).toEqual({ page: 'map', topic: 'sleep' });
  for (const odd of ['', '#', '#nonsense', '#substance', '#%E0%A4%A']) expect(routeOf(odd).page).toBe('map');
});

test('search finds names, synonyms, brands and outcomes, whatever their case, accents or hyphens', () => {
  const search = evidenceSearch(evidenceIndex(evidence));
  expect(search('DORM')[0]).toEqual({ text: 'Dormiva', kind: 'substance, 3 findings', hash: '#substance/dormiva' });
  expect(search('dormx')[0]).toEqual({ text: 'DormX', kind: 'brand of Dormiva', hash: '#substance/dormiva' });
  expect(search('sleep root')).toEqual([]);
  expect(search('sleep-qual')[0]?.hash).toBe('#outcome/sleep-quality');
  expect(search('etherol')[0]?.hash).toBe('#substance/other');
  expect(search('  ')).toEqual([]);
});

test('what pages call an outcome leads to it, behind names that start alike', () => {
  const outcomes = evidence.outcomes.map((one) => (one.id === 'stress' ? { ...one, goods: ['calm'], ills: ['dormant nerves'] } : one));
  const search = evidenceSearch(evidenceIndex({ ...evidence, outcomes }));
  expect(search('calm')).toEqual([{ text: 'Calm', kind: 'word for stress', hash: '#outcome/stress' }]);
  expect(search('dorm').map(({ text }) => text)).toEqual(['Dormiva', 'Dormant nerves']);
  expect(search('ormant')).toEqual([]);
});

test('one entry is listed once, by its best name', () => {
  const hits = evidenceSearch(evidenceIndex(evidence))('dormiva');
  expect(hits.filter(({ hash }) => hash === '#substance/dormiva')).toHaveLength(1);
});

test('typing, arrows and Enter lead to a page; Escape empties', async () => {
  const root = show();
  const input = root.querySelector('input') as HTMLInputElement;
  await userEvent.fill(input, 's');
  await settled();
  const options = [...root.querySelectorAll('[role="option"]')];
  expect(options.length).toBeGreaterThan(1);
  input.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(input.getAttribute('aria-activedescendant')).toBe('hit1');
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(location.hash).toMatch(/^#(substance|outcome)\//);
  await userEvent.fill(input, 'zzz');
  await settled();
  expect(seen(root)).toContain('Nothing in our data is called “zzz”. That says nothing for or against it.');
  await userEvent.keyboard('{Escape}');
  expect(input.value).toBe('');
});

test('the map places a finding by certainty and effect; not tested spans the row', () => {
  const root = show('#topic/sleep');
  const rows = [...root.querySelectorAll('.map tbody tr')];
  expect(rows.map((row) => seen(row.querySelector('th') as Element))).toEqual(['No difference', 'Not tested']);
  expect(seen(rows[0]?.querySelectorAll('td')[3] as Element)).toContain('Dormiva sleep quality');
  expect(rows[1]?.querySelector('td')?.colSpan).toBe(4);
  expect(rows[0]?.querySelector('a')?.getAttribute('href')).toBe('#substance/dormiva/sleep-quality');
});

test('a topic is counted by verdict', () => {
  const row = [...show().querySelectorAll('.bytopic tbody tr')].find((tr) => tr.textContent?.startsWith('Sleep'));
  expect(seen(row as Element)).toBe('Sleep 2 1 1');
});

test('a substance’s page has findings, effects, safety, dose, brands and standing', () => {
  const root = show('#substance/dormiva');
  const text = seen(root);
  for (const part of [
    'Pooled trials found lower stress scores',
    'One case of liver injury',
    '300–600 mg/day',
    'DormX',
    'Prohibited in sport, Arcadia',
    '800 mg/day, adults (Board of Food)',
    '20 Nov 2026',
  ]) {
    expect(text).toContain(part);
  }
  expect(root.querySelector('.plot svg')?.getAttribute('aria-label')).toContain('Stress: −0.6 (−0.9 to −0.3)');
});

test('other names begin with those that tell most', () => {
  const names = ['dormiva', 'dormyva', 'Dormiva officinalis', 'sleep root'];
  const substances = [{ ...record, names }];
  const root = mount(
    <EvidenceBrowser evidence={{ ...evidence, substances }} hash="#substance/dormiva" theme="auto" onOptions={() => {}} />,
  );
  expect(seen(root.querySelector('.lead-head p') as Element)).toBe('Dormiva officinalis, sleep root, dormyva');
});

test('a deep link opens its finding with the certainty step by step and its studies', async () => {
  const root = show('#substance/dormiva/stress');
  await settled();
  const here = root.querySelector('.here') as HTMLElement;
  expect(seen(here)).toContain('It rests on pooled randomised trials, which start at high certainty.');
  expect(seen(here)).toContain('One step down for risk of bias: makers paid for the trials');
  expect(seen(here)).toContain('Certainty: low.');
  expect(here.querySelector('.studies')).not.toBeNull();
});

test('a finding that another reader held against its studies says so with the day; one that nobody did says nothing', async () => {
  const [first, ...rest] = record.findings;
  const checked = { ...evidence, substances: [{ ...record, findings: [{ ...first, checked: '2026-11-24' } as never, ...rest] }] };
  const at = (state: typeof evidence) =>
    mount(<EvidenceBrowser evidence={state} hash="#substance/dormiva/stress" theme="auto" onOptions={() => {}} />);
  const said = at(checked);
  await settled();
  expect(seen(said)).toContain('Held against the abstracts of its studies by another reader on 24 Nov 2026.');
  expect(seen(said)).toContain('1 of its 3 findings was held against the abstracts by another reader.');
  const unsaid = at(evidence);
  await settled();
  expect(seen(unsaid)).not.toContain('another reader');
});

test('an untested finding says where one looked, and has no certainty', async () => {
  const root = show('#substance/dormiva/sleep-quality');
  await settled();
  const untested = [...root.querySelectorAll('.finds article')].at(-1) as HTMLElement;
  expect(seen(untested)).toContain('Where we looked Searched: PubMed, November 2026');
  expect(untested.querySelector('.c')?.childElementCount).toBe(0);
});

test('an outcome’s page names its substances, kin, and whether it is a disease or vague', () => {
  expect(seen(show('#outcome/stress'))).toContain('Dormiva');
  expect(seen(show('#outcome/insomnia'))).toContain('A disease or its signs');
  expect(seen(show('#outcome/insomnia'))).toContain('Broader: sleep quality');
  expect(seen(show('#outcome/vitality'))).toContain('Too vague to test');
  expect(seen(show('#outcome/sleep-quality'))).toContain('Narrower: insomnia');
});

test('an unknown address says so', () => {
  expect(seen(show('#substance/nothing'))).toContain('Not in our data');
});

test('a new page is read from its heading', async () => {
  const root = show();
  await settled();
  render(<EvidenceBrowser evidence={evidence} hash="#outcome/stress" theme="auto" onOptions={() => {}} />, root);
  await settled();
  expect(document.activeElement?.textContent).toBe('Stress');
});

test('loading and missing data are told', () => {
  const state = (one: 'loading' | 'unavailable') =>
    seen(mount(<EvidenceBrowser evidence={{ state: one }} hash="" theme="auto" onOptions={() => {}} />));
  expect(state('loading')).toBe('Reading the evidence …');
  expect(state('unavailable')).toContain('could not be read');
});

test('the options are a callback', () => {
  const onOptions = vi.fn();
  const root = mount(<EvidenceBrowser evidence={evidence} hash="" theme="auto" onOptions={onOptions} />);
  [...root.querySelectorAll('button')].find((one) => one.textContent === 'Options')?.click();
  expect(onOptions).toHaveBeenCalledOnce();
});

test('effects share an axis only where they have one measure and one better side', () => {
  const effect = (measure: string, better?: 'lower' | 'higher') => ({
    ...dormiva.finding.effect,
    measure,
    value: 0.5,
    ci: [0.2, 0.9],
    better,
  });
  const findings = [
    { ...record.findings[0], key: 'a', direction: 'no-effect', effect: effect('SMD', 'lower') },
    { ...record.findings[0], key: 'b', direction: 'no-effect', effect: effect('SMD', 'lower') },
    { ...record.findings[0], key: 'c', direction: 'no-effect', effect: effect('SMD', 'higher') },
    { ...record.findings[0], key: 'd', direction: 'no-effect', effect: effect('SMD') },
    { ...record.findings[0], key: 'e', direction: 'no-effect', effect: effect('RR', 'lower') },
    { ...record.findings[0], key: 'f', direction: 'no-effect', effect: effect('HR', 'lower') },
  ] as unknown as BrowsedSubstance['findings'];
  const index = evidenceIndex({ ...evidence, substances: [{ ...record, findings }] });
  expect(plotGroups(index.entries, ({ finding }) => finding.key).map((rows) => rows.length)).toEqual([2, 2, 1, 1]);
});
