/** A claim about the page's product, judged by the ingredients that the page lists. */
import { compareDose, type DoseHere } from './dose';
import type { SubstanceVerdict } from './judge-substance';
import { atBest } from './judge-verdict';
import type { Ingredient, JudgedIngredient, Polarity, SubstanceFacts, VerdictId } from './model';

export interface WeighedIngredient {
  listed: JudgedIngredient;
  facts: SubstanceFacts | null;
  answer: SubstanceVerdict | null;
}

/**
 * Only a dose in or above the studied range carries `supported` or `limited`. Below it, not given, or not comparable: at best `insufficient`.
 * An authorised "needed for" without its dose leaves the claim as vague as it was.
 */
function carried(verdict: VerdictId, dose: DoseHere, authorised: boolean): VerdictId {
  if (dose === 'within' || dose === 'above') return verdict;
  return authorised ? 'vague' : atBest(verdict, 'insufficient');
}

export function weighIngredient(ingredient: Ingredient, facts: SubstanceFacts | null, answer: SubstanceVerdict | null): WeighedIngredient {
  const doseHere = compareDose(ingredient.dose, facts?.dose ?? null, ingredient.substance);
  const authorised = answer?.verdict === 'supported' && answer.finding === null;
  return {
    facts,
    answer,
    listed: {
      ...ingredient,
      verdict: answer ? carried(answer.verdict, doseHere, authorised) : 'unreviewed',
      certainty: answer?.certainty ?? null,
      finding: answer?.finding?.key ?? null,
      studied: facts?.dose ?? null,
      doseHere,
    },
  };
}

/** One ingredient that works, or one that harms, is enough for a claim of benefit or harm. Harm to the very outcome yields to firm support only. */
const forAny: readonly VerdictId[] = [
  'supported',
  'limited',
  'harm',
  'mixed',
  'insufficient',
  'preliminary',
  'no-effect',
  'untested',
  'vague',
  'unreviewed',
];

/** "No side effects" and other denials must hold for every ingredient; one that nobody reviewed stands in the way. */
const forAll: readonly VerdictId[] = [
  'harm',
  'no-effect',
  'mixed',
  'insufficient',
  'preliminary',
  'untested',
  'vague',
  'unreviewed',
  'limited',
  'supported',
];

/** The ingredient that answers for the product: the first by the order above; among equals the one with most behind it but for its dose. */
export function decisive(ingredients: readonly WeighedIngredient[], polarity: Polarity): WeighedIngredient | null {
  const order = polarity === 'no-effect' ? forAll : forAny;
  const place = (verdict: VerdictId) => order.indexOf(verdict);
  const [first] = ingredients.toSorted(
    (a, b) =>
      place(a.listed.verdict) - place(b.listed.verdict) ||
      place(a.answer?.verdict ?? 'unreviewed') - place(b.answer?.verdict ?? 'unreviewed'),
  );
  return first ?? null;
}
