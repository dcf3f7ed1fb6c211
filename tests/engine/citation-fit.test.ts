import { describe, expect, it } from 'vitest';
import { checkCitations, identifiers, type KnownCitation } from '../../components/engine/citation-check';
import { type Fit, type FitContext, fitOf } from '../../components/engine/citation-fit';
import type { FoundCitation } from '../../components/engine/citation-scan';
import { summarise } from '../../components/engine/citation-summary';
import type { Claim } from '../../components/engine/model';
import type { Study } from '../../data/schema';
import { claimOf, outcomes } from './judge-lexicon';

const context: FitContext = {
  outcome: (id) => outcomes.find((one) => one.id === id),
  names: (id) => (id === 'fennimel' ? ['Fennimel', 'Feniculum melle'] : []),
  ingredients: [],
};

const study = (more: Partial<Study> = {}): Study => ({
  id: 'pmid:1',
  title: 'A trial of an herb',
  design: 'rct',
  species: 'human',
  funding: 'unknown',
  result: 'benefit',
  retracted: false,
  seenAt: 'https://pubmed.ncbi.nlm.nih.gov/1/',
  ...more,
});

interface Case {
  title: string;
  about: { substances: string[]; outcomes: string[] };
  whole?: boolean;
  study?: Partial<Study>;
  claim?: Partial<Claim>;
  fit: Fit;
  studied?: string[];
}

const memory = { substances: ['fennimel'], outcomes: ['memory'], whole: true };

