import { describe, expect, it } from 'vitest';
import { createJudge } from '../../components/engine/judge';
import type { Amount, Claim, Ingredient, JudgedClaim, SubstanceFacts, VerdictId } from '../../components/engine/model';
import { claimOf, type FindingLine, lexiconOf, range, substanceOf } from './judge-lexicon';

const DOSE = { dose: range(300, 600, 'mg/day') };
const made = (id: string, line?: FindingLine, more: Partial<SubstanceFacts> = {}) =>
  substanceOf(id, line ? { memory: line } : {}, { ...DOSE, ...more });

const lexicon = lexiconOf(
  made('firmwort', 'benefit rct high large'),
  made('lowroot', 'benefit rct low small'),
  made('mixbark', 'mixed rct low'),
  made('thinleaf', 'insufficient rct low'),
  made('ratgrass', 'benefit animal very-low'),
  made('nullseed', 'no-effect rct high'),
  made('blankberry', 'untested none very-low'),
  made('harmbean', 'harm rct low'),
  made('quietmoss'),
  made('dosefree', 'benefit rct high large', { dose: null }),
  made('kingherb', undefined, { authorised: ['immune-function'] }),
  made('gravecap', undefined, { gravestSafety: 'serious' }),
  made('limitsalt', 'benefit rct high large', { upperLimit: { amount: 1, unit: 'g/day' } }),
  substanceOf('calmpod', { 'side-effects': 'no-effect rct high' }, DOSE),
  substanceOf('sickpod', { 'side-effects': 'harm rct moderate' }, DOSE),
  substanceOf('broadpod', { 'general-cognition': 'benefit rct high large' }, DOSE),
);
const judge = createJudge(lexicon);

const mg = (value: number): Amount => ({ value, unit: 'mg' });
/** "firmwort 400, lowroot": names with their milligrams, where the page gives them. */
const list = (words: string): Ingredient[] =>
  words
    .split(', ')
    .filter(Boolean)
    .map((word) => {
      const [substance = '', amount] = word.split(' ');
      return { substance, dose: amount ? mg(Number(amount)) : null };
    });

interface Case {
  listed: string;
  verdict: VerdictId;
  each: VerdictId[];
  claim?: Partial<Claim>;
  gets?: Partial<JudgedClaim>;
}

const safe = { outcome: 'side-effects', polarity: 'no-effect' } as const;

