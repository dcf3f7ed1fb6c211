/** What each face takes and gives back: props in, callbacks out. Types only. */
import type { Certainty, Finding, Outcome, SiteList, Substance, Topic } from '../../data/schema';
import type { CitationSummary } from '../engine/citation-summary';
import type { JudgedIngredient } from '../engine/model';
import type { OpenedBy } from '../page/session-model';
import type { FindingView, SubstanceView } from '../platform/messages';
import type { ListedClaim, PageReport } from '../platform/report';
import type { Settings } from '../platform/settings-model';
import type { CardCitation } from './card-citation';

/** Puts text on the clipboard; false where the browser refused, so that the face can show the text for copying by hand. */
export type Copy = (text: string) => Promise<boolean>;

/** What the dataset holds and how old it is. `old` is for the caller to decide: the faces have no clock. */
export interface DatasetInfo {
  version: string;
  /** ISO date of the newest review in it. */
  date: string;
  substances: number;
  findings: number;
  studies: number;
  /** ISO date of the list of retracted studies. */
  retractionsDate: string | null;
  old: boolean;
}

// ---- Card

export interface CardIngredient extends JudgedIngredient {
  name: string;
  /** Its finding for the outcome, else what is known of the substance; null while loading or unknown. */
  view: FindingView | SubstanceView | null;
}

export type CardEvidence =
  | { state: 'loading' }
  /** The dataset could not be read; the verdict stands, the details are missing. */
  | { state: 'unavailable' }
  | {
      state: 'ready';
      /** The finding with the claim's key; null where none answers it. */
      finding: FindingView | null;
      /** What is known of the substance where no finding answers; null for products and unknown substances. */
      substance: SubstanceView | null;
    };

export interface CardProps {
  claim: ListedClaim;
  /** From 1, in reading order. */
  position: number;
  total: number;
  evidence: CardEvidence;
  /** Empty unless the subject is the product. */
  ingredients: readonly CardIngredient[];
  citations: readonly CardCitation[];
  /** These citations counted, each publication once; null where there is none. */
  cited: CitationSummary | null;
  /** Ids of the outcomes that come nearest to a vague one, best first; empty otherwise. */
  specific: readonly string[];
  pageUrl: string;
  host: string;
  theme: Settings['theme'];
  /** `key` moves focus into the card. */
  openedBy: OpenedBy;
  /** ISO date of the dataset. */
  datasetDate: string;
  /** Where wrong matches are collected, where a project page is configured. */
  issuePage?: string | null;
  onStep(direction: 1 | -1): void;
  onClose(): void;
  onCopy: Copy;
  /** Hide this claim (substance and outcome) on this host, or everywhere. Without it there is no button. */
  onHide?: (where: 'site' | 'everywhere') => void;
  /** A report of a wrong match, as text; the caller puts it on the clipboard. Without it there is no button. */
  onReport?: Copy;
  /** Open the evidence browser at `#…`. Without it, names are not links. */
  onEvidence?: (hash: string) => void;
}

// ---- Popup and side panel

export type PageView =
  /** Asked, not answered yet. */
  | { state: 'waiting' }
  | { state: 'page'; report: PageReport }
  /** The extension does not run here by itself. */
  | { state: 'not-covered' }
  /** The browser keeps extensions out. */
  | { state: 'not-allowed'; why: 'browser-page' | 'store' | 'pdf' | 'file' | 'other' }
  /** The content script went silent, as after an update: reload. */
  | { state: 'orphaned' }
  /** The page threw while it was read, or did not answer. */
  | { state: 'failed' };

export interface TopicChoice extends Topic {
  on: boolean;
}

export interface ReportProps {
  view: PageView;
  /** null where the tab has none. */
  host: string | null;
  /** Not switched off for this host. */
  siteOn: boolean;
  /** Settings.on. */
  on: boolean;
  marksHidden: boolean;
  /** Claims found but not marked, because of topics, verdicts, or hidden claims. */
  notShown: number;
  topics: readonly TopicChoice[];
  /** The claim whose card is open. */
  active: number | null;
  /** Names for substance ids of the report. */
  substanceNames: Readonly<Record<string, string>>;
  /** ISO date of the dataset. */
  datasetDate: string;
  dataOld: boolean;
  theme: Settings['theme'];
  /** As the browser shows it, '' where there is none (Android). */
  hideShortcut: string;
  /** What could not be done last, said plainly. */
  trouble?: string | null;
  onJump(claim: number): void;
  onToggleMarks(): void;
  onSite(on: boolean): void;
  onTurnOn(): void;
  onTopic(topic: string, on: boolean): void;
  /** Run once in this tab. */
  onCheckOnce(): void;
  /** Ask the browser for this host and add it to the sites. */
  onAlways(): void;
  onReload(): void;
  onCopy: Copy;
  onOptions(): void;
  /** `''` opens its first page. */
  onEvidence(hash: string): void;
}

export interface PopupProps extends ReportProps {
  /** Absent where the browser has no side panel. */
  onSidePanel?: () => void;
}

export type SidePanelProps = ReportProps;

// ---- Evidence browser

export interface BrowsedFinding extends Finding {
  /** `substance/outcome`, or `substance/outcome/scope`. */
  key: string;
  certainty: Certainty;
}

export interface BrowsedSubstance extends Omit<Substance, 'findings'> {
  findings: readonly BrowsedFinding[];
  /** Imported by the user. */
  own?: boolean;
}

export type EvidenceState =
  | { state: 'loading' }
  | { state: 'unavailable' }
  | {
      state: 'ready';
      topics: readonly Topic[];
      outcomes: readonly Outcome[];
      substances: readonly BrowsedSubstance[];
      dataset: DatasetInfo;
    };

export interface EvidenceProps {
  evidence: EvidenceState;
  /** `location.hash`: '', `#topic/sleep`, `#substance/zinc`, `#substance/zinc/cold-duration`, `#outcome/stress`, `#method`. */
  hash: string;
  theme: Settings['theme'];
  onOptions(): void;
}

// ---- Welcome

export interface WelcomeProps {
  /** Findings for `sampleKeys` (components/ui/strings/welcome-samples.ts), in that order; null while they load. */
  findings: readonly (FindingView | null)[] | null;
  sites: SiteList['sites'];
  /** null until chosen. */
  chosen: Settings['run'] | null;
  /** The browser was asked and said no. */
  refused: boolean;
  datasetDate: string;
  theme: Settings['theme'];
  /** Called in the click, so that the browser may be asked. */
  onChoose(run: Settings['run']): void;
  onCopy: Copy;
  onOptions(): void;
  onEvidence(hash: string): void;
}
