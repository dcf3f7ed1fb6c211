import { describe, expect, it } from 'vitest';
import { findCitations } from '../../components/engine/citation-scan';
import { block, claimIn } from './citation-blocks';
import { cases } from './citation-cases';

describe('the citations of a page', () => {
  it.each(cases)('reads $style', ({ blocks, claims, finds }) => {
    const found = findCitations(
      blocks,
      claims.map((words) => claimIn(blocks, words)),
      'blog.example',
    );
    expect(found.map(({ ids, claims: with_ }) => [ids[0], with_.map((index) => claims[index])])).toEqual(finds);
  });

  it('keeps every identifier of a paper, the link, its text and its place', () => {
    const blocks = [block(7, 'See PMID 12345678; [DOI](https://doi.org/10.1000/ABC).')];
    expect(findCitations(blocks, [], 'blog.example')).toEqual([
      {
        ids: ['pmid:12345678', 'doi:10.1000/abc'],
        href: 'https://doi.org/10.1000/ABC',
        text: 'DOI',
        block: 7,
        span: { start: 4, end: 22 },
        markers: [],
        claims: [],
      },
    ]);
  });

  it('finds nothing on a page without links and references', () => {
    expect(findCitations([block(1, 'Fennimel sharpens memory.')], [], 'blog.example')).toEqual([]);
    expect(findCitations([], [], 'blog.example')).toEqual([]);
  });
});
