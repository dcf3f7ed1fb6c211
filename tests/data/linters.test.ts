import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../data/build/records';
import { certaintyReasons } from '../../data/check/certainty-reasons';
import { directions } from '../../data/check/directions';
import { fileNames, schema } from '../../data/check/file-names';
import { format } from '../../data/check/format';
import type { Linter } from '../../data/check/linter';
import { linters } from '../../data/check/linters';
import { numbers } from '../../data/check/numbers';
import { references } from '../../data/check/references';
import { retracted } from '../../data/check/retracted';
import { sources } from '../../data/check/sources';
import { vocabulary } from '../../data/check/vocabulary';
import { problemLine } from '../../data/problem';
import type { Substance } from '../../data/schema';
import { context, finding, outcome, record, study } from './dataset-fixture';

type Status = Substance['status'][number];

/** The rule's complaints about a dataset with this in it, as the command prints them. */
const complaints = (linter: Linter, broken: Partial<Dataset>) => linter.check(context(broken)).map(problemLine);
const about = (...substances: Dataset['substances']) => ({ substances });

it.each(linters)('$name has nothing to say about a sound dataset', (linter) => {
  expect(linter.check(context())).toEqual([]);
});

it('every linter has a name of its own and a sentence that says why', () => {
  expect(new Set(linters.map(({ name }) => name)).size).toBe(linters.length);
  for (const { description } of linters) expect(description).toMatch(/^[A-Z].{30,}\.$/);
});

describe('schema', () => {
  it('passes on what the schema refused', () => {
    const refused = [{ file: 'substances/dream-moss.json', record: 'dream-moss', field: 'kind', message: 'no such kind' }];
    expect(schema.check({ ...context(), refused }).map(problemLine)).toEqual([
      'substances/dream-moss.json: record “dream-moss”: kind: no such kind',
    ]);
  });
});

describe('file-names', () => {
  it('finds a record whose file has another name', () => {
    const sound = context();
    const texts = new Map([['substances/sleep-moss.json', sound.texts.get('substances/dream-moss.json') ?? '']]);
    expect(fileNames.check({ ...sound, texts }).map(problemLine)).toEqual([
      'substances/sleep-moss.json: record “dream-moss”: id: the file is called “sleep-moss”: give both the same name',
    ]);
  });
});

describe('references', () => {
  it('finds an outcome that does not exist', () => {
    expect(complaints(references, about(record({ findings: [finding({ outcome: 'flying' })] })))).toEqual([
      'substances/dream-moss.json: record “dream-moss”: findings[0] (flying).outcome: there is no outcome “flying”',
    ]);
  });

  it('finds a study that the record does not hold, in findings, effects and safety', () => {
    const effect = { measure: 'MD', value: 1, of: 'hours', study: 'pmid:8' };
    const broken = record({
      findings: [finding({ studies: ['pmid:9'], effect })],
      safety: [{ note: 'Itches.', severity: 'minor', study: 'pmid:7' }],
    });
    const text = complaints(references, about(broken)).join('\n');
    for (const id of ['pmid:7', 'pmid:8', 'pmid:9']) expect(text).toContain(`“${id}” is not among the record's studies`);
  });

  it('finds a study that stands twice', () => {
    expect(complaints(references, about(record({ studies: [study('pmid:1'), study('pmid:1')] })))[0]).toContain('“pmid:1” stands twice');
  });

  it('finds two findings on one question, and accepts them with scopes', () => {
    const two = (scope?: string) => about(record({ findings: [finding(), finding(scope ? { scope } : {})] }));
    expect(complaints(references, two())[0]).toContain('give one a scope');
    expect(complaints(references, two('shift-workers'))).toEqual([]);
  });

  it('finds a finding without studies that is not called untested', () => {
    expect(complaints(references, about(record({ findings: [finding({ studies: [] })] })))[0]).toContain('lists no study');
    expect(complaints(references, about(record({ findings: [finding({ direction: 'untested' })] })))[0]).toContain('go together');
  });

  it('finds outcomes of a status, of a citation and of the hierarchy that do not exist', () => {
    const status = {
      type: 'authorised-claim',
      authority: 'EFSA',
      outcomes: ['flying'],
      note: 'n',
      seenAt: 'https://efsa.europa.eu/',
    } satisfies Status;
    expect(complaints(references, about(record({ status: [status] })))[0]).toContain('status[0].outcomes');
    expect(complaints(references, { citations: [{ ...study('pmid:3'), substances: ['unicorn'], outcomes: ['flying'] }] })).toHaveLength(2);
    expect(complaints(references, { outcomes: [outcome('sleep-quality', { broader: ['rest'] })] })[0]).toContain(
      'there is no outcome “rest”',
    );
    expect(complaints(references, { outcomes: [outcome('sleep-quality', { topic: 'rest' })] })[0]).toContain('there is no topic “rest”');
  });

  it('finds a ring in the hierarchy of outcomes', () => {
    const ring = [outcome('sleep-quality', { broader: ['insomnia'] }), outcome('insomnia', { broader: ['sleep-quality'] })];
    expect(complaints(references, { outcomes: ring })).toHaveLength(2);
  });
});

