/** What the parts of a card read: the claim with the view that answers it. */
import type { Certainty, Study } from '../../data/schema';
import type { FindingView, SubstanceView } from '../platform/messages';
import type { CardIngredient, CardProps } from './props';
import { common } from './strings/common';

export interface CardContext extends CardProps {
  /** The finding that answers: the claim's own, or the leading ingredient's. */
  view: FindingView | null;
  /** The ingredient whose finding answers for a product. */
  lead: CardIngredient | null;
  /** Who the claim is about, as a reader would say it. */
  subject: string;
}

export const isFinding = (view: FindingView | SubstanceView | null): view is FindingView => view !== null && 'finding' in view;

export function cardContext(props: CardProps): CardContext {
  const { claim, evidence, ingredients } = props;
  const own = evidence.state === 'ready' ? evidence.finding : null;
  const product = claim.subject === 'product';
  const lead = product ? leading(props) : null;
  return {
    ...props,
    lead,
    view: own ?? (lead && isFinding(lead.view) ? lead.view : null),
    subject: product ? claim.substanceName || common.thisProduct : claim.substanceName || (claim.substance ?? ingredients[0]?.name ?? ''),
  };
}

/** The ingredient that carries the product's verdict: the claim's own finding, else the first with the same verdict and a finding. */
function leading({ claim, ingredients }: CardProps): CardIngredient | null {
  return (
    ingredients.find((ingredient) => ingredient.finding !== null && ingredient.finding === claim.finding) ??
    ingredients.find((ingredient) => ingredient.finding !== null && ingredient.verdict === claim.verdict) ??
    null
  );
}

/** null where there is nothing to be sure of; a finding of no study carries a stand-in that must not be shown. */
export function howSure({ claim, view }: CardContext): Certainty | null {
  if (claim.certainty) return claim.certainty;
  return view && view.finding.evidence !== 'none' ? view.certainty : null;
}

/** Everything known of the substances that a claim speaks of, each with its name. */
export function substancesOf({ evidence, ingredients, claim }: CardProps): FindingView['substance'][] {
  if (claim.subject === 'product') return ingredients.flatMap(({ view }) => (view ? [view.substance] : []));
  if (evidence.state !== 'ready') return [];
  const view = evidence.finding ?? evidence.substance;
  return view ? [view.substance] : [];
}

/** Species other than people that the studies were done in, each once. */
export function otherSpecies(studies: readonly Study[]): string[] {
  return [...new Set(studies.map(({ species }) => species).filter((species) => species !== 'human'))];
}
