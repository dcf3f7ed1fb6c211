/** Where the wording outruns the evidence: the seven reasons of PRODUCT.md. */
import type { DoseHere } from './dose';
import { namesPeopleOf } from './judge-scope';
import { inPeople } from './judge-verdict';
import type { Claim, FindingFacts, OverclaimId } from './model';

interface Evidence {
  finding: FindingFacts | null;
  doseHere: DoseHere;
  /** The outcome is a disease: patients are then whom the claim is about. */
  diseaseOutcome: boolean;
  text: string;
}

const isTested = (finding: FindingFacts) => finding.direction !== 'untested' && finding.evidence !== 'none';
const isShown = (finding: FindingFacts) => isTested(finding) && inPeople(finding);

/** A sentence that says "in rats" claims nothing of people. */
const speaksOfPeople = (claim: Claim) => claim.evidenceIn !== 'animals' && claim.evidenceIn !== 'cells';

const isLow = (finding: FindingFacts) => finding.certainty === 'low' || finding.certainty === 'very-low';

const isStated = (claim: Claim) => claim.wording === 'proven' || claim.wording === 'asserted';

/** Something was found in people that a dose, or other people, may stand apart from. */
const holdsForSome = (finding: FindingFacts) => isShown(finding) && ['benefit', 'mixed', 'insufficient'].includes(finding.direction);

const rules: Readonly<Record<OverclaimId, (claim: Claim, finding: FindingFacts | null, evidence: Evidence) => boolean>> = {
  'proven-over-low': (claim, finding) =>
    claim.wording === 'proven' && finding !== null && speaksOfPeople(claim) && (isLow(finding) || !isShown(finding)),
  cure: (claim) => claim.cure && claim.polarity === 'benefit',
  'disease-claim': (claim) => claim.disease && claim.polarity === 'benefit',
  'animal-as-human': (claim, finding) =>
    isStated(claim) && finding !== null && speaksOfPeople(claim) && isTested(finding) && !inPeople(finding),
  'dose-below-studied': (claim, finding, { doseHere }) =>
    claim.polarity === 'benefit' && finding !== null && doseHere === 'below' && holdsForSome(finding),
  'other-population': (claim, finding, { diseaseOutcome, text }) =>
    claim.polarity === 'benefit' &&
    speaksOfPeople(claim) &&
    finding !== null &&
    finding.direction === 'benefit' &&
    isShown(finding) &&
    !(finding.population === 'patients' && (claim.disease || diseaseOutcome)) &&
    !namesPeopleOf(finding.population, text),
  'asserted-over-none': (claim, finding) => claim.wording === 'asserted' && finding !== null && speaksOfPeople(claim) && !isShown(finding),
};

const ids = Object.keys(rules) as OverclaimId[];

export function overclaims(claim: Claim, evidence: Evidence): OverclaimId[] {
  return ids.filter((id) => rules[id](claim, evidence.finding, evidence));
}