describe('vocabulary', () => {
  it('finds an outcome that no page can claim', () => {
    const mute = [outcome('sleep-quality'), outcome('insomnia', { goods: [] })];
    expect(complaints(vocabulary, { outcomes: mute })).toEqual([
      'outcomes.json: record “insomnia”: phrasings: no page can claim it: give it goods, ills, effects or harms',
    ]);
  });

  it('finds a phrasing that means two outcomes, whatever its case', () => {
    const outcomes = [outcome('sleep-quality'), outcome('insomnia', { effects: ['Sleep  Quality'] })];
    expect(complaints(vocabulary, { outcomes })[0]).toContain('“sleep quality” is also a phrasing of “sleep-quality”');
  });

  it('finds a vague outcome without specific ones', () => {
    const outcomes = [outcome('sleep-quality', { vague: true })];
    expect(complaints(vocabulary, { outcomes })[0]).toContain('name the specific outcomes');
  });

  it('finds a name of two substances, and accepts it where both call it ambiguous', () => {
    const two = (ambiguousNames: string[]) =>
      about(
        record({ ambiguousNames }),
        record({ id: 'night-moss', name: 'Night moss', names: ['night moss', 'Dream Moss'], ambiguousNames }),
      );
    expect(complaints(vocabulary, two([]))).toEqual([
      'substances/night-moss.json: record “night-moss”: names: “dream moss” also names “dream-moss”: keep it in one, or list it in ambiguousNames of both',
    ]);
    expect(complaints(vocabulary, two(['dream moss']))).toEqual([]);
  });

  it('finds brands that two substances share, repeated names, and signs that the build uses', () => {
    const brands = [{ name: 'MossMax' }];
    expect(complaints(vocabulary, about(record({ brands }), record({ id: 'b', name: 'B', names: ['bb'], brands })))).toHaveLength(1);
    expect(complaints(vocabulary, about(record({ names: ['moss', 'Moss'] })))[0]).toContain('stands twice');
    expect(complaints(vocabulary, about(record({ names: ['moss|fern'] })))[0]).toContain('uses to join lists');
  });
});

describe('certainty-reasons', () => {
  it('finds few people without imprecision', () => {
    const few = record({ studies: [study('pmid:1', { n: 60 })] });
    expect(complaints(certaintyReasons, about(few))[0]).toContain('rests on 60 people: add “imprecision”');
  });

  it('takes the largest pooled number, and says nothing where a trial does not tell', () => {
    const pooled = (n: number) =>
      record({
        findings: [finding({ evidence: 'meta-analysis', studies: ['pmid:1', 'pmid:2'] })],
        studies: [study('pmid:1', { design: 'meta-analysis', n }), study('pmid:2', { n: 20 })],
      });
    expect(complaints(certaintyReasons, about(pooled(399)))).toHaveLength(1);
    expect(complaints(certaintyReasons, about(pooled(400)))).toEqual([]);
    expect(complaints(certaintyReasons, about(record({ studies: [study('pmid:1', { n: null })] })))).toEqual([]);
  });

  it('finds maker-funded trials without risk of bias', () => {
    const paid = record({ studies: [study('pmid:1', { funding: 'industry' })] });
    expect(complaints(certaintyReasons, about(paid))[0]).toContain('maker-funded trials alone');
    const downgrades = [{ domain: 'risk-of-bias' as const, steps: 1 as const, reason: 'the maker paid' }];
    expect(complaints(certaintyReasons, about({ ...paid, findings: [finding({ downgrades })] }))).toEqual([]);
  });

  it('asks nothing of animals and case reports', () => {
    const animal = record({
      findings: [finding({ evidence: 'animal' })],
      studies: [study('pmid:1', { species: 'rat', design: 'animal', n: 8 })],
    });
    expect(complaints(certaintyReasons, about(animal))).toEqual([]);
  });
});

