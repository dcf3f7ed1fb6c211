/**
 * The words of the engine: what it reads (blocks), what it knows (the lexicon, derived from `data/` at build time)
 * and what it says (claims, held against findings). Types only.
 */
import type { Certainty, Direction, EvidenceKind, Magnitude, Severity, StatusType } from '../../data/schema';

export type { Certainty, Direction, EvidenceKind, Magnitude, Severity };

// ---- What it reads

export type BlockRole = 'title' | 'heading' | 'item' | 'cell' | 'term' | 'caption' | 'control' | 'quote' | 'code' | 'text';

/** One run of visible text that a reader takes as a unit: a paragraph, heading, list item, cell. White space is folded. */
export interface Block {
  /** Unique within the page for as long as the page lives; not necessarily in document order. */
  id: number;
  text: string;
  role: BlockRole;
  /** Heading level 1 to 6, else 0. */
  level: number;
  /** Depth in nested lists, else 0. */
  depth: number;
  /** Which list, table or row it stands in: equal numbers belong together; 0 is none. */
  list: number;
  row: number;
  /** Column of a cell, from 0; the head cells of a table have `row` equal to `headRow`. */
  column: number;
  headRow: number;
  region: 'main' | 'nav' | 'header' | 'footer' | 'aside' | 'form' | 'review';
  /** Links inside, as offsets in `text`. */
  links: readonly Link[];
}

export interface Link {
  start: number;
  end: number;
  href: string;
}

export interface PageFacts {
  title: string;
  /** `lang` of the document, '' where it is not given. */
  lang: string;
  host: string;
}

// ---- What it knows

export interface Lexicon {
  datasetVersion: string;
  substances: readonly SubstanceFacts[];
  outcomes: readonly OutcomeFacts[];
}

export interface SubstanceFacts {
  id: string;
  name: string;
  kind: string;
  names: readonly string[];
  ambiguousNames: readonly string[];
  dose: DoseFacts | null;
  upperLimit: { amount: number; unit: string } | null;
  gravestSafety: Severity | null;
  /** Outcomes of claims that a regulator authorised for it. */
  authorised: readonly string[];
  status: readonly StatusType[];
  findings: readonly FindingFacts[];
}

export interface DoseFacts {
  low: number;
  high: number;
  unit: string;
}

export interface FindingFacts {
  /** `substance/outcome`, or `substance/outcome/scope`. */
  key: string;
  outcome: string;
  direction: Direction;
  evidence: EvidenceKind;
  certainty: Certainty;
  magnitude: Magnitude | null;
  /** Words that the page must share for a scoped finding to answer instead of the first: "deficiency", "Silexan". Empty for the first. */
  scope: string;
  /** The people studied are not those of the shop: ill, deficient, pregnant, children. */
  population: 'general' | 'patients' | 'deficient' | 'pregnant' | 'children' | 'older' | 'athletes';
}

export interface OutcomeFacts {
  id: string;
  name: string;
  topic: string;
  vague: boolean;
  disease: boolean;
  broader: readonly string[];
  specific: readonly string[];
  goods: readonly string[];
  ills: readonly string[];
  effects: readonly string[];
  harms: readonly string[];
}

// ---- What it says

export type Polarity = 'benefit' | 'no-effect' | 'harm';
export type Wording = 'proven' | 'asserted' | 'hedged' | 'attributed';
export type VerdictId =
  | 'supported'
  | 'limited'
  | 'preliminary'
  | 'mixed'
  | 'insufficient'
  | 'no-effect'
  | 'harm'
  | 'untested'
  | 'vague'
  | 'unreviewed';
export type OverclaimId =
  | 'proven-over-low'
  | 'cure'
  | 'disease-claim'
  | 'animal-as-human'
  | 'dose-below-studied'
  | 'other-population'
  | 'asserted-over-none';

export interface Amount {
  value: number;
  unit: string;
}

/** Half-open offsets into the block's text. */
export interface Span {
  start: number;
  end: number;
}

/** What the text says, before any evidence is looked at. */
export interface Claim {
  block: number;
  /** The claim's own sentence, item or cell. */
  quote: Span;
  /** The words to underline: the effect and, where it stands beside it, its subject. Within `quote`. */
  mark: Span;
  subject: 'substance' | 'product';
  /** null for a product. */
  substance: string | null;
  outcome: string;
  polarity: Polarity;
  wording: Wording;
  disease: boolean;
  /** The claim says cure, reverse, eliminate. */
  cure: boolean;
  /** As the sentence itself says. */
  evidenceIn: 'people' | 'animals' | 'cells' | null;
  /** The dose that the page gives for the substance. */
  dose: Amount | null;
  why: { words: readonly string[]; rule: string };
}

/** An ingredient that the page lists for its product. */
export interface Ingredient {
  substance: string;
  dose: Amount | null;
}

export interface JudgedIngredient extends Ingredient {
  verdict: VerdictId;
  certainty: Certainty | null;
  finding: string | null;
  studied: DoseFacts | null;
  doseHere: 'within' | 'below' | 'above' | 'not-given' | 'not-comparable';
}

/** A claim held against the evidence. */
export interface JudgedClaim extends Claim {
  verdict: VerdictId;
  certainty: Certainty | null;
  direction: Direction | null;
  overclaim: readonly OverclaimId[];
  /** Key of the finding it was held against. */
  finding: string | null;
  /** The outcome of that finding where it is not the claim's own. */
  nearest: string | null;
  studied: DoseFacts | null;
  /** Empty unless the subject is the product. */
  ingredients: readonly JudgedIngredient[];
  /** The gravest safety severity of what it speaks of. */
  safety: Severity | null;
}
