import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../data/build/lexicon';
import { populationClass } from '../../data/build/population-class';
import { readDataset } from '../../data/build/records';
import { packLexicon, unpackLexicon } from '../../data/lexicon-pack';
import type { Substance } from '../../data/schema';
import { dataset, finding, record } from './dataset-fixture';

const factsOf = (more: Partial<Substance>) => {
  const facts = buildLexicon(dataset({ substances: [record(more)] })).substances[0];
  if (!facts) throw new Error('no substance was built');
  return facts;
};

describe('the lexicon', () => {
  it('takes brands for names, names once, and ambiguous ones apart', () => {
    const facts = factsOf({
      names: ['dream moss', 'Somnia', 'REM'],
      ambiguousNames: ['rem'],
      brands: [{ name: 'MossMax' }, { name: 'somnia' }],
    });
    expect(facts.names).toEqual(['Dream moss', 'Somnia', 'MossMax']);
    expect(facts.ambiguousNames).toEqual(['rem']);
  });

  it('computes the certainty of each finding and calls the untested very low', () => {
    const downgrades = [{ domain: 'imprecision' as const, steps: 1 as const, reason: 'few' }];
    const untested = finding({ outcome: 'insomnia', direction: 'untested', evidence: 'none', studies: [] });
    expect(factsOf({ findings: [finding({ downgrades }), untested] }).findings.map(({ certainty }) => certainty)).toEqual([
      'moderate',
      'very-low',
    ]);
  });

  it('lets the first finding of an outcome answer unscoped, and gives the others their words', () => {
    const { findings } = factsOf({ findings: [finding({ scope: 'healthy-people' }), finding({ scope: 'shift-workers' })] });
    expect(findings.map(({ key, scope }) => [key, scope])).toEqual([
      ['dream-moss/sleep-quality/healthy-people', ''],
      ['dream-moss/sleep-quality/shift-workers', 'shift workers'],
    ]);
  });

  it('knows the gravest safety note, the authorised outcomes and the limit for adults', () => {
    const seenAt = 'https://www.efsa.europa.eu/';
    const facts = factsOf({
      safety: [
        { note: 'a', severity: 'serious' },
        { note: 'b', severity: 'minor' },
      ],
      status: [
        { type: 'authorised-claim', authority: 'EU', outcomes: ['insomnia'], note: 'n', seenAt },
        { type: 'rejected-claim', authority: 'EU', outcomes: ['sleep-quality'], note: 'n', seenAt },
      ],
      upperLimits: [
        { amount: 1, unit: 'mg/day', group: 'children 4 to 8', authority: 'EFSA', seenAt },
        { amount: 5, unit: 'mg/day', group: 'adults', authority: 'EFSA', seenAt },
      ],
    });
    expect(facts.gravestSafety).toBe('serious');
    expect(facts.authorised).toEqual(['insomnia']);
    expect(facts.status).toEqual(['authorised-claim', 'rejected-claim']);
    expect(facts.upperLimit).toEqual({ amount: 5, unit: 'mg/day' });
  });
});

describe('who was studied', () => {
  it.each([
    ['Healthy adults', 'general'],
    ['Pregnant women with nausea', 'pregnant'],
    ['Children with ADHD', 'children'],
    ['Adults and children taking it daily', 'general'],
    ['Women with iron deficiency', 'deficient'],
    ['People with type 2 diabetes', 'patients'],
    ['Healthy people and patients', 'general'],
    ['Older adults in care homes', 'older'],
    ['Trained cyclists', 'athletes'],
    ['Adults without overt B12 deficiency', 'general'],
    ['Adults without chronic disease', 'general'],
    ['Volunteers in older Russian studies', 'general'],
    ['', 'general'],
  ] as const)('“%s” counts as %s', (population, expected) => {
    expect(populationClass({ population }, { disease: false })).toBe(expected);
  });

  it('patients are whom a claim on their own disease addresses', () => {
    expect(populationClass({ population: 'People with knee osteoarthritis' }, { disease: true })).toBe('general');
  });
});

describe('the packed lexicon', () => {
  it('unpacks to what was packed, for the whole dataset', () => {
    const lexicon = buildLexicon(readDataset());
    expect(unpackLexicon(JSON.parse(JSON.stringify(packLexicon(lexicon))))).toEqual(lexicon);
  });

  it('keeps keys with scopes, also of the first finding', () => {
    const findings = [finding({ scope: 'a-b' }), finding({ scope: 'c' }), finding({ outcome: 'insomnia' })];
    const lexicon = buildLexicon(dataset({ substances: [record({ findings })] }));
    expect(unpackLexicon(packLexicon(lexicon))).toEqual(lexicon);
  });

  it('refuses a code that names nothing', () => {
    const packed = packLexicon(buildLexicon(dataset()));
    expect(() => unpackLexicon({ ...packed, words: { ...packed.words, kind: [] } })).toThrow(RangeError);
  });
});
