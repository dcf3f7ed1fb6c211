import { describe, expect, it } from 'vitest';
import { createJudge } from '../../components/engine/judge';
import type { Polarity, VerdictId } from '../../components/engine/model';
import { claimOf, lexiconOf, substanceOf } from './judge-lexicon';

/** One row of PRODUCT.md's table: a finding, and what a claim of each polarity gets from it. */
type Row = [finding: string, benefit: VerdictId, noEffect: VerdictId, harm: VerdictId];

const rows: readonly Row[] = [
  // Benefit in people: firm, trivial, low, very low. A denial or a claim of harm meets the opposite: the finding's own verdict.
  ['benefit meta-analysis high large', 'supported', 'supported', 'supported'],
  ['benefit rct moderate small', 'supported', 'supported', 'supported'],
  ['benefit rct moderate unclear', 'supported', 'supported', 'supported'],
  ['benefit meta-analysis high', 'supported', 'supported', 'supported'],
  ['benefit meta-analysis high trivial', 'limited', 'limited', 'limited'],
  ['benefit rct moderate trivial', 'limited', 'limited', 'limited'],
  ['benefit rct low large', 'limited', 'limited', 'limited'],
  ['benefit observational low moderate', 'limited', 'limited', 'limited'],
  ['benefit rct very-low large', 'insufficient', 'insufficient', 'insufficient'],
  ['benefit uncontrolled very-low', 'insufficient', 'insufficient', 'insufficient'],
  // No effect: the claim of benefit hears it, the claim that says just that is confirmed, the claim of harm hears it.
  ['no-effect meta-analysis high', 'no-effect', 'supported', 'no-effect'],
  ['no-effect rct moderate', 'no-effect', 'supported', 'no-effect'],
  ['no-effect rct low', 'no-effect', 'limited', 'no-effect'],
  ['no-effect rct very-low', 'insufficient', 'insufficient', 'insufficient'],
  ['no-effect rct high trivial', 'no-effect', 'supported', 'no-effect'],
  // Harm: the claim that warns is confirmed.
  ['harm rct high', 'harm', 'harm', 'supported'],
  ['harm rct moderate trivial', 'harm', 'harm', 'supported'],
  ['harm observational low', 'harm', 'harm', 'limited'],
  ['harm case-reports very-low', 'insufficient', 'insufficient', 'insufficient'],
  // Studies disagree, or are too few: the same for whatever is claimed.
  ['mixed meta-analysis high', 'mixed', 'mixed', 'mixed'],
  ['mixed rct low', 'mixed', 'mixed', 'mixed'],
  ['mixed rct very-low', 'insufficient', 'insufficient', 'insufficient'],
  ['insufficient rct moderate', 'insufficient', 'insufficient', 'insufficient'],
  ['insufficient rct low', 'insufficient', 'insufficient', 'insufficient'],
  // Animals and cells, whatever they showed.
  ['benefit animal very-low', 'preliminary', 'preliminary', 'preliminary'],
  ['no-effect animal very-low', 'preliminary', 'preliminary', 'preliminary'],
  ['harm animal very-low', 'preliminary', 'preliminary', 'preliminary'],
  ['mixed animal very-low', 'preliminary', 'preliminary', 'preliminary'],
  ['insufficient animal very-low', 'preliminary', 'preliminary', 'preliminary'],
  ['benefit in-vitro very-low', 'preliminary', 'preliminary', 'preliminary'],
  ['no-effect in-vitro very-low', 'preliminary', 'preliminary', 'preliminary'],
  // Looked for, and nothing found.
  ['untested none very-low', 'untested', 'untested', 'untested'],
];

const cases = rows.flatMap(([finding, benefit, noEffect, harm]) => [
  { finding, polarity: 'benefit' as Polarity, verdict: benefit },
  { finding, polarity: 'no-effect' as Polarity, verdict: noEffect },
  { finding, polarity: 'harm' as Polarity, verdict: harm },
]);

describe('the verdict table', () => {
  it.each(cases)('answers a claim of $polarity over "$finding" with $verdict', ({ finding, polarity, verdict }) => {
    const judge = createJudge(lexiconOf(substanceOf('fennimel', { memory: finding })));
    const judged = judge.judge(claimOf({ polarity }), []);
    expect(judged.verdict).toBe(verdict);
    expect(judged.finding).toBe('fennimel/memory');
    expect(judged.nearest).toBeNull();
    expect(judged.direction).toBe(finding.split(' ')[0]);
    expect(judged.certainty).toBe(verdict === 'untested' ? null : finding.split(' ')[2]);
  });

  it.each(['benefit', 'no-effect', 'harm'] as const)('answers a claim of %s on an outcome nobody reviewed with unreviewed', (polarity) => {
    const judge = createJudge(lexiconOf(substanceOf('fennimel', { 'bone-density': 'benefit rct high large' })));
    expect(judge.judge(claimOf({ polarity }), [])).toMatchObject({
      verdict: 'unreviewed',
      finding: null,
      certainty: null,
      direction: null,
    });
  });

  it('says unreviewed of a substance that is not in the data', () => {
    expect(createJudge(lexiconOf()).judge(claimOf({ substance: 'nowhere' }), []).verdict).toBe('unreviewed');
  });

  it('keeps every field of the claim', () => {
    const claim = claimOf({ wording: 'proven', evidenceIn: 'people', dose: { value: 5, unit: 'mg' } });
    expect(createJudge(lexiconOf()).judge(claim, [])).toMatchObject(claim);
  });
});
