/** Holds a claim against the evidence: pure, by the verdict table of PRODUCT.md. */
import { compareDose, exceeds } from './dose';
import { graver, judgeSubstance, type SubstanceVerdict } from './judge-substance';
import type { Claim, Ingredient, JudgedClaim, Lexicon, Severity, SubstanceFacts } from './model';
import { createHierarchy } from './nearest';
import { overclaims } from './overclaim';
import { decisive, weighIngredient } from './product-verdict';

export interface Judge {
  /**
   * @param ingredients what the page lists for its product.
   * @param around the claim's sentence and heading. With the claim's own words they choose between findings in other people or forms; where
   *   none of them names a scope, the first finding answers.
   */
  judge(claim: Claim, ingredients: readonly Ingredient[], around?: string): JudgedClaim;
}

const unknown: SubstanceVerdict = { verdict: 'unreviewed', certainty: null, finding: null, nearest: null, safety: null };

export function createJudge(lexicon: Lexicon): Judge {
  const substances = new Map(lexicon.substances.map((substance) => [substance.id, substance]));
  const hierarchy = createHierarchy(lexicon.outcomes);

  const hold = (facts: SubstanceFacts | null, claim: Claim, text: string) =>
    facts ? judgeSubstance(facts, claim, hierarchy.get(claim.outcome), hierarchy, text) : unknown;

  const overLimit = ({ substance, dose }: Ingredient): Severity | null =>
    exceeds(dose, substances.get(substance)?.upperLimit ?? null, substance) ? 'caution' : null;

  function onSubstance(claim: Claim, ingredients: readonly Ingredient[], text: string): JudgedClaim {
    const id = claim.substance ?? '';
    const facts = substances.get(id) ?? null;
    const answer = hold(facts, claim, text);
    const dose = claim.dose ?? ingredients.find(({ substance }) => substance === id)?.dose ?? null;
    return {
      ...claim,
      dose,
      ...told(answer),
      overclaim: overclaims(claim, {
        finding: answer.finding,
        doseHere: compareDose(dose, facts?.dose ?? null, id),
        diseaseOutcome: hierarchy.get(claim.outcome)?.disease ?? false,
        text,
      }),
      studied: facts?.dose ?? null,
      ingredients: [],
      safety: graver(answer.safety, overLimit({ substance: id, dose })),
    };
  }

  function onProduct(claim: Claim, ingredients: readonly Ingredient[], text: string): JudgedClaim {
    const weighed = ingredients.map((ingredient) => {
      const facts = substances.get(ingredient.substance) ?? null;
      return weighIngredient(ingredient, facts, facts && hold(facts, claim, text));
    });
    const best = decisive(weighed, claim.polarity);
    const answer = best?.answer ?? unknown;
    const vague = hierarchy.get(claim.outcome)?.vague === true;
    return {
      ...claim,
      dose: claim.dose ?? best?.listed.dose ?? null,
      ...told(answer),
      // A vague claim stays untestable whatever is in the product.
      verdict: best?.answer ? best.listed.verdict : vague ? 'vague' : 'unreviewed',
      overclaim: overclaims(claim, {
        finding: answer.finding,
        doseHere: best?.listed.doseHere ?? 'not-given',
        diseaseOutcome: hierarchy.get(claim.outcome)?.disease ?? false,
        text,
      }),
      studied: best?.listed.studied ?? null,
      ingredients: weighed.map(({ listed }) => listed),
      safety: weighed.reduce<Severity | null>(
        (gravest, { listed, answer: own }) => graver(graver(gravest, own?.safety ?? null), overLimit(listed)),
        null,
      ),
    };
  }

  return {
    judge(claim, ingredients, around = '') {
      const text = [...claim.why.words, around].join(' ');
      return claim.subject === 'product' ? onProduct(claim, ingredients, text) : onSubstance(claim, ingredients, text);
    },
  };
}

const told = ({ verdict, certainty, finding, nearest }: SubstanceVerdict) => ({
  verdict,
  certainty,
  direction: finding?.direction ?? null,
  finding: finding?.key ?? null,
  nearest,
});
