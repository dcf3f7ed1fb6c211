/** Every message between the parts of the extension, grouped by direction. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Citation, Finding, Outcome, Study, Substance } from '../../data/schema';
import type { Certainty } from '../engine/model';
import type { ImportChange, ImportProblem, OwnRecord } from '../ui/options-props';
import type { EvidenceState } from '../ui/props';
import type { PageReport } from './report';
import type { HiddenClaim } from './settings-model';

/** A finding with its certainty and all that the card shows about its substance. */
export interface FindingView {
  key: string;
  finding: Finding;
  certainty: Certainty;
  outcome: Pick<Outcome, 'id' | 'name' | 'topic' | 'vague' | 'disease'>;
  substance: Pick<Substance, 'id' | 'name' | 'what' | 'studiedDose' | 'safety' | 'status' | 'upperLimits' | 'recommended' | 'reviewed'> & {
    /** Imported by the user. */
    own?: boolean;
  };
  /** The finding's own, best first. */
  studies: Study[];
  /** Other findings on the substance: same outcome in other people or forms first, then near outcomes. */
  others: {
    key: string;
    outcomeName: string;
    direction: Finding['direction'];
    evidence: Finding['evidence'];
    certainty: Certainty;
    magnitude: Finding['magnitude'] | null;
    scope: string | null;
  }[];
}

/** What the dataset knows of a substance where no finding answers the claim. */
export interface SubstanceView {
  substance: FindingView['substance'];
  others: FindingView['others'];
}

/** What is known of one citation on a page; `study` is null where it is not in our data. */
export interface CitationView {
  id: string;
  study: Study | null;
  /** `whole` where the outcomes are all that it measured. */
  about: (Pick<Citation, 'substances' | 'outcomes'> & { whole: boolean }) | null;
  notice: 'retraction' | 'expression-of-concern' | 'correction' | null;
  /** ISO date of the list that gives the notice; null without one, or where the record itself says it. */
  noticeAsOf: string | null;
}

/** The whole dataset, the user's own records laid over it. */
export type Dataset = Extract<EvidenceState, { state: 'ready' }>;

/** A file that the user picked, as text. */
export interface PickedFile {
  name: string;
  text: string;
}

export type ImportAnswer = { problems: ImportProblem[]; read: number } | { changes: ImportChange[] };

/** Pages of ours that a content script cannot open by itself. */
export type OwnPage = 'options' | 'evidence';

/** How the page stands, besides its report. */
export interface PageLook {
  /** Marks are hidden by hand. */
  marksHidden: boolean;
  /** Claims found but not marked, because of topics, verdicts or hidden claims. */
  notShown: number;
  /** The claim whose card is open. */
  active: number | null;
  /** Names for all substance ids of the report. */
  substanceNames: Record<string, string>;
}

interface ProtocolMap {
  // ---- content script → background
  /** What a page is looked through for before anything else is asked, and the dataset's version. */
  gate(): { version: string; packed: string };
  /** What the engine knows, packed (`data/lexicon-pack.ts`) and as JSON text: half the cost of sending the object. */
  lexicon(): string;
  /** Puts the script of `engine.ts` into the sender's frame; fails where the browser does not let it. */
  engine(): void;
  /** Puts the script of `details.ts` into the sender's frame. False where the browser does not let it. */
  details(): boolean;
  /** The full findings for these keys, in order; null where a key is not in the dataset. */
  findings(keys: string[]): (FindingView | null)[];
  /** What the dataset holds on a substance. */
  substance(id: string): SubstanceView | null;
  /** What is known of the citations with these ids, in order. */
  citations(ids: string[]): CitationView[];
  /** The number of marks in the sender's tab, for the badge; null while the page is still read. */
  count(marks: number | null): void;
  /** Never mark this claim again: on one host, or everywhere. */
  hide(claim: HiddenClaim): void;
  /** Open a page of ours at `hash`: '' or `#…`. */
  open(target: { page: OwnPage; hash: string }): void;

  // ---- popup, side panel, background → content script
  /** The state of the page and all that was found. */
  report(): PageReport;
  look(): PageLook;
  /** Scroll to a claim's mark, make it active, open its card. False where it is gone. */
  jump(claim: number): boolean;
  /** Step to the next or previous mark in reading order and open its card. */
  step(direction: 1 | -1): void;
  /** Hide all marks on this page, or show them again; returns whether they are hidden now. */
  toggleMarks(): boolean;
  /** Sent by a newer content script or the background after an update: remove everything and stop. */
  retire(): void;

  // ---- popup, side panel → background
  /** Run the content script once in this tab (the click that opened the popup gave access). False where the browser forbids it. */
  checkOnce(tab: number): boolean;

  // ---- pages of ours → background
  /** All that the evidence browser and the options page show; null where the dataset cannot be read. */
  dataset(): Dataset | null;
  /** Records that the user imported. */
  ownRecords(): OwnRecord[];
  /** Reads the user's files. With `keep` it takes them over where nothing is wrong with any; else it is a dry run. */
  importOwn(request: { files: PickedFile[]; keep: boolean }): ImportAnswer;
  /** The user's records as they were imported. */
  exportOwn(): Substance[];
  /** Forgets one of the user's records, or all (null). */
  removeOwn(substance: string | null): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
