import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../data/build/records';
import { buildRetractions, packDois, packPmids } from '../../data/build/retractions';
import { gravestNotice, RetractionIndex } from '../../data/retraction-index';

const index = (pmids: number[], dois: string[]) =>
  new RetractionIndex({ dates: { pmids: '2024-08', dois: '2025-08-22' }, pmids: packPmids(pmids), dois: packDois(dois) });

describe('a small index', () => {
  const small = index(
    [7, 1000, 1001, 30_069_463],
    [
      '10.1000',
      ' abc.1',
      ' abc.10',
      ' abc.10.a e',
      ' zzz c',
      '10.2000/x'.slice(0, 7),
      ` ${'long/'.repeat(20)}1`,
      ` ${'long/'.repeat(20)}2 e`,
    ],
  );

  it('knows the retracted PMIDs and no others', () => {
    for (const pmid of [7, 1000, 1001, 30_069_463]) expect(small.notice(`pmid:${pmid}`)).toBe('retraction');
    for (const pmid of [0, 8, 999, 1002, 30_069_464, 3_006_946]) expect(small.notice(`pmid:${pmid}`)).toBeNull();
  });

  it('tells retraction, concern and correction apart', () => {
    expect(small.notice('doi:10.1000/abc.1')).toBe('retraction');
    expect(small.notice('doi:10.1000/abc.10')).toBe('retraction');
    expect(small.notice('doi:10.1000/abc.10.a')).toBe('expression-of-concern');
    expect(small.notice('doi:10.1000/zzz')).toBe('correction');
  });

  it('takes no part of a DOI for the whole', () => {
    for (const doi of ['10.1000/abc', '10.1000/abc.100', '10.1000/', '10.1000', '10.100/0abc.1', '10.3000/abc.1'])
      expect(small.notice(`doi:${doi}`)).toBeNull();
  });

  it('reads DOIs in any case and PMIDs with leading zeros', () => {
    expect(small.notice('doi:10.1000/ABC.1')).toBe('retraction');
    expect(small.notice('pmid:0007')).toBe('retraction');
  });

  it('keeps long suffixes that differ at the end apart', () => {
    expect(small.notice(`doi:10.2000/${'long/'.repeat(20)}1`)).toBe('retraction');
    expect(small.notice(`doi:10.2000/${'long/'.repeat(20)}2`)).toBe('expression-of-concern');
  });

  it('has nothing to say about other identifiers, however odd', () => {
    for (const id of [
      '',
      'doi:',
      'pmid:',
      'pmid:seven',
      'nct:NCT01234567',
      'url:https://a.example/',
      'doi:__proto__/x',
      'doi:constructor/name',
    ])
      expect(small.notice(id)).toBeNull();
  });

  it('gives the gravest of several notices', () => {
    expect(gravestNotice(small, ['doi:10.1000/zzz', 'pmid:7'])).toBe('retraction');
    expect(gravestNotice(small, ['doi:10.1000/zzz', 'doi:10.1000/abc.10.a'])).toBe('expression-of-concern');
    expect(gravestNotice(small, ['pmid:8'])).toBeNull();
  });
});

describe('the shipped index', () => {
  const shipped = new RetractionIndex(buildRetractions());
  const lines = (name: string) => readFileSync(`${dataFolder}retractions/${name}`, 'utf8').trimEnd().split('\n');

  it('finds every entry of the source tables', () => {
    expect(lines('pmids.txt').filter((pmid) => shipped.notice(`pmid:${pmid}`) !== 'retraction')).toEqual([]);
    let registrant = '';
    const wrong = lines('dois.txt').filter((line) => {
      if (!line.startsWith(' ')) {
        registrant = line;
        return false;
      }
      const [suffix, mark] = line.slice(1).split(' ');
      const notice = mark === 'e' ? 'expression-of-concern' : mark === 'c' ? 'correction' : 'retraction';
      return shipped.notice(`doi:${registrant}/${suffix}`) !== notice;
    });
    expect(wrong).toEqual([]);
  });

  it('ships in less than 600 kB', () => {
    expect(JSON.stringify(buildRetractions()).length).toBeLessThan(600_000);
  });

  it('the source tables are sorted, without doubles', () => {
    const pmids = lines('pmids.txt').map(Number);
    expect(pmids.every((pmid, at) => at === 0 || pmid > (pmids[at - 1] ?? 0))).toBe(true);
  });
});
