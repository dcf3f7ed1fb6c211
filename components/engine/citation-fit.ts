/** Does a cited study concern the claim? Computed from the study's record; never guessed from a title. */
import type { Study } from '../../data/schema';
import type { Claim, Ingredient, OutcomeFacts } from './model';

export type Fit = 'fits' | 'other-substance' | 'other-outcome' | 'other-species' | 'unknown';

export interface FitReason {
  fit: Fit;
  /** Ids that the record names where they differ from the claim: substances, outcomes, or the species in one word. Empty where it fits. */
  studied: readonly string[];
}

export interface StudyFacts {
  study: Pick<Study, 'species' | 'design' | 'title'>;
  /** Ids of substances and outcomes; empty where the record does not say. */
  about: { substances: readonly string[]; outcomes: readonly string[] };
}

export interface FitContext {
  outcome(id: string): OutcomeFacts | undefined;
  ingredients: readonly Ingredient[];
}

/** Reviews and the like speak of more outcomes than a record lists. */
const broad = new Set<Study['design']>(['review', 'systematic-review', 'monograph', 'guideline', 'letter', 'hypothesis']);
const notInPeople = new Set<Study['design']>(['animal', 'in-vitro', 'chemical-analysis']);

export const isInPeople = ({ species, design }: StudyFacts['study']) => species === 'human' && !notInPeople.has(design);

function isWithin(id: string, wide: string, { outcome }: FitContext, depth = 4): boolean {
  return (
    id === wide || (depth > 0 && (outcome(id)?.broader ?? []).some((next) => isWithin(next, wide, { outcome, ingredients: [] }, depth - 1)))
  );
}

const areRelated = (a: string, b: string, context: FitContext) =>
  isWithin(a, b, context) ||
  isWithin(b, a, context) ||
  (context.outcome(a)?.specific ?? []).includes(b) ||
  (context.outcome(b)?.specific ?? []).includes(a);

/** The title itself names what is claimed: the record's list of outcomes is then too short, not the study off the claim. */
function titleNames(title: string, { name, goods, ills, effects, harms }: OutcomeFacts): boolean {
  const text = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return [name, ...goods, ...ills, ...effects, ...harms].some((phrase) =>
    text.includes(` ${phrase.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `),
  );
}

/** @param known null where the study is not in our data. */
export function fitOf(
  claim: Pick<Claim, 'subject' | 'substance' | 'outcome' | 'evidenceIn'>,
  known: StudyFacts | null,
  context: FitContext,
): FitReason {
  if (!known) return { fit: 'unknown', studied: [] };
  const { study, about } = known;
  const claimed = claim.subject === 'product' ? context.ingredients.map(({ substance }) => substance) : [claim.substance ?? ''];
  // A study on none of our substances may still be on the claim's: its record cannot tell.
  if (about.substances.length === 0 || claimed.length === 0) return { fit: 'unknown', studied: [] };
  if (!about.substances.some((id) => claimed.includes(id))) return { fit: 'other-substance', studied: about.substances };

  const outcome = context.outcome(claim.outcome);
  const isRelated = about.outcomes.some((id) => areRelated(id, claim.outcome, context));
  if (!isRelated) {
    const isNear = about.outcomes.some((id) => context.outcome(id)?.topic === outcome?.topic);
    const cannotTell = about.outcomes.length === 0 || broad.has(study.design) || isNear || !outcome || titleNames(study.title, outcome);
    return cannotTell ? { fit: 'unknown', studied: [] } : { fit: 'other-outcome', studied: about.outcomes };
  }
  const speaksOfPeople = claim.evidenceIn !== 'animals' && claim.evidenceIn !== 'cells';
  return speaksOfPeople && !isInPeople(study) ? { fit: 'other-species', studied: [study.species] } : { fit: 'fits', studied: [] };
}
