import { describe, expect, it } from 'vitest';
import { createJudge } from '../../components/engine/judge';
import type { Claim, JudgedClaim } from '../../components/engine/model';
import { claimOf, type FindingLines, findingOf, lexiconOf, substanceOf } from './judge-lexicon';

interface Case {
  title: string;
  findings: FindingLines;
  claim?: Partial<Claim>;
  gets: Partial<JudgedClaim>;
}

const cases: Case[] = [
  {
    title: 'prefers the own finding to any nearer one',
    findings: { memory: 'untested none very-low', 'general-cognition': 'benefit rct high large' },
    gets: { verdict: 'untested', nearest: null },
  },
  {
    title: 'goes to the broader outcome',
    findings: { 'general-cognition': 'benefit rct low' },
    gets: { verdict: 'limited', nearest: 'general-cognition', finding: 'fennimel/general-cognition', certainty: 'low' },
  },
  {
    title: 'is never better than limited',
    findings: { 'general-cognition': 'benefit rct high large' },
    gets: { verdict: 'limited', nearest: 'general-cognition', certainty: 'high' },
  },
  {
    title: 'takes no effect over from the broader outcome',
    findings: { 'general-cognition': 'no-effect rct high' },
    gets: { verdict: 'no-effect', nearest: 'general-cognition' },
  },
  {
    title: 'takes harm over from the broader outcome',
    findings: { 'general-cognition': 'harm rct low' },
    gets: { verdict: 'harm', nearest: 'general-cognition' },
  },
  {
    title: 'takes animal work over as such',
    findings: { 'general-cognition': 'benefit animal very-low' },
    gets: { verdict: 'preliminary', nearest: 'general-cognition' },
  },
  {
    title: 'prefers broader to narrower',
    findings: { 'general-cognition': 'benefit rct low', learning: 'no-effect rct high' },
    gets: { verdict: 'limited', nearest: 'general-cognition' },
  },
  {
    title: 'takes the nearer of two broader ones',
    claim: { outcome: 'learning' },
    findings: { memory: 'mixed rct low', 'general-cognition': 'benefit rct low' },
    gets: { verdict: 'mixed', nearest: 'memory' },
  },
  {
    title: 'climbs two steps where one is empty',
    claim: { outcome: 'learning' },
    findings: { 'general-cognition': 'benefit rct low' },
    gets: { verdict: 'limited', nearest: 'general-cognition' },
  },
  {
    title: 'does not rest on a vague outcome',
    claim: { outcome: 'attention' },
    findings: { 'brain-health': 'benefit rct high large' },
    gets: { verdict: 'unreviewed', nearest: null, finding: null },
  },
  {
    title: 'does not cross over to a sister outcome',
    claim: { outcome: 'attention' },
    findings: { memory: 'benefit rct high large' },
    gets: { verdict: 'unreviewed' },
  },
  {
    title: 'goes to a narrower outcome where no broader one was tested',
    claim: { outcome: 'sleep-quality' },
    findings: { insomnia: 'benefit rct high large' },
    gets: { verdict: 'limited', nearest: 'insomnia' },
  },
  {
    title: 'takes the weakest of several narrower ones',
    claim: { outcome: 'general-cognition' },
    findings: { memory: 'benefit rct high large', attention: 'no-effect rct moderate' },
    gets: { verdict: 'no-effect', nearest: 'attention' },
  },
  {
    title: 'takes insufficient before mixed among narrower ones',
    claim: { outcome: 'general-cognition' },
    findings: { memory: 'mixed rct low', attention: 'insufficient rct low' },
    gets: { verdict: 'insufficient', nearest: 'attention' },
  },
  {
    title: 'takes harm before all among narrower ones',
    claim: { outcome: 'general-cognition' },
    findings: { memory: 'no-effect rct high', attention: 'harm rct low' },
    gets: { verdict: 'harm', nearest: 'attention' },
  },
  {
    title: 'lets a tested narrower outcome go before one nobody tested',
    claim: { outcome: 'general-cognition' },
    findings: { memory: 'untested none very-low', attention: 'benefit rct low' },
    gets: { verdict: 'limited', nearest: 'attention' },
  },
  {
    title: 'says untested where every narrower outcome is',
    claim: { outcome: 'general-cognition' },
    findings: { memory: 'untested none very-low' },
    gets: { verdict: 'untested', nearest: 'memory', certainty: null },
  },
  {
    title: 'descends two steps where one is empty',
    claim: { outcome: 'general-cognition' },
    findings: { learning: 'mixed rct low' },
    gets: { verdict: 'mixed', nearest: 'learning' },
  },
  {
    title: 'judges the denial by the nearest finding too',
    claim: { polarity: 'no-effect' },
    findings: { 'general-cognition': 'no-effect rct high' },
    gets: { verdict: 'limited', nearest: 'general-cognition' },
  },
  {
    title: 'judges the claim of harm by the nearest finding too',
    claim: { polarity: 'harm' },
    findings: { 'general-cognition': 'harm rct high' },
    gets: { verdict: 'limited', nearest: 'general-cognition' },
  },
  {
    title: 'sees the proof claimed over the nearest finding',
    claim: { wording: 'proven' },
    findings: { 'general-cognition': 'benefit rct low' },
    gets: { verdict: 'limited', overclaim: ['proven-over-low'] },
  },
];

describe('the nearest finding', () => {
  it.each(cases)('$title', ({ findings, claim, gets }) => {
    const judge = createJudge(lexiconOf(substanceOf('fennimel', findings)));
    expect(judge.judge(claimOf({ ...claim }), [])).toMatchObject(gets);
  });

  it('lets the words of the page choose among the nearest findings as well', () => {
    const of = substanceOf('fennimel', {
      'general-cognition': [
        findingOf('fennimel', 'general-cognition', 'no-effect rct high'),
        findingOf('fennimel', 'general-cognition', 'benefit rct high large', { scope: 'deficiency', population: 'deficient' }),
      ],
    });
    expect(createJudge(lexiconOf(of)).judge(claimOf({}), [], 'In deficient people fennimel restores memory.').verdict).toBe('limited');
  });

  it('ends where outcomes name each other as broader', () => {
    const lexicon = lexiconOf(substanceOf('fennimel', {}));
    const [first, second] = lexicon.outcomes;
    const looped = {
      ...lexicon,
      outcomes: [
        { ...first!, broader: [second!.id] },
        { ...second!, broader: [first!.id] },
      ],
    };
    expect(createJudge(looped).judge(claimOf({ outcome: first!.id }), []).verdict).toBe('unreviewed');
  });
});
