import { describe, expect, it } from 'vitest';
import { checkCitations, identifiers, type KnownCitation } from '../../components/engine/citation-check';
import type { FoundCitation } from '../../components/engine/citation-scan';
import { summarise } from '../../components/engine/citation-summary';
import type { Study } from '../../data/schema';
import { context, memory, study } from './citation-facts';
import { claimOf } from './judge-lexicon';

const found = (id: string, ...claims: number[]): FoundCitation => ({
  ids: [id],
  href: `https://example.test/${id}`,
  text: '1',
  block: 1,
  span: { start: 0, end: 1 },
  markers: [],
  claims,
});

const known = (more: Partial<Study> = {}, about = memory, notice: KnownCitation['notice'] = null): KnownCitation => ({
  study: study(more),
  about,
  notice,
});

describe('the page’s citations, checked', () => {
  const claims = [
    claimOf({ outcome: 'side-effects', polarity: 'no-effect' }),
    claimOf({ outcome: 'memory' }),
    claimOf({ outcome: 'bone-density' }),
  ];
  const check = (citation: FoundCitation, answers: Record<string, KnownCitation>) =>
    checkCitations([citation], (id) => answers[id], claims, context)[0];

  it('tells what is known of the study', () => {
    const answers = { 'pmid:1': known({ design: 'animal', species: 'rat', n: 16, result: 'mixed' }) };
    expect(check(found('pmid:1', 1), answers)).toEqual({
      id: 'pmid:1',
      href: 'https://example.test/pmid:1',
      text: '1',
      known: true,
      design: 'animal',
      species: 'rat',
      n: 16,
      result: 'mixed',
      notice: null,
      fit: 'other-species',
      claim: 1,
      claims: [1],
      studied: ['rat'],
      fits: [{ claim: 1, fit: 'other-species', studied: ['rat'] }],
    });
  });

  it('of several claims in the sentence takes the one that the study concerns', () => {
    expect(check(found('pmid:1', 0, 1, 2), { 'pmid:1': known() })).toMatchObject({
      fit: 'fits',
      claim: 1,
      claims: [0, 1, 2],
      // Against each of them by itself too, the best first.
      fits: [
        { claim: 1, fit: 'fits' },
        { claim: 2, fit: 'unknown' },
        { claim: 0, fit: 'other-outcome' },
      ],
    });
  });

  it('says nothing of a study that is not in the data, but warns of its retraction', () => {
    const answers = { 'pmid:9': { study: null, about: null, notice: 'retraction' as const } };
    expect(check(found('pmid:9', 1), answers)).toMatchObject({
      known: false,
      design: null,
      result: null,
      notice: 'retraction',
      fit: 'unknown',
      claim: 1,
    });
    expect(check(found('pmid:8'), {})).toMatchObject({ known: false, notice: null, claim: null });
  });

  it('looks a paper up under each of its identifiers, and takes the gravest notice', () => {
    const both: FoundCitation = { ...found('pmid:1', 1), ids: ['pmid:1', 'doi:10.1000/abc'] };
    expect(identifiers([both, found('pmid:1')])).toEqual(['pmid:1', 'doi:10.1000/abc']);
    const answers = {
      'pmid:1': { study: null, about: null, notice: 'correction' as const },
      'doi:10.1000/abc': known({ id: 'doi:10.1000/ABC' }, memory, 'expression-of-concern'),
    };
    expect(check(both, answers)).toMatchObject({ id: 'doi:10.1000/ABC', known: true, notice: 'expression-of-concern', fit: 'fits' });
  });

  it('sums up in numbers, each publication once', () => {
    const summary = summarise([
      { id: 'pmid:1', known: true, design: 'rct', species: 'human', notice: null, fit: 'fits', claim: 0 },
      { id: 'pmid:1', known: true, design: 'rct', species: 'human', notice: null, fit: 'other-outcome', claim: 0 },
      { id: 'pmid:2', known: true, design: 'animal', species: 'rat', notice: 'retraction', fit: 'other-species', claim: 0 },
      { id: 'pmid:3', known: true, design: 'review', species: 'mouse', notice: null, fit: 'other-substance', claim: 0 },
      { id: 'pmid:4', known: true, design: 'in-vitro', species: 'human', notice: 'expression-of-concern', fit: 'other-outcome', claim: 0 },
      { id: 'pmid:5', known: true, design: 'chemical-analysis', species: 'cell', notice: null, fit: 'unknown', claim: 0 },
      { id: 'pmid:6', known: false, design: null, species: null, notice: 'retraction', fit: 'unknown', claim: 0 },
      { id: 'pmid:7', known: true, design: 'rct', species: 'human', notice: null, fit: 'other-outcome', claim: 0 },
      { id: 'pmid:7', known: true, design: 'rct', species: 'human', notice: null, fit: 'unknown', claim: null },
      { id: 'url:https://shop.example/', known: false, design: null, species: null, notice: null, fit: 'unknown', claim: 0 },
    ]);
    expect(summary).toEqual({ cited: 7, noStudy: 1, known: 6, animals: 2, cells: 1, retracted: 2, concerns: 1, offClaim: 3 });
  });
});
