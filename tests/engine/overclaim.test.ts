import { describe, expect, it } from 'vitest';
import { createJudge } from '../../components/engine/judge';
import type { Claim, OverclaimId, SubstanceFacts } from '../../components/engine/model';
import { claimOf, findingOf, lexiconOf, range, substanceOf } from './judge-lexicon';

interface Case {
  says: string;
  finding: string;
  claim: Partial<Claim>;
  overclaim: OverclaimId[];
  more?: Partial<SubstanceFacts>;
}

const proven = { wording: 'proven' } as const;
const asserted = { wording: 'asserted' } as const;
const studied = { dose: range(300, 600, 'mg/day') };
const mg = (value: number) => ({ dose: { value, unit: 'mg' } });

const cases: Case[] = [
  { says: 'Fennimel is clinically proven to sharpen memory.', finding: 'benefit rct high large', claim: proven, overclaim: [] },
  { says: 'Fennimel is clinically proven to sharpen memory.', finding: 'benefit rct moderate small', claim: proven, overclaim: [] },
  {
    says: 'Fennimel is clinically proven to sharpen memory.',
    finding: 'benefit rct low small',
    claim: proven,
    overclaim: ['proven-over-low'],
  },
  {
    says: 'Fennimel is clinically proven to sharpen memory.',
    finding: 'benefit rct very-low',
    claim: proven,
    overclaim: ['proven-over-low'],
  },
  {
    says: 'Fennimel is clinically proven to sharpen memory.',
    finding: 'benefit animal very-low',
    claim: proven,
    overclaim: ['proven-over-low', 'animal-as-human'],
  },
  {
    says: 'Fennimel is clinically proven to sharpen memory.',
    finding: 'untested none very-low',
    claim: proven,
    overclaim: ['proven-over-low'],
  },
  { says: 'Fennimel is clinically proven to sharpen memory.', finding: 'no-effect rct high', claim: proven, overclaim: [] },
  {
    says: 'Fennimel has been shown in rats to sharpen memory.',
    finding: 'benefit animal very-low',
    claim: { ...proven, evidenceIn: 'animals' },
    overclaim: [],
  },
  {
    says: 'In cells, fennimel has been shown to do so.',
    finding: 'benefit in-vitro very-low',
    claim: { ...proven, evidenceIn: 'cells' },
    overclaim: [],
  },
  {
    says: 'A trial in people showed that fennimel sharpens memory.',
    finding: 'benefit animal very-low',
    claim: { ...proven, evidenceIn: 'people' },
    overclaim: ['proven-over-low', 'animal-as-human'],
  },
  {
    says: 'Fennimel is shown not to change memory.',
    finding: 'no-effect rct low',
    claim: { ...proven, polarity: 'no-effect' },
    overclaim: ['proven-over-low'],
  },
  { says: 'Fennimel sharpens memory.', finding: 'benefit rct low', claim: asserted, overclaim: [] },
  { says: 'Fennimel sharpens memory.', finding: 'untested none very-low', claim: asserted, overclaim: ['asserted-over-none'] },
  {
    says: 'Fennimel sharpens memory.',
    finding: 'benefit animal very-low',
    claim: asserted,
    overclaim: ['animal-as-human', 'asserted-over-none'],
  },
  {
    says: 'Fennimel sharpens memory.',
    finding: 'no-effect in-vitro very-low',
    claim: asserted,
    overclaim: ['animal-as-human', 'asserted-over-none'],
  },
  {
    says: 'In mice, fennimel sharpens memory.',
    finding: 'benefit animal very-low',
    claim: { ...asserted, evidenceIn: 'animals' },
    overclaim: [],
  },
  { says: 'Fennimel may sharpen memory.', finding: 'benefit animal very-low', claim: { wording: 'hedged' }, overclaim: [] },
  { says: 'Fennimel may sharpen memory.', finding: 'untested none very-low', claim: { wording: 'hedged' }, overclaim: [] },
  { says: 'My memory is sharper on fennimel!', finding: 'untested none very-low', claim: { wording: 'attributed' }, overclaim: [] },
  { says: 'Fennimel reverses memory loss.', finding: 'benefit rct high large', claim: { cure: true }, overclaim: ['cure'] },
  {
    says: 'Fennimel may reverse dementia.',
    finding: 'benefit rct high large',
    claim: { cure: true, disease: true },
    overclaim: ['cure', 'disease-claim'],
  },
  {
    says: 'Fennimel does not cure dementia.',
    finding: 'no-effect rct high',
    claim: { cure: true, disease: true, polarity: 'no-effect' },
    overclaim: [],
  },
  { says: 'Fennimel treats dementia.', finding: 'mixed rct low', claim: { ...asserted, disease: true }, overclaim: ['disease-claim'] },
  {
    says: 'Patients say that fennimel treats dementia.',
    finding: 'mixed rct low',
    claim: { wording: 'attributed', disease: true },
    overclaim: ['disease-claim'],
  },
  {
    says: '50 mg of fennimel for memory',
    finding: 'insufficient rct low',
    claim: { ...asserted, ...mg(50) },
    more: studied,
    overclaim: ['dose-below-studied'],
  },
  {
    says: '50 mg of fennimel for memory',
    finding: 'benefit rct moderate small',
    claim: { ...asserted, ...mg(50) },
    more: studied,
    overclaim: ['dose-below-studied'],
  },
  {
    says: '50 mg of fennimel for memory',
    finding: 'mixed rct low',
    claim: { ...asserted, ...mg(50) },
    more: studied,
    overclaim: ['dose-below-studied'],
  },
  { says: '50 mg of fennimel for memory', finding: 'no-effect rct low', claim: { ...asserted, ...mg(50) }, more: studied, overclaim: [] },
  {
    says: '50 mg of fennimel for memory',
    finding: 'benefit animal very-low',
    claim: { wording: 'hedged', ...mg(50) },
    more: studied,
    overclaim: [],
  },
  {
    says: '50 mg of fennimel will not help memory',
    finding: 'benefit rct low',
    claim: { polarity: 'no-effect', ...mg(50) },
    more: studied,
    overclaim: [],
  },
  {
    says: '300 mg of fennimel for memory',
    finding: 'benefit rct moderate small',
    claim: { ...asserted, ...mg(300) },
    more: studied,
    overclaim: [],
  },
  {
    says: '900 mg of fennimel for memory',
    finding: 'benefit rct moderate small',
    claim: { ...asserted, ...mg(900) },
    more: studied,
    overclaim: [],
  },
  { says: 'Fennimel for memory', finding: 'benefit rct moderate small', claim: asserted, more: studied, overclaim: [] },
  {
    says: '50 mg of fennimel cures and is proven',
    finding: 'benefit rct low',
    claim: { ...proven, ...mg(50), cure: true, disease: true },
    more: studied,
    overclaim: ['proven-over-low', 'cure', 'disease-claim', 'dose-below-studied'],
  },
];

