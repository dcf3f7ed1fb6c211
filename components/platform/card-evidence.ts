import type { PlacedClaim } from '../page/session-model';
import type { CardEvidence, CardIngredient } from '../ui/props';
import type { FindingsCache } from './findings-cache';

/** What the background must be asked for before the claim's card is whole. */
export function neededFor(claim: PlacedClaim): { keys: string[]; substances: string[] } {
  const parts = [{ finding: claim.finding, substance: claim.substance }, ...claim.ingredients];
  return {
    keys: parts.flatMap(({ finding }) => finding ?? []),
    substances: parts.flatMap(({ finding, substance }) => (finding === null && substance !== null ? substance : [])),
  };
}

/** The card's evidence as far as it has come. */
export function evidenceOf(claim: PlacedClaim, findings: FindingsCache): CardEvidence {
  const finding = claim.finding === null ? null : findings.finding(claim.finding);
  const asks = claim.finding === null && claim.substance !== null;
  const substance = asks && claim.substance !== null ? findings.substance(claim.substance) : null;
  if (finding === undefined || substance === undefined) return { state: 'loading' };
  return { state: 'ready', finding, substance };
}

export function ingredientsOf(claim: PlacedClaim, findings: FindingsCache, nameOf: (substance: string) => string): CardIngredient[] {
  return claim.ingredients.map((ingredient) => ({
    ...ingredient,
    name: nameOf(ingredient.substance),
    view: (ingredient.finding === null ? findings.substance(ingredient.substance) : findings.finding(ingredient.finding)) ?? null,
  }));
}
