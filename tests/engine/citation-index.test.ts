import { describe, expect, it } from 'vitest';
import { buildCitations } from '../../data/build/citations';
import type { Citation } from '../../data/schema';

const citation = (more: Partial<Citation>): Citation => ({
  id: 'pmid:1',
  title: 'A trial of fennimel',
  design: 'rct',
  species: 'human',
  funding: 'unknown',
  result: 'benefit',
  retracted: false,
  seenAt: 'https://pubmed.ncbi.nlm.nih.gov/1/',
  substances: [],
  outcomes: [],
  ...more,
});

const aliases = (...citations: Citation[]) => buildCitations({ substances: [], citations }).aliases;

describe('the other identifiers of a study', () => {
  it('are its DOI, its number in PubMed Central and the PII that its DOI is made of', () => {
    expect(aliases(citation({ doi: '10.1016/S0140-6736(18)00000-X', pmc: 'PMC1234567' }))).toEqual({
      'doi:10.1016/s0140-6736(18)00000-x': 'pmid:1',
      'pmc:PMC1234567': 'pmid:1',
      'pii:S014067361800000X': 'pmid:1',
    });
  });

  it('are the article’s number at ScienceDirect too, where the record gives it', () => {
    expect(aliases(citation({ doi: '10.1016/j.test.2018.01.001', pii: 'S1234567818300999' }))).toEqual({
      'doi:10.1016/j.test.2018.01.001': 'pmid:1',
      'pii:S1234567818300999': 'pmid:1',
    });
  });

  it('are found by its number in PubMed Central where it stands under that alone', () => {
    const { citations, aliases: none } = buildCitations({
      substances: [],
      citations: [citation({ id: 'pmc:PMC1234567', pmc: 'PMC1234567' })],
    });
    expect(citations.map(({ id }) => id)).toEqual(['pmc:PMC1234567']);
    expect(none).toEqual({});
  });

  it('are those that any record of it gives', () => {
    const built = buildCitations({
      substances: [],
      citations: [
        citation({ id: 'doi:10.1000/ABC', outcomes: ['memory'] }),
        citation({ id: 'pmid:7', doi: '10.1000/abc', pmc: 'PMC1234567' }),
      ],
    });
    expect(built.citations.map(({ id, outcomes }) => [id, outcomes])).toEqual([['doi:10.1000/abc', ['memory']]]);
    expect(built.aliases).toEqual({ 'pmid:7': 'doi:10.1000/abc', 'pmc:PMC1234567': 'doi:10.1000/abc' });
  });

  it('do not repeat the identifier under which it stands', () => {
    expect(aliases(citation({ id: 'doi:10.1000/ABC', doi: '10.1000/ABC' }))).toEqual({});
    expect(aliases(citation({ id: 'doi:10.1000/ABC', pmc: 'PMC1234567' }))).toEqual({ 'pmc:PMC1234567': 'doi:10.1000/abc' });
  });
});
