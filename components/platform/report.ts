/**
 * What the content script tells about a page: to the popup, the side panel, and `npm run audit`.
 * The shapes of `ReportedClaim` and `ReportedCitation` are a contract that others build on; keep them stable.
 */
import type { CitationSummary } from '../engine/citation-summary';
import type { Certainty, Direction, DoseFacts, OverclaimId, Polarity, Severity, VerdictId, Wording } from '../engine/model';

export interface ReportedClaim {
  /** The claim's own sentence, item or cell, as it stands in one block of the page. */
  quote: string;
  /** Up to 32 characters of the block before and after the quote. */
  prefix: string;
  suffix: string;
  subject: 'substance' | 'product';
  substance: string | null;
  ingredients: { substance: string; dose: number | null; unit: string | null; verdict: VerdictId }[];
  outcome: string;
  polarity: Polarity;
  wording: Wording;
  disease: boolean;
  evidenceIn: 'people' | 'animals' | 'cells' | null;
  verdict: VerdictId;
  certainty: Certainty | null;
  overclaim: OverclaimId[];
  finding: string | null;
  nearest: string | null;
  dose: { value: number; unit: string; studied: [number, number] | null } | null;
  why: { words: string[]; rule: string; record: string | null; datasetVersion: string };
}

/** A claim as the popup lists it: the audit's fields, and what the list needs besides. */
export interface ListedClaim extends ReportedClaim {
  /** Stable while the page lives; what `jump` and the card take. */
  id: number;
  /** The words under the mark. */
  mark: string;
  /** The heading it stands under, '' where there is none. */
  heading: string;
  substanceName: string;
  outcomeName: string;
  topic: string;
  safety: Severity | null;
  /** What the finding says; null without one. */
  direction: Direction | null;
  studied: DoseFacts | null;
}

export interface ReportedCitation {
  /** `pmid:N`, `doi:…`, `nct:…`, `pmc:…`, `pii:…` (an Elsevier article that names no DOI), or `url:…` for a page that names no study. */
  id: string;
  href: string;
  text: string;
  known: boolean;
  design: string | null;
  species: string | null;
  n: number | null;
  result: string | null;
  notice: 'retraction' | 'expression-of-concern' | 'correction' | null;
  fit: 'fits' | 'other-substance' | 'other-outcome' | 'other-species' | 'other-dose' | 'unknown';
  /** What was studied instead, where it does not fit: ids of substances or of outcomes, the species, the dose. */
  studied: readonly string[];
  /** Index into the report's claims. */
  claim: number | null;
}

export type PageState =
  /** Reading; `progress` says how far. */
  | 'scanning'
  | 'done'
  /** Switched off for this site, or everywhere. */
  | 'off'
  /** The browser has no CSS Custom Highlight API. */
  | 'no-highlights'
  /** The page is in a language we do not read. */
  | 'other-language'
  /** A newer version of the extension was installed; the page must be reloaded. */
  | 'orphaned';

export interface PageReport {
  url: string;
  title: string;
  datasetVersion: string;
  state: PageState;
  /** 0 to 1. */
  progress: number;
  claims: ListedClaim[];
  citations: ReportedCitation[];
  /** The citations counted, each publication once; null where none is. */
  cited: CitationSummary | null;
  /** Ids of substances named on the page, in order of mention. */
  substances: string[];
  /** Frames that the extension may not look into. */
  framesNotRead: number;
  /** Whole milliseconds by stage. */
  ms: Record<string, number>;
}
