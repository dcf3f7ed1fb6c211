import type { CitationView } from '../platform/messages';
import type { ReportedCitation } from '../platform/report';

/** A citation of the page that stands with the claim, and what is known of it. */
export interface CardCitation extends ReportedCitation {
  view: CitationView | null;
  /** `studied` in words: names of substances or outcomes, the species, the dose. */
  studiedNames: readonly string[];
  /** What the claim says where the study differs: its substance, its outcome, its dose; '' where it names none. */
  claimedName: string;
}
