import { expect, it } from 'vitest';
import { answered } from '../../data/check/corpus-coverage';
import { coverage } from '../../data/check/coverage';
import { dataset, finding, outcome, record, study } from './dataset-fixture';

const untested = finding({ outcome: 'insomnia', direction: 'untested', evidence: 'none', studies: [] });

it('counts findings that rest on evidence apart from untested ones', () => {
  const { findings, certainties } = coverage(
    dataset({ substances: [record({ findings: [finding(), untested, { ...untested, scope: 'b', searched: 'PubMed, 2026' }] })] }),
  );
  expect(findings).toEqual({ all: 3, withEvidence: 1, untested: 2, untestedWithSearch: 1 });
  expect(certainties).toEqual({ high: 1 });
});

it('counts a study once, however many records name it', () => {
  const both = dataset({ substances: [record(), record({ id: 'b', studies: [study('pmid:1')] })] });
  expect(coverage(both)).toMatchObject({ recordStudies: 2, identifiers: { pmid: 2 } });
});

it('tells how labelled claims are answered, the best answer counting', () => {
  const outcomes = [
    outcome('sleep-quality'),
    outcome('insomnia', { broader: ['sleep-quality'] }),
    outcome('deep-sleep', { broader: ['insomnia'] }),
    outcome('restfulness', { vague: true }),
    outcome('flying'),
  ];
  const labels = ['sleep-quality', 'insomnia', 'deep-sleep', 'restfulness', 'flying', 'flying'].map((o) => ({ s: 'dream-moss', o }));
  const strangers = [
    { s: 'unicorn', o: 'flying' },
    { s: 'dream-moss', o: 'new:levitation' },
  ];
  const {
    answers,
    missing,
    labels: known,
  } = answered(dataset({ outcomes, substances: [record({ findings: [finding(), untested] })] }), [...labels, ...strangers]);
  expect(known).toBe(6);
  expect(answers).toEqual({ exact: 1, 'exact-untested': 1, nearest: 1, vague: 1, nothing: 2 });
  expect(missing).toEqual({ 'dream-moss/flying': 2, 'dream-moss/insomnia': 1 });
});