const cases: Case[] = [
  {
    listed: 'firmwort 400',
    verdict: 'supported',
    each: ['supported'],
    gets: { finding: 'firmwort/memory', certainty: 'high', direction: 'benefit', dose: mg(400) },
  },
  { listed: 'firmwort 300', verdict: 'supported', each: ['supported'] },
  { listed: 'firmwort 900', verdict: 'supported', each: ['supported'] },
  {
    listed: 'firmwort 30',
    verdict: 'insufficient',
    each: ['insufficient'],
    gets: { overclaim: ['dose-below-studied'], finding: 'firmwort/memory' },
  },
  { listed: 'firmwort', verdict: 'insufficient', each: ['insufficient'], gets: { overclaim: [], dose: null } },
  { listed: 'dosefree 400', verdict: 'insufficient', each: ['insufficient'] },
  { listed: 'lowroot 400', verdict: 'limited', each: ['limited'] },
  { listed: 'lowroot 10', verdict: 'insufficient', each: ['insufficient'] },
  { listed: 'mixbark 400', verdict: 'mixed', each: ['mixed'] },
  { listed: 'mixbark', verdict: 'insufficient', each: ['insufficient'] },
  { listed: 'thinleaf', verdict: 'insufficient', each: ['insufficient'] },
  { listed: 'ratgrass', verdict: 'preliminary', each: ['preliminary'] },
  { listed: 'nullseed 10', verdict: 'no-effect', each: ['no-effect'], gets: { overclaim: [] } },
  { listed: 'blankberry 400', verdict: 'untested', each: ['untested'] },
  { listed: 'harmbean', verdict: 'harm', each: ['harm'], gets: { safety: 'caution' } },
  { listed: 'quietmoss 400', verdict: 'unreviewed', each: ['unreviewed'] },
  { listed: 'strangeflower 400', verdict: 'unreviewed', each: ['unreviewed'], gets: { finding: null, studied: null } },
  { listed: '', verdict: 'unreviewed', each: [], gets: { finding: null, dose: null, safety: null } },
  { listed: 'nullseed 400, firmwort 400', verdict: 'supported', each: ['no-effect', 'supported'], gets: { finding: 'firmwort/memory' } },
  { listed: 'firmwort, lowroot 400', verdict: 'limited', each: ['insufficient', 'limited'], gets: { finding: 'lowroot/memory' } },
  {
    listed: 'thinleaf 400, firmwort 30',
    verdict: 'insufficient',
    each: ['insufficient', 'insufficient'],
    gets: { finding: 'firmwort/memory', overclaim: ['dose-below-studied'] },
  },
  { listed: 'harmbean 400, mixbark 400', verdict: 'harm', each: ['harm', 'mixed'] },
  { listed: 'harmbean 400, firmwort 400', verdict: 'supported', each: ['harm', 'supported'] },
  { listed: 'ratgrass 400, nullseed 400', verdict: 'preliminary', each: ['preliminary', 'no-effect'] },
  { listed: 'blankberry 400, nullseed 400', verdict: 'no-effect', each: ['untested', 'no-effect'] },
  { listed: 'strangeflower 400, blankberry 400', verdict: 'untested', each: ['unreviewed', 'untested'] },
  { listed: 'broadpod 400', verdict: 'limited', each: ['limited'], gets: { nearest: 'general-cognition' } },
  { listed: 'broadpod', verdict: 'insufficient', each: ['insufficient'], gets: { nearest: 'general-cognition' } },
  { listed: 'firmwort 400, gravecap 400', verdict: 'supported', each: ['supported', 'unreviewed'], gets: { safety: 'serious' } },
  { listed: 'limitsalt 2000', verdict: 'supported', each: ['supported'], gets: { safety: 'caution' } },
  // Too vague, whatever is in it; a regulator's claim answers where its dose is there.
  { listed: '', claim: { outcome: 'brain-health' }, verdict: 'vague', each: [] },
  { listed: 'firmwort 400', claim: { outcome: 'brain-health' }, verdict: 'vague', each: ['vague'] },
  { listed: 'strangeflower', claim: { outcome: 'brain-health' }, verdict: 'vague', each: ['unreviewed'] },
  { listed: 'kingherb 400, firmwort 400', claim: { outcome: 'immune-function' }, verdict: 'supported', each: ['supported', 'vague'] },
  { listed: 'kingherb', claim: { outcome: 'immune-function' }, verdict: 'vague', each: ['vague'] },
  { listed: 'kingherb 10', claim: { outcome: 'immune-function' }, verdict: 'vague', each: ['vague'] },
  // "No side effects" must hold for every ingredient.
  { listed: 'calmpod 400', claim: safe, verdict: 'supported', each: ['supported'] },
  { listed: 'calmpod 400, sickpod 400', claim: safe, verdict: 'harm', each: ['supported', 'harm'] },
  { listed: 'calmpod 400, gravecap 400', claim: safe, verdict: 'harm', each: ['supported', 'harm'] },
  { listed: 'calmpod 400, quietmoss 400', claim: safe, verdict: 'unreviewed', each: ['supported', 'unreviewed'] },
  { listed: 'calmpod, sickpod', claim: safe, verdict: 'harm', each: ['insufficient', 'harm'] },
  { listed: 'sickpod 400, calmpod 400', claim: { ...safe, polarity: 'harm' }, verdict: 'supported', each: ['supported', 'no-effect'] },
  // Proof claimed of a product stands on the finding that answers for it.
  { listed: 'lowroot 400', claim: { wording: 'proven' }, verdict: 'limited', each: ['limited'], gets: { overclaim: ['proven-over-low'] } },
  {
    listed: 'ratgrass 400',
    claim: { wording: 'asserted' },
    verdict: 'preliminary',
    each: ['preliminary'],
    gets: { overclaim: ['animal-as-human', 'asserted-over-none'] },
  },
  { listed: '', claim: { wording: 'proven', cure: true }, verdict: 'unreviewed', each: [], gets: { overclaim: ['cure'] } },
];

describe('a claim about the product', () => {
  it.each(cases)('is $verdict with [$listed] for $claim', ({ listed, claim, verdict, each, gets }) => {
    const judged = judge.judge(claimOf({ substance: null, ...claim }), list(listed));
    expect(judged.verdict).toBe(verdict);
    expect(judged.ingredients.map((ingredient) => ingredient.verdict)).toEqual(each);
    expect(judged).toMatchObject(gets ?? {});
  });

  it('tells for each ingredient the finding, the dose studied and how the dose here stands to it', () => {
    const { ingredients } = judge.judge(
      claimOf({ substance: null }),
      list('firmwort 30, lowroot, dosefree 5, strangeflower 5, mixbark 999'),
    );
    expect(ingredients.map(({ doseHere, finding, studied }) => [doseHere, finding, studied?.low ?? null])).toEqual([
      ['below', 'firmwort/memory', 300],
      ['not-given', 'lowroot/memory', 300],
      ['not-comparable', 'dosefree/memory', null],
      ['not-comparable', null, null],
      ['above', 'mixbark/memory', 300],
    ]);
  });
});
