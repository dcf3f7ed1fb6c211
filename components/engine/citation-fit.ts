/** Does a cited study concern the claim? Computed from the study's record; never guessed from a title. */
import type { Study } from '../../data/schema';
import { isOtherDose } from './citation-dose';
import type { Claim, Ingredient, OutcomeFacts } from './model';

export type Fit = 'fits' | 'other-substance' | 'other-outcome' | 'other-species' | 'other-dose' | 'unknown';

export interface FitReason {
  fit: Fit;
  /** What the record says where it differs from the claim: ids of substances or of outcomes, the species in one word, the dose. Empty where it fits. */
  studied: readonly string[];
}

export interface StudyFacts {
  study: Pick<Study, 'species' | 'design' | 'title' | 'dose'>;
  /**
   * Ids of substances and outcomes; empty where the record does not say. Only where the outcomes are `whole` do they tell what was not
   * measured: those that a finding lists its studies for are a part.
   */
  about: { substances: readonly string[]; outcomes: readonly string[]; whole: boolean };
}

export interface FitContext {
  /** Every name of a substance; empty where the data does not know it. */
  names(substance: string): readonly string[];
  outcome(id: string): OutcomeFacts | undefined;
  ingredients: readonly Ingredient[];
}

/** Reviews and the like speak of more outcomes than a record lists. */
const broad = new Set<Study['design']>(['review', 'systematic-review', 'monograph', 'guideline', 'letter', 'hypothesis']);
const notInPeople = new Set<Study['design']>(['animal', 'in-vitro', 'chemical-analysis']);

const isInPeople = ({ species, design }: StudyFacts['study']) => species === 'human' && !notInPeople.has(design);

function isWithin(id: string, wide: string, { outcome }: Pick<FitContext, 'outcome'>, depth = 4): boolean {
  return id === wide || (depth > 0 && (outcome(id)?.broader ?? []).some((next) => isWithin(next, wide, { outcome }, depth - 1)));
}

const areRelated = (a: string, b: string, context: FitContext) =>
  isWithin(a, b, context) ||
  isWithin(b, a, context) ||
  (context.outcome(a)?.specific ?? []).includes(b) ||
  (context.outcome(b)?.specific ?? []).includes(a);

const flat = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The title itself names what is claimed: the record's lists are then too short, not the study off the claim. */
const titleNames = (title: string, phrases: readonly string[]) => phrases.some((phrase) => flat(title).includes(flat(phrase)));

const phrasesOf = ({ name, goods, ills, effects, harms }: OutcomeFacts) => [name, ...goods, ...ills, ...effects, ...harms];

/** @param known null where the study is not in our data. */
export function fitOf(
  claim: Pick<Claim, 'subject' | 'substance' | 'outcome' | 'evidenceIn' | 'dose'>,
  known: StudyFacts | null,
  context: FitContext,
): FitReason {
  if (!known) return { fit: 'unknown', studied: [] };
  const { study, about } = known;
  const claimed = claim.subject === 'product' ? context.ingredients.map(({ substance }) => substance) : [claim.substance ?? ''];
  // A study on none of our substances may still be on the claim's: its record cannot tell.
  if (about.substances.length === 0 || claimed.length === 0) return { fit: 'unknown', studied: [] };
  if (!about.substances.some((id) => claimed.includes(id))) {
    const isNamed = claimed.some((id) => titleNames(study.title, context.names(id)));
    return isNamed ? { fit: 'unknown', studied: [] } : { fit: 'other-substance', studied: about.substances };
  }

  const isRelated = about.outcomes.some((id) => areRelated(id, claim.outcome, context));
  if (!isRelated && tellsOutcomes(known, claim.outcome, context)) return { fit: 'other-outcome', studied: about.outcomes };
  // Whatever was measured: a study in rats is not one in people.
  const speaksOfPeople = claim.evidenceIn !== 'animals' && claim.evidenceIn !== 'cells';
  if (speaksOfPeople && !isInPeople(study)) return { fit: 'other-species', studied: [study.species] };
  if (isRelated && study.dose && isFarFromDose(claim, known, context)) return { fit: 'other-dose', studied: [study.dose] };
  return { fit: isRelated ? 'fits' : 'unknown', studied: [] };
}

/** Only where one substance alone was given: of several, the record's dose does not say which. */
function isFarFromDose(claim: Pick<Claim, 'subject' | 'dose'>, { study, about }: StudyFacts, { ingredients }: FitContext): boolean {
  const [substance, ...others] = about.substances;
  if (substance === undefined || others.length > 0 || broad.has(study.design) || study.design === 'meta-analysis') return false;
  const dose = claim.subject === 'product' ? (ingredients.find((one) => one.substance === substance)?.dose ?? null) : claim.dose;
  return isOtherDose(dose, study.dose, substance);
}

/** Can the record tell that an outcome which it does not list was not measured? Not where a neighbour was, or the title names it. */
function tellsOutcomes({ study, about }: StudyFacts, claimed: string, context: FitContext): boolean {
  const outcome = context.outcome(claimed);
  if (!outcome || about.outcomes.length === 0 || broad.has(study.design)) return false;
  if (!about.whole && study.design !== 'meta-analysis') return false;
  const isNear = about.outcomes.some((id) => context.outcome(id)?.topic === outcome.topic);
  return !isNear && !titleNames(study.title, phrasesOf(outcome));
}
