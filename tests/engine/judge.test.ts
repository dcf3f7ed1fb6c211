import { describe, expect, it } from 'vitest';
import { createJudge } from '../../components/engine/judge';
import type { Claim, JudgedClaim, SubstanceFacts } from '../../components/engine/model';
import { claimOf, findingOf, lexiconOf, substanceOf } from './judge-lexicon';

interface Case {
  /** The sentence on the page. */
  says: string;
  of: SubstanceFacts;
  claim?: Partial<Claim>;
  gets: Partial<JudgedClaim>;
}

const judged = ({ says, of, claim }: Case) => createJudge(lexiconOf(of)).judge(claimOf({ ...claim }), [], says);

const plain = (line: string, outcome = 'memory', more: Partial<SubstanceFacts> = {}) => substanceOf('fennimel', { [outcome]: line }, more);

describe('vague outcomes', () => {
  const cases: Case[] = [
    {
      says: 'Fennimel supports brain health.',
      of: plain('benefit rct high large'),
      claim: { outcome: 'brain-health' },
      gets: { verdict: 'vague', finding: null, nearest: null, certainty: null },
    },
    {
      says: 'Fennimel supports brain health.',
      of: plain('benefit rct high large', 'brain-health'),
      claim: { outcome: 'brain-health' },
      gets: { verdict: 'vague', finding: null },
    },
    {
      says: 'Fennimel does nothing for brain health.',
      of: plain('no-effect rct high'),
      claim: { outcome: 'brain-health', polarity: 'no-effect' },
      gets: { verdict: 'vague' },
    },
    {
      says: 'Fennimel is bad for brain health.',
      of: plain('harm rct high'),
      claim: { outcome: 'brain-health', polarity: 'harm' },
      gets: { verdict: 'vague' },
    },
    {
      says: 'Fennimel boosts immunity.',
      of: plain('no-effect rct high', 'cold-duration', { authorised: ['immune-function'] }),
      claim: { outcome: 'immune-function' },
      gets: { verdict: 'supported', finding: null, certainty: null, direction: null },
    },
    {
      says: 'Fennimel weakens the immune system.',
      of: plain('no-effect rct high', 'cold-duration', { authorised: ['immune-function'] }),
      claim: { outcome: 'immune-function', polarity: 'harm' },
      gets: { verdict: 'vague' },
    },
    {
      says: 'Fennimel supports immunity.',
      of: plain('no-effect rct high', 'cold-duration', { authorised: ['bone-density'] }),
      claim: { outcome: 'immune-function' },
      gets: { verdict: 'vague' },
    },
    {
      says: 'Fennimel is clinically proven to support immunity.',
      of: plain('benefit rct low', 'cold-duration'),
      claim: { outcome: 'immune-function', wording: 'proven' },
      gets: { verdict: 'vague', overclaim: [] },
    },
  ];
  it.each(cases)('$says → $gets.verdict', (given) => expect(judged(given)).toMatchObject(given.gets));
});

describe('findings in other people and forms', () => {
  const forms = substanceOf('fennimel', {
    'sleep-quality': [
      findingOf('fennimel', 'sleep-quality', 'no-effect rct moderate'),
      findingOf('fennimel', 'sleep-quality', 'benefit rct moderate small', { scope: 'Fennex oil' }),
      findingOf('fennimel', 'sleep-quality', 'benefit rct low', { scope: 'deficiency', population: 'deficient' }),
      findingOf('fennimel', 'sleep-quality', 'harm rct low', { scope: 'pregnancy, prenatal', population: 'pregnant' }),
    ],
  });
  const on = { outcome: 'sleep-quality' };
  const cases: Case[] = [
    { says: 'Fennimel tea helps you sleep.', of: forms, claim: on, gets: { verdict: 'no-effect', finding: 'fennimel/sleep-quality' } },
    {
      says: 'Fennex® oil improves sleep.',
      of: forms,
      claim: on,
      gets: { verdict: 'supported', finding: 'fennimel/sleep-quality/fennex-oil' },
    },
    { says: 'Fennex improves sleep.', of: forms, claim: on, gets: { finding: 'fennimel/sleep-quality' } },
    {
      says: 'If you are deficient, fennimel improves sleep.',
      of: forms,
      claim: on,
      gets: { verdict: 'limited', finding: 'fennimel/sleep-quality/deficiency', overclaim: [] },
    },
    {
      says: 'A pregnant woman sleeps better with fennimel.',
      of: forms,
      claim: on,
      gets: { verdict: 'harm', finding: 'fennimel/sleep-quality/pregnancy,-prenatal' },
    },
    { says: 'A prenatal fennimel for sleep.', of: forms, claim: on, gets: { verdict: 'harm' } },
  ];
  it.each(cases)('$says → $gets.finding', (given) => expect(judged(given)).toMatchObject(given.gets));

  it.each([
    ['deficiency', 'For people low in fennimel, better sleep.', true],
    ['deficiency', 'Better sleep for everyone.', false],
    ['pregnancy', 'A prenatal blend for better sleep.', true],
    ['children', 'Helps kids to sleep.', true],
    ['acute in children', 'Acute nights: helps infants in any bed.', true],
    ['older adults', 'Adults and seniors sleep better.', true],
    ['athletes', 'Sleep better after training.', true],
    ['treatment', 'Treats poor sleep.', true],
    ['prevention', 'Prevents poor sleep.', true],
    ['prevention', 'Poor sleep? Fennimel.', false],
    ['Fennex', 'With fennexia.', false],
  ])('the scope "%s" against "%s": %s', (scope, says, applies) => {
    const of = substanceOf('fennimel', {
      'sleep-quality': [
        findingOf('fennimel', 'sleep-quality', 'no-effect rct high'),
        findingOf('fennimel', 'sleep-quality', 'benefit rct low', { scope }),
      ],
    });
    expect(judged({ says, of, claim: on, gets: {} }).verdict).toBe(applies ? 'limited' : 'no-effect');
  });

  it('lets the words of the claim choose where the caller gives no text', () => {
    const claim = claimOf({ outcome: 'sleep-quality', why: { words: ['Fennex oil', 'improves', 'sleep'], rule: 'verb' } });
    expect(createJudge(lexiconOf(forms)).judge(claim, []).verdict).toBe('supported');
  });
});
