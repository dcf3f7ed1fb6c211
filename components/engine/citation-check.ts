/** The page's citations with what is known of each, held against the claim it stands with: what popup, card and audit are told. */
import type { Study } from '../../data/schema';
import { type Fit, type FitContext, type FitReason, fitOf, type StudyFacts } from './citation-fit';
import type { FoundCitation } from './citation-scan';
import type { Claim } from './model';

export type Notice = 'retraction' | 'expression-of-concern' | 'correction';

/** What the dataset answers for one identifier. */
export interface KnownCitation {
  study: Study | null;
  about: StudyFacts['about'] | null;
  notice: Notice | null;
}

export interface CheckedCitation {
  id: string;
  href: string;
  text: string;
  known: boolean;
  design: string | null;
  species: string | null;
  n: number | null;
  result: string | null;
  notice: Notice | null;
  fit: Fit;
  /** Index of the claim that the fit is told for: of several, the one it concerns most. */
  claim: number | null;
  /** All claims it stands with. */
  claims: readonly number[];
  /** What was studied instead, where it does not fit: as `FitReason` tells it. */
  studied: readonly string[];
  /** Held against each of `claims`, the best first. */
  fits: readonly ClaimFit[];
}

export interface ClaimFit extends FitReason {
  claim: number;
}

const best: readonly Fit[] = ['fits', 'other-dose', 'other-species', 'unknown', 'other-outcome', 'other-substance'];
const gravest: readonly Notice[] = ['retraction', 'expression-of-concern', 'correction'];

/** Every identifier that must be looked up, each once. */
export const identifiers = (found: readonly FoundCitation[]) => [...new Set(found.flatMap(({ ids }) => ids))];

export function checkCitations(
  found: readonly FoundCitation[],
  known: (id: string) => KnownCitation | undefined,
  claims: readonly Claim[],
  context: FitContext,
): CheckedCitation[] {
  return found.map((citation) => {
    const answers = citation.ids.flatMap((id) => known(id) ?? []);
    const { study = null, about = null } = answers.find((answer) => answer.study !== null) ?? {};
    const facts = study && about ? { study, about } : null;
    const fits = citation.claims.flatMap((index) => {
      const claim = claims[index];
      return claim ? [{ claim: index, ...fitOf(claim, facts, context) }] : [];
    });
    const sorted = fits.toSorted((a, b) => best.indexOf(a.fit) - best.indexOf(b.fit));
    const [first] = sorted;
    const { fit, studied }: FitReason = first ?? { fit: 'unknown', studied: [] };
    return {
      id: study && !citation.ids.includes(study.id) ? study.id : (citation.ids.find((id) => known(id)?.study) ?? citation.ids[0]),
      href: citation.href,
      text: citation.text,
      known: study !== null,
      design: study?.design ?? null,
      species: study?.species ?? null,
      n: study?.n ?? null,
      result: study?.result ?? null,
      notice: gravest.find((notice) => answers.some((answer) => answer.notice === notice)) ?? null,
      fit,
      claim: first?.claim ?? null,
      claims: citation.claims,
      studied,
      fits: sorted,
    };
  });
}