const cases: readonly Case[] = [
  { title: 'same substance and outcome, in people', about: memory, fit: 'fits' },
  {
    title: 'one of several substances and outcomes',
    about: { substances: ['other', 'fennimel'], outcomes: ['bone-density', 'memory'] },
    fit: 'fits',
  },
  { title: 'a narrower outcome', about: { ...memory, outcomes: ['learning'] }, fit: 'fits' },
  { title: 'a broader outcome', about: { ...memory, outcomes: ['general-cognition'] }, fit: 'fits' },
  { title: 'a specific outcome for a vague claim', about: memory, claim: { outcome: 'brain-health' }, fit: 'fits' },
  { title: 'another substance', about: { substances: ['other'], outcomes: ['memory'] }, fit: 'other-substance', studied: ['other'] },
  {
    title: 'another substance, in rats',
    about: { substances: ['other'], outcomes: ['memory'] },
    study: { species: 'rat', design: 'animal' },
    fit: 'other-substance',
    studied: ['other'],
  },
  { title: 'another outcome', about: memory, claim: { outcome: 'insomnia' }, study: { title: 'Fennimel and recall' }, fit: 'unknown' },
  {
    title: 'another outcome of another topic',
    about: memory,
    claim: { outcome: 'side-effects' },
    fit: 'other-outcome',
    studied: ['memory'],
  },
  {
    title: 'another substance, but the title names the claim’s',
    about: { substances: ['other'], outcomes: ['memory'] },
    study: { title: 'Otherwort with Feniculum melle' },
    fit: 'unknown',
  },
  {
    title: 'another outcome, in a record that need not be whole',
    about: memory,
    whole: false,
    claim: { outcome: 'side-effects' },
    fit: 'unknown',
  },
  {
    title: 'another outcome, in a meta-analysis, which asks one question',
    about: memory,
    whole: false,
    study: { design: 'meta-analysis' },
    claim: { outcome: 'side-effects' },
    fit: 'other-outcome',
    studied: ['memory'],
  },
  {
    title: 'another outcome, in rats',
    about: memory,
    claim: { outcome: 'side-effects' },
    study: { species: 'rat', design: 'animal' },
    fit: 'other-outcome',
    studied: ['memory'],
  },
  {
    title: 'another outcome, but the title names the claim’s',
    about: memory,
    claim: { outcome: 'side-effects' },
    study: { title: 'Fennimel: side effects and recall' },
    fit: 'unknown',
  },
  {
    title: 'a review that is listed for another outcome',
    about: memory,
    claim: { outcome: 'side-effects' },
    study: { design: 'review' },
    fit: 'unknown',
  },
  { title: 'a review that is listed for this outcome', about: memory, study: { design: 'systematic-review' }, fit: 'fits' },
  { title: 'no outcome recorded', about: { ...memory, outcomes: [] }, fit: 'unknown' },
  { title: 'no substance of ours recorded', about: { substances: [], outcomes: ['memory'] }, fit: 'unknown' },
  { title: 'rats', about: memory, study: { species: 'rat', design: 'animal' }, fit: 'other-species', studied: ['rat'] },
  {
    title: 'rats, whatever else was measured in them',
    about: memory,
    whole: false,
    claim: { outcome: 'side-effects' },
    study: { species: 'rat', design: 'animal' },
    fit: 'other-species',
    studied: ['rat'],
  },
  { title: 'cells', about: memory, study: { species: 'cell', design: 'in-vitro' }, fit: 'other-species', studied: ['cell'] },
  {
    title: 'human blood in a test tube',
    about: memory,
    study: { species: 'human', design: 'in-vitro' },
    fit: 'other-species',
    studied: ['human'],
  },
  {
    title: 'rats, as the sentence says',
    about: memory,
    study: { species: 'rat', design: 'animal' },
    claim: { evidenceIn: 'animals' },
    fit: 'fits',
  },
  { title: 'people, where the sentence speaks of rats', about: memory, claim: { evidenceIn: 'animals' }, fit: 'fits' },
  {
    title: 'a tenth of the dose studied',
    about: memory,
    study: { dose: '600 mg/day extract' },
    claim: { dose: { value: 60, unit: 'mg' } },
    fit: 'other-dose',
    studied: ['600 mg/day extract'],
  },
  {
    title: 'five times the dose studied',
    about: memory,
    study: { dose: '200 mg/day' },
    claim: { dose: { value: 1, unit: 'g' } },
    fit: 'other-dose',
    studied: ['200 mg/day'],
  },
  {
    title: 'a dose near the one studied',
    about: memory,
    study: { dose: '300 to 600 mg/day' },
    claim: { dose: { value: 250, unit: 'mg' } },
    fit: 'fits',
  },
  {
    title: 'a dose that may be the sum of the one studied',
    about: memory,
    study: { dose: '300 mg extract three times a day' },
    claim: { dose: { value: 900, unit: 'mg' } },
    fit: 'fits',
  },
  {
    title: 'a dose in a unit that cannot be compared',
    about: memory,
    study: { dose: '10 mg/kg' },
    claim: { dose: { value: 1, unit: 'mg' } },
    fit: 'fits',
  },
  {
    title: 'a dose, where two substances were given',
    about: { substances: ['fennimel', 'other'], outcomes: ['memory'] },
    study: { dose: '600 mg/day' },
    claim: { dose: { value: 60, unit: 'mg' } },
    fit: 'fits',
  },
  {
    title: 'a dose, in a meta-analysis',
    about: memory,
    study: { dose: '600 mg/day', design: 'meta-analysis' },
    claim: { dose: { value: 60, unit: 'mg' } },
    fit: 'fits',
  },
  {
    title: 'rats at another dose',
    about: memory,
    study: { species: 'rat', design: 'animal', dose: '600 mg/day' },
    claim: { dose: { value: 60, unit: 'mg' } },
    fit: 'other-species',
    studied: ['rat'],
  },
  { title: 'an outcome that the data does not know', about: memory, claim: { outcome: 'nowhere' }, fit: 'unknown' },
];

describe('whether a study concerns the claim', () => {
  it.each(cases)('$title: $fit', ({ about, whole = true, study: more, claim, fit, studied }) => {
    expect(fitOf(claimOf({ ...claim }), { study: study(more), about: { ...about, whole } }, context)).toEqual({
      fit,
      studied: studied ?? [],
    });
  });

  it('never guesses for a study that is not in the data', () => {
    expect(fitOf(claimOf({}), null, context)).toEqual({ fit: 'unknown', studied: [] });
  });

  it('takes any listed ingredient for a claim about the product', () => {
    const claim = claimOf({ substance: null });
    const listed = (...substances: string[]) => ({ ...context, ingredients: substances.map((substance) => ({ substance, dose: null })) });
    expect(fitOf(claim, { study: study(), about: memory }, listed('other', 'fennimel')).fit).toBe('fits');
    expect(fitOf(claim, { study: study(), about: memory }, listed('other')).fit).toBe('other-substance');
    expect(fitOf(claim, { study: study(), about: memory }, listed()).fit).toBe('unknown');
  });
});

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
