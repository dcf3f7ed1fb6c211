/** What the options page takes and gives back. Types only. */
import type { Certainty, Finding, SiteList, Topic } from '../../data/schema';
import type { MendNote } from '../platform/settings-mend';
import type { Settings } from '../platform/settings-model';
import type { DatasetInfo } from './props';

/** A host that the browser lets us read. */
export interface SiteAccess {
  /** `secondcup.example`, or `*` for all. */
  host: string;
  /** Added by the user; else one of the listed. */
  added: boolean;
}

export interface ImportProblem {
  file: string;
  /** `saffron`, or the place in the file where there is no id. */
  record: string;
  /** `findings[0].certainty`, '' for the record as a whole. */
  field: string;
  message: string;
}

export interface ImportChange {
  substance: string;
  name: string;
  /** `replaces` stands in for a bundled record; `updates` for one imported before. */
  kind: 'new' | 'replaces' | 'updates' | 'same';
  findings: number;
  studies: number;
  /** Verdicts that would differ from the bundled record. */
  differs: readonly { outcome: string; before: VerdictChange | null; after: VerdictChange | null }[];
}

export interface VerdictChange {
  direction: Finding['direction'];
  certainty: Certainty;
}

export type ImportState =
  | { state: 'idle' }
  | { state: 'reading'; files: readonly string[] }
  | { state: 'refused'; files: readonly string[]; read: number; problems: readonly ImportProblem[] }
  /** The dry run: nothing is changed yet. */
  | { state: 'ready'; files: readonly string[]; changes: readonly ImportChange[] }
  | { state: 'done'; files: readonly string[]; changes: readonly ImportChange[] };

export interface OwnRecord {
  substance: string;
  name: string;
  findings: number;
  studies: number;
  /** Stands in for a bundled record. */
  replaces: boolean;
}

/** `not-settings`: nothing was changed. */
export type SettingsImport = { state: 'done'; notes: readonly MendNote[] } | { state: 'not-settings' };

export interface Shortcut {
  command: string;
  /** '' for the command that presses the toolbar button: the manifest has no words for it. */
  description: string;
  /** As the browser shows it, '' where it is not set. */
  keys: string;
}

export interface OptionsProps {
  settings: Settings;
  /** What of the stored settings was broken and mended. */
  mended: readonly MendNote[];
  /** What could not be had or done last, said plainly. */
  trouble?: string | null;
  topics: readonly (Topic & { findings: number })[];
  verdictCounts: Readonly<Partial<Record<string, number>>>;
  dataset: DatasetInfo;
  sites: SiteList['sites'];
  /** What the browser has granted. */
  access: readonly SiteAccess[];
  own: readonly OwnRecord[];
  importing: ImportState;
  /** Of the last settings import; null where there was none. */
  settingsImport: SettingsImport | null;
  shortcuts: readonly Shortcut[];
  substanceNames: Readonly<Record<string, string>>;
  outcomeNames: Readonly<Record<string, string>>;
  /** `chrome` has a page for shortcuts that we can open. */
  canOpenShortcuts: boolean;
  onChange(change: Partial<Settings>): void;
  /** Asks the browser; the grant decides. */
  onRun(run: Settings['run']): void;
  onAddSite(host: string): void;
  /** Give back the access and forget the site. */
  onRemoveSite(host: string): void;
  onImport(files: readonly File[]): void;
  /** Take the dry run over. */
  onImportConfirm(): void;
  onImportCancel(): void;
  onExportOwn(): void;
  /** null removes all. */
  onRemoveOwn(substance: string | null): void;
  onExportSettings(): void;
  onImportSettings(file: File): void;
  onReset(): void;
  onShortcuts(): void;
  onEvidence(hash: string): void;
}
