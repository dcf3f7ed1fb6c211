/** What a misfit is told by: the names behind the ids of what was studied and what is claimed. Pure. */
import type { FitReason } from '../engine/citation-fit';
import type { Claim, OutcomeFacts, SubstanceFacts } from '../engine/model';

export class CitationNames {
  readonly #substances: ReadonlyMap<string, Pick<SubstanceFacts, 'name'>>;
  readonly #outcomes: ReadonlyMap<string, Pick<OutcomeFacts, 'name'>>;

  constructor(substances: ReadonlyMap<string, Pick<SubstanceFacts, 'name'>>, outcomes: ReadonlyMap<string, Pick<OutcomeFacts, 'name'>>) {
    this.#substances = substances;
    this.#outcomes = outcomes;
  }

  /** Of ids that the lexicon does not know, the id. */
  studied({ fit, studied }: FitReason): string[] {
    if (fit === 'other-substance') return studied.map((id) => this.#substances.get(id)?.name ?? id);
    if (fit === 'other-outcome') return studied.map((id) => this.#outcomes.get(id)?.name ?? id);
    return [...studied];
  }

  /** '' where the claim names none, as one about a product names no substance. */
  claimed(fit: FitReason['fit'], claim: Pick<Claim, 'substance' | 'outcome' | 'dose'> | undefined): string {
    if (!claim) return '';
    if (fit === 'other-substance') return claim.substance === null ? '' : (this.#substances.get(claim.substance)?.name ?? claim.substance);
    if (fit === 'other-outcome') return this.#outcomes.get(claim.outcome)?.name ?? claim.outcome;
    return fit === 'other-dose' && claim.dose ? `${claim.dose.value} ${claim.dose.unit}` : '';
  }
}
