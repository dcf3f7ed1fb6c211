import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildCitations } from '../../data/build/citations';
import { extensionFiles } from '../../data/build/extension-files';
import { DataError, readDataset } from '../../data/build/records';
import { datasetVersion } from '../../data/build/version';
import { canonical } from '../../data/check/format';
import { dataset, finding, outcome, record, study } from './dataset-fixture';

describe('reading the data', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'obelus-data-'));
    cpSync(new URL('../../data/citations.json', import.meta.url), join(folder, 'citations.json'));
    const { topics, outcomes, sites, substances } = dataset();
    writeFileSync(join(folder, 'outcomes.json'), canonical({ topics, outcomes }));
    writeFileSync(join(folder, 'citations.json'), canonical({ citations: [] }));
    writeFileSync(join(folder, 'sites.json'), canonical({ sites }));
    cpSync(new URL('../../data/substances/zinc.json', import.meta.url), join(folder, 'substances', 'zinc.json'));
    rmSync(join(folder, 'substances', 'zinc.json'));
    for (const one of substances) writeFileSync(join(folder, 'substances', `${one.id}.json`), canonical(one));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives everything, parsed', () => {
    expect(readDataset(folder)).toEqual(dataset());
  });

  it('fails with file, record and field where a record breaks the schema', () => {
    writeFileSync(
      join(folder, 'substances', 'dream-moss.json'),
      canonical({ ...record(), findings: [{ ...finding(), direction: 'good' }] }),
    );
    expect(() => readDataset(folder)).toThrow(DataError);
    expect(() => readDataset(folder)).toThrow(
      'substances/dream-moss.json: record “dream-moss”: findings[0] (sleep-quality).direction: Invalid option',
    );
  });

  it('fails with the file where it is not JSON, and lists all that is wrong', () => {
    writeFileSync(join(folder, 'substances', 'dream-moss.json'), '{');
    writeFileSync(join(folder, 'sites.json'), '{}');
    expect(() => readDataset(folder)).toThrow(/substances\/dream-moss\.json: .*\nsites\.json: sites: /s);
  });
});

describe('the dataset version', () => {
  it('begins with the day of the latest reading and is the same for the same data', () => {
    const two = dataset({ substances: [record({ reviewed: '2026-11-20' }), record({ id: 'b', reviewed: '2026-11-24' })] });
    expect(datasetVersion(two)).toMatch(/^2026\.11\.24-[0-9a-f]{8}$/);
    expect(datasetVersion(structuredClone(two))).toBe(datasetVersion(two));
  });

  it('changes with any fact', () => {
    const changed = dataset({ substances: [record({ findings: [finding({ note: 'People slept as before.' })] })] });
    expect(datasetVersion(changed)).not.toBe(datasetVersion(dataset()));
    expect(datasetVersion(dataset({ outcomes: [outcome('sleep-quality')] }))).not.toBe(datasetVersion(dataset()));
  });
});

describe('the citation index', () => {
  it('holds each study once, with all that it is about', () => {
    const shared = study('pmid:1', { doi: '10.1000/ABC' });
    const { citations, aliases } = buildCitations({
      substances: [
        record({ findings: [finding(), finding({ outcome: 'insomnia' })], studies: [shared] }),
        record({ id: 'night-moss', findings: [finding()], studies: [shared] }),
      ],
      citations: [],
    });
    expect(citations).toEqual([{ ...shared, substances: ['dream-moss', 'night-moss'], outcomes: ['sleep-quality', 'insomnia'] }]);
    expect(aliases).toEqual({ 'doi:10.1000/abc': 'pmid:1' });
  });

  it('meets a study that one record knows by PMID and another by DOI', () => {
    const { citations } = buildCitations({
      substances: [
        record({ studies: [study('pmid:1', { doi: '10.1000/abc' })] }),
        record({ id: 'b', findings: [], studies: [study('doi:10.1000/ABC')] }),
      ],
      citations: [],
    });
    expect(citations.map(({ id, substances }) => [id, substances])).toEqual([['pmid:1', ['dream-moss', 'b']]]);
  });

  it('knows what a study on which no finding rests is about', () => {
    const { citations } = buildCitations({
      substances: [record({ findings: [] })],
      citations: [{ ...study('pmid:9'), substances: ['x'], outcomes: ['y'] }],
    });
    expect(citations.map(({ id, substances, outcomes }) => [id, substances, outcomes])).toEqual([
      ['pmid:1', ['dream-moss'], []],
      ['pmid:2', ['dream-moss'], []],
      ['pmid:9', ['x'], ['y']],
    ]);
  });
});

it('the shipped files are JSON, and the evidence carries keys and certainties', () => {
  const files = new Map(extensionFiles(dataset()).map(({ relativeDest, contents }) => [relativeDest, JSON.parse(contents)]));
  expect([...files.keys()]).toEqual(['lexicon.json', 'evidence.json', 'citations.json', 'retractions.json']);
  expect(files.get('evidence.json').dataset).toMatchObject({
    version: datasetVersion(dataset()),
    date: '2026-11-01',
    substances: 1,
    findings: 1,
    studies: 2,
  });
  expect(files.get('evidence.json').substances[0].findings[0]).toMatchObject({ key: 'dream-moss/sleep-quality', certainty: 'high' });
});
