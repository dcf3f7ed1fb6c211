import { describe, expect, it } from 'vitest';
import { createJudge } from '../../components/engine/judge';
import type { Claim, JudgedClaim, SubstanceFacts } from '../../components/engine/model';
import { claimOf, lexiconOf, substanceOf } from './judge-lexicon';

interface Case {
  /** The sentence on the page. */
  says: string;
  of: SubstanceFacts;
  claim?: Partial<Claim>;
  gets: Partial<JudgedClaim>;
}

const judged = ({ says, of, claim }: Case) => createJudge(lexiconOf(of)).judge(claimOf({ ...claim }), [], says);

const plain = (line: string, outcome = 'memory', more: Partial<SubstanceFacts> = {}) => substanceOf('fennimel', { [outcome]: line }, more);

describe('safety claims', () => {
  const safe: Partial<Claim> = { outcome: 'side-effects', polarity: 'no-effect' };
  const warns: Partial<Claim> = { outcome: 'side-effects', polarity: 'harm' };
  const habit: Partial<Claim> = { outcome: 'dependence', polarity: 'no-effect' };
  const none = plain('benefit rct high large');
  const noted = (gravestSafety: SubstanceFacts['gravestSafety'], line?: string, outcome = 'side-effects') =>
    substanceOf('fennimel', line ? { [outcome]: line } : {}, { gravestSafety });

  const cases: Case[] = [
    {
      says: 'Fennimel is safe.',
      of: noted(null, 'no-effect meta-analysis high'),
      claim: safe,
      gets: { verdict: 'supported', safety: null },
    },
    {
      says: 'Fennimel is safe.',
      of: noted('minor', 'no-effect rct moderate'),
      claim: safe,
      gets: { verdict: 'supported', safety: 'minor' },
    },
    { says: 'Fennimel is safe.', of: noted(null, 'no-effect rct low'), claim: safe, gets: { verdict: 'limited' } },
    {
      says: 'Fennimel is gentler than a sugar pill.',
      of: noted(null, 'benefit meta-analysis moderate'),
      claim: safe,
      gets: { verdict: 'supported', direction: 'benefit' },
    },
    {
      says: 'Fennimel has no side effects.',
      of: noted('caution', 'no-effect meta-analysis high'),
      claim: safe,
      gets: { verdict: 'limited', safety: 'caution' },
    },
    {
      says: 'Fennimel has no side effects.',
      of: noted('serious', 'no-effect meta-analysis high'),
      claim: safe,
      gets: { verdict: 'harm', safety: 'serious' },
    },
    {
      says: 'Fennimel has no side effects.',
      of: noted('minor', 'harm rct moderate'),
      claim: safe,
      gets: { verdict: 'harm', safety: 'caution' },
    },
    {
      says: 'Fennimel has no side effects.',
      of: noted(null, 'harm case-reports very-low'),
      claim: safe,
      gets: { verdict: 'insufficient', safety: 'caution' },
    },
    { says: 'Fennimel has no side effects.', of: noted('caution', 'mixed rct low'), claim: safe, gets: { verdict: 'mixed' } },
    { says: 'Fennimel has no side effects.', of: noted('caution', 'untested none very-low'), claim: safe, gets: { verdict: 'untested' } },
    { says: 'Fennimel has no side effects.', of: noted('serious', 'untested none very-low'), claim: safe, gets: { verdict: 'harm' } },
    {
      says: 'Fennimel has no side effects.',
      of: noted(null, 'harm animal very-low'),
      claim: safe,
      gets: { verdict: 'preliminary', safety: 'caution' },
    },
    { says: 'Fennimel is perfectly safe.', of: noted('serious'), claim: safe, gets: { verdict: 'harm', finding: null, safety: 'serious' } },
    { says: 'Fennimel is perfectly safe.', of: noted('caution'), claim: safe, gets: { verdict: 'unreviewed', safety: 'caution' } },
    { says: 'Fennimel is perfectly safe.', of: none, claim: safe, gets: { verdict: 'unreviewed', safety: null } },
    { says: 'Fennimel: the safe choice.', of: noted('serious'), claim: { ...safe, polarity: 'benefit' }, gets: { verdict: 'harm' } },
    {
      says: 'Fennimel: the safe choice.',
      of: noted(null, 'no-effect rct high'),
      claim: { ...safe, polarity: 'benefit' },
      gets: { verdict: 'supported' },
    },
    {
      says: 'Fennimel is non-toxic.',
      of: noted('serious', 'no-effect rct high', 'toxicity'),
      claim: { ...safe, outcome: 'toxicity' },
      gets: { verdict: 'harm', finding: 'fennimel/toxicity' },
    },
    {
      says: 'Fennimel is non-addictive.',
      of: noted('serious', 'no-effect rct moderate', 'dependence'),
      claim: habit,
      gets: { verdict: 'supported', safety: 'serious', nearest: null },
    },
    {
      says: 'Fennimel is non-addictive.',
      of: noted('serious', 'untested none very-low', 'dependence'),
      claim: habit,
      gets: { verdict: 'untested' },
    },
    {
      says: 'Fennimel is non-addictive.',
      of: noted(null, 'no-effect rct high'),
      claim: habit,
      gets: { verdict: 'limited', nearest: 'side-effects' },
    },
    { says: 'Fennimel is non-addictive.', of: noted('serious'), claim: habit, gets: { verdict: 'harm', finding: null } },
    {
      says: 'Fennimel is non-addictive.',
      of: noted(null, 'harm observational low', 'dependence'),
      claim: habit,
      gets: { verdict: 'harm' },
    },
    { says: 'Fennimel may upset the stomach.', of: noted(null, 'harm rct moderate'), claim: warns, gets: { verdict: 'supported' } },
    { says: 'Fennimel may upset the stomach.', of: noted('minor', 'harm rct low'), claim: warns, gets: { verdict: 'limited' } },
    {
      says: 'Fennimel may upset the stomach.',
      of: noted('caution', 'no-effect rct moderate'),
      claim: warns,
      gets: { verdict: 'no-effect' },
    },
    { says: 'Fennimel may hurt the liver.', of: noted('serious', 'no-effect rct moderate'), claim: warns, gets: { verdict: 'limited' } },
    {
      says: 'Fennimel may hurt the liver.',
      of: noted('serious', 'harm case-reports very-low'),
      claim: warns,
      gets: { verdict: 'limited' },
    },
    { says: 'Fennimel may hurt the liver.', of: noted('serious'), claim: warns, gets: { verdict: 'limited', finding: null } },
    { says: 'Fennimel may hurt the liver.', of: noted('serious', 'harm rct high'), claim: warns, gets: { verdict: 'supported' } },
    {
      says: 'Fennimel may be habit-forming.',
      of: noted('serious', 'no-effect rct low', 'dependence'),
      claim: { ...habit, polarity: 'harm' },
      gets: { verdict: 'no-effect' },
    },
    {
      says: 'Fennimel sharpens memory.',
      of: substanceOf('fennimel', { memory: 'benefit rct high large' }, { gravestSafety: 'serious' }),
      gets: { verdict: 'supported', safety: 'serious' },
    },
    { says: 'Fennimel sharpens memory.', of: plain('harm rct very-low'), gets: { verdict: 'insufficient', safety: 'caution' } },
  ];
  it.each(cases)('$says ($of.gravestSafety) → $gets.verdict', (given) => expect(judged(given)).toMatchObject(given.gets));

  it.each(['side-effects', 'toxicity', 'dependence'])('never says unreviewed of "safe" (%s) where a serious note exists', (outcome) => {
    for (const polarity of ['benefit', 'no-effect', 'harm'] as const) {
      const given = { says: '', of: noted('serious'), claim: { outcome, polarity }, gets: {} };
      expect(judged(given).verdict).not.toBe('unreviewed');
    }
  });
});