describe('directions', () => {
  it.each([
    ['benefit', 'no-effect'],
    ['no-effect', 'benefit'],
    ['harm', 'benefit'],
    ['mixed', 'benefit'],
  ] as const)('finds a finding of %s whose studies say %s', (direction, result) => {
    const broken = record({ findings: [finding({ direction })], studies: [study('pmid:1', { result })] });
    expect(complaints(directions, about(broken))).toEqual([
      `substances/dream-moss.json: record “dream-moss”: findings[0] (sleep-quality).direction: is “${direction}”, but its studies say “${result}”: mend one of them`,
    ]);
  });

  it('accepts mixed where studies disagree, and any direction beside a mixed study', () => {
    const studies = (...results: ('benefit' | 'harm' | 'mixed')[]) =>
      record({
        findings: [finding({ direction: 'mixed', studies: results.map((_, index) => `pmid:${index + 1}`) })],
        studies: results.map((result, index) => study(`pmid:${index + 1}`, { result })),
      });
    expect(complaints(directions, about(studies('benefit', 'harm')))).toEqual([]);
    expect(complaints(directions, about(studies('mixed')))).toEqual([]);
  });

  it('finds a trial in people under an untested claim', () => {
    const broken = record({ findings: [finding({ direction: 'untested', evidence: 'none' })] });
    expect(complaints(directions, about(broken))[0]).toContain('pmid:1 is a study in people');
  });

  it('finds evidence in people that rests on animals alone', () => {
    const broken = record({ studies: [study('pmid:1', { species: 'mouse', design: 'animal' })] });
    expect(complaints(directions, about(broken))[0]).toContain('none of its studies is in people');
  });

  it('leaves safety to its own: a study’s result seldom speaks of it', () => {
    const outcomes = [outcome('side-effects', { topic: 'safety' })];
    const topics = [{ id: 'safety', name: 'Safety' }];
    const substances = [record({ findings: [finding({ outcome: 'side-effects', direction: 'no-effect' })] })];
    expect(complaints(directions, { outcomes, topics, substances })).toEqual([]);
  });
});

describe('numbers', () => {
  it('finds a dose range that runs downwards', () => {
    expect(complaints(numbers, about(record({ studiedDose: { low: 600, high: 240, unit: 'mg/day' } })))[0]).toContain('swap them');
  });

  it('finds an effect outside its interval and an interval that runs downwards', () => {
    const effect = (value: number, ci: [number, number]) =>
      about(record({ findings: [finding({ effect: { measure: 'MD', value, ci, of: 'hours', study: 'pmid:1' } })] }));
    expect(complaints(numbers, effect(9, [1, 2]))[0]).toContain('9 lies outside its interval, 1 to 2');
    expect(complaints(numbers, effect(1.5, [2, 1]))[0]).toContain('swap them');
    expect(complaints(numbers, effect(1.5, [1, 2]))).toEqual([]);
  });

  it('finds a study from the future', () => {
    expect(complaints(numbers, about(record({ studies: [study('pmid:1', { year: 2028 })] })))[0]).toContain('2028 lies after the reading');
  });
});

