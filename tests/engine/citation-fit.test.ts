import { describe, expect, it } from 'vitest';
import { type Fit, fitOf } from '../../components/engine/citation-fit';
import type { Claim } from '../../components/engine/model';
import type { Study } from '../../data/schema';
import { context, memory, study } from './citation-facts';
import { claimOf } from './judge-lexicon';

interface Case {
  title: string;
  about: { substances: string[]; outcomes: string[] };
  whole?: boolean;
  study?: Partial<Study>;
  claim?: Partial<Claim>;
  fit: Fit;
  studied?: string[];
}

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