describe('the safety of a dose', () => {
  const limited = plain('benefit rct high large', 'memory', { upperLimit: { amount: 100, unit: 'mg/day' } });
  const cases: Case[] = [
    { says: '200 mg of fennimel', of: limited, claim: { dose: { value: 200, unit: 'mg' } }, gets: { safety: 'caution' } },
    { says: '0.1 g of fennimel', of: limited, claim: { dose: { value: 0.1, unit: 'g' } }, gets: { safety: null } },
    { says: 'fennimel', of: limited, gets: { safety: null } },
  ];
  it.each(cases)('$says → $gets.safety', (given) => expect(judged(given)).toMatchObject(given.gets));

  it('tells the dose that was studied', () => {
    const of = plain('benefit rct high large', 'memory', { dose: { low: 1, high: 2, unit: 'g/day' } });
    expect(judged({ says: '', of, gets: {} }).studied).toEqual({ low: 1, high: 2, unit: 'g/day' });
    expect(judged({ says: '', of: limited, gets: {} }).studied).toBeNull();
  });

  it('takes the dose that the page lists for the substance where the sentence gives none', () => {
    const judge = createJudge(lexiconOf(limited));
    const listed = [{ substance: 'fennimel', dose: { value: 5, unit: 'g' } }];
    expect(judge.judge(claimOf({}), listed)).toMatchObject({ dose: { value: 5, unit: 'g' }, safety: 'caution', ingredients: [] });
    expect(judge.judge(claimOf({ dose: { value: 5, unit: 'mg' } }), listed)).toMatchObject({
      dose: { value: 5, unit: 'mg' },
      safety: null,
    });
  });
});