describe('wording against evidence', () => {
  it.each(cases)('finds $overclaim in "$says" over "$finding"', ({ says, finding, claim, overclaim, more }) => {
    const judge = createJudge(lexiconOf(substanceOf('fennimel', { memory: finding }, more)));
    expect(judge.judge(claimOf({ ...claim }), [], says).overclaim).toEqual(overclaim);
  });

  it('says nothing of the evidence where there is none of ours', () => {
    const judge = createJudge(lexiconOf(substanceOf('fennimel', {})));
    expect(judge.judge(claimOf({ ...proven, cure: true }), []).overclaim).toEqual(['cure']);
  });
});

describe('other people than those studied', () => {
  const told = (says: string, population: Parameters<typeof findingOf>[3], claim: Partial<Claim> = {}, line = 'benefit rct low') => {
    const outcome = claim.outcome ?? 'sleep-quality';
    const judge = createJudge(lexiconOf(substanceOf('fennimel', { [outcome]: [findingOf('fennimel', outcome, line, population)] })));
    return judge.judge(claimOf({ outcome, ...claim }), [], says).overclaim.includes('other-population');
  };

  it.each([
    ['Fennimel lifts sleep quality.', 'deficient', true],
    ['Low in fennimel? It lifts sleep quality.', 'deficient', false],
    ['Fennimel lifts sleep quality.', 'pregnant', true],
    ['Fennimel lifts sleep quality in pregnancy.', 'pregnant', false],
    ['Fennimel lifts sleep quality.', 'children', true],
    ['Fennimel helps kids to sleep.', 'children', false],
    ['Fennimel lifts sleep quality.', 'older', true],
    ['Fennimel helps seniors to sleep.', 'older', false],
    ['Fennimel lifts sleep quality.', 'athletes', true],
    ['Fennimel helps you to sleep after training.', 'athletes', false],
    ['Fennimel lifts sleep quality.', 'patients', true],
    ['Fennimel helps people with asthma to sleep.', 'patients', false],
    ['Fennimel lifts sleep quality.', 'general', false],
  ] as const)('"%s" against a benefit in %s: %s', (says, population, expected) => {
    expect(told(says, { population })).toBe(expected);
  });

  it('is no reason where the claim is about the patients’ disease', () => {
    expect(told('Fennimel treats insomnia.', { population: 'patients' }, { outcome: 'insomnia' })).toBe(false);
    expect(told('Fennimel treats poor sleep.', { population: 'patients' }, { disease: true })).toBe(false);
  });

  it('is no reason where no benefit was found, or the page claims none', () => {
    expect(told('Fennimel lifts sleep quality.', { population: 'children' }, {}, 'no-effect rct high')).toBe(false);
    expect(told('Fennimel lifts sleep quality.', { population: 'children' }, {}, 'benefit animal very-low')).toBe(false);
    expect(told('Fennimel does not change sleep.', { population: 'children' }, { polarity: 'no-effect' })).toBe(false);
    expect(told('In mice, fennimel lengthened sleep.', { population: 'children' }, { evidenceIn: 'animals' })).toBe(false);
  });
});
