/** A claim with what the evidence says of it. */
import type { SubstanceVerdict } from './judge-substance';
import type { Claim, JudgedClaim } from './model';

/** What stands beside the finding: of the claim's own substance, or of the product with its ingredients. */
type Weighed = Pick<JudgedClaim, 'dose' | 'verdict' | 'overclaim' | 'studied' | 'ingredients' | 'safety'>;

/** Field by field: an older V8 (Node 20) takes seven times as long to spread the claim and add to the copy; a newer one the same. */
export const judgedClaim = (claim: Claim, { certainty, finding, nearest }: SubstanceVerdict, weighed: Weighed): JudgedClaim => ({
  block: claim.block,
  quote: claim.quote,
  mark: claim.mark,
  subject: claim.subject,
  substance: claim.substance,
  outcome: claim.outcome,
  polarity: claim.polarity,
  wording: claim.wording,
  disease: claim.disease,
  cure: claim.cure,
  evidenceIn: claim.evidenceIn,
  dose: weighed.dose,
  why: claim.why,
  verdict: weighed.verdict,
  certainty,
  direction: finding?.direction ?? null,
  finding: finding?.key ?? null,
  nearest,
  overclaim: weighed.overclaim,
  studied: weighed.studied,
  ingredients: weighed.ingredients,
  safety: weighed.safety,
});