describe('retracted', () => {
  it('finds a study on the lists that does not say so, by PMID and by DOI', () => {
    for (const listed of [study('pmid:666'), study('pmid:5', { doi: '10.1000/BAD' })]) {
      const broken = record({ findings: [], studies: [listed] });
      expect(complaints(retracted, about(broken))).toEqual([
        `substances/dream-moss.json: record “dream-moss”: studies (${listed.id}).retracted: the lists name it as retracted: set it to true`,
      ]);
    }
  });

  it('finds findings, effects and safety notes that lean on a retracted study', () => {
    const effect = { measure: 'MD', value: 1, of: 'hours', study: 'pmid:2' };
    const gone = [study('pmid:1', { retracted: true }), study('pmid:2', { retracted: true })];
    expect(complaints(retracted, about(record({ findings: [finding({ effect })], studies: gone })))).toHaveLength(2);
    const safety = [{ note: 'Itches.', severity: 'minor' as const, study: 'pmid:2' }];
    expect(complaints(retracted, about(record({ findings: [], safety, studies: gone })))).toHaveLength(1);
  });

  it('keeps a retracted study on which nothing rests, and one that was only corrected', () => {
    const studies = [study('pmid:1'), study('pmid:666', { retracted: true }), study('pmid:5', { doi: '10.1000/mended' })];
    expect(complaints(retracted, about(record({ studies })))).toEqual([]);
  });
});

describe('sources', () => {
  const seenAt = (address: string) => about(record({ studies: [study('pmid:1', { seenAt: address })] }));

  it.each([
    'https://0-doi-org.library.example.ac.uk/10.1000/1',
    'https://pubmed-ncbi.proxy.example/1',
    'https://www.mossshop.example/pages/science',
    'https://www.reddit.com/r/moss',
    'https://github.com/someone/papers',
    'https://git.example.edu/papers',
    'https://notnih.gov.example/1',
  ])('finds a study that was read at %s alone', (address) => {
    expect(complaints(sources, seenAt(address))[0]).toContain(`was read at ${new URL(address).hostname} only`);
  });

  it.each([
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC1',
    'https://onlinelibrary.wiley.com/doi/10.1002/1',
    'https://repository.example.ac.uk/1',
    'https://www.efsa.europa.eu/en/1',
  ])('accepts a study read at %s', (address) => {
    expect(complaints(sources, seenAt(address))).toEqual([]);
  });

  it('finds an address in the place of a PMID or DOI, unless it is an authority’s', () => {
    const named = (id: string) => complaints(sources, about(record({ findings: [], studies: [study(id)] })));
    expect(named('url:https://www.moss.example/trial')[0]).toContain('is no authority: give the PMID or DOI');
    expect(named('url:https://pmc.ncbi.nlm.nih.gov/articles/PMC1')[0]).toContain('give the PMID or DOI');
    expect(named('url:https://ods.od.nih.gov/factsheets/Moss/')).toEqual([]);
  });

  it('finds a DOI that is not the one in the id', () => {
    const broken = record({ findings: [], studies: [study('doi:10.1000/a', { doi: '10.1000/b' })] });
    expect(complaints(sources, about(broken))[0]).toContain('is not the DOI in the id');
  });

  it('finds safety notes and statuses without a source that counts', () => {
    const note = (more: object) => about(record({ safety: [{ note: 'Itches.', severity: 'minor', ...more }] }));
    expect(complaints(sources, note({}))[0]).toContain('has no source');
    expect(complaints(sources, note({ url: 'https://www.moss.example/' }))[0]).toContain('www.moss.example is not a source');
    expect(complaints(sources, note({ study: 'pmid:1' }))).toEqual([]);
    const status = { type: 'banned', authority: 'FDA', note: 'Banned.', seenAt: 'https://www.moss.example/' } satisfies Status;
    expect(complaints(sources, about(record({ status: [status] })))[0]).toContain('status[0].seenAt');
  });
});

it('finds upper limits and recommended intakes without a source that counts', () => {
  const limit = { amount: 1, unit: 'mg/day', group: 'adults', authority: 'EFSA', seenAt: 'https://www.moss.example/' };
  const text = complaints(sources, about(record({ recommended: [limit], upperLimits: [limit] }))).join('\n');
  expect(text).toContain('recommended[0].seenAt: www.moss.example is not a source');
  expect(text).toContain('upperLimits[0].seenAt: www.moss.example is not a source');
});

describe('format', () => {
  it('finds a file that data:fix would write otherwise', () => {
    const sound = context();
    const file = 'substances/dream-moss.json';
    const texts = new Map([...sound.texts, [file, `${JSON.stringify(record())}\n`]]);
    expect(format.check({ ...sound, texts }).map(problemLine)).toEqual([`${file}: is not in canonical form: run npm run data:fix`]);
  });
});
