/**
 * What the popup and the side panel show of a tab, and what they may do to it. Asks the page again while it is read and as it
 * changes; whoever renders subscribes.
 */
import { browser } from 'wxt/browser';
import { topics } from '../../data/outcomes.json';
import type { ReportProps } from '../ui/props';
import { watchCounts } from './badge';
import { covers } from './claim-filter';
import { datasetInfo } from './dataset-info';
import { saidBy } from './errors';
import { frameOf, idInFrame } from './frames';
import { runsByItself } from './injection';
import { type PageLook, sendMessage } from './messages';
import { copyText, openPage } from './own-pages';
import { hostOf, notAllowed } from './page-access';
import { ask, originOf } from './permissions';
import { changeSettings, loadSettings, watchSettings } from './settings';
import { defaults, type Settings } from './settings-model';
import { askTab } from './tab-report';

/** Milliseconds between two questions while the page is read, and after. */
const SCANNING = 250;
const WATCHING = 1200;
/** Where nobody answers: the page may still be loading, or the script never come. */
const SELDOM = 60_000;

/** So often a page that should answer is asked in vain before it counts as failed: some four seconds. */
const PATIENCE = 4;

const NO_LOOK: PageLook = { marksHidden: false, notShown: 0, active: null, substanceNames: {} };

export class ReportModel {
  readonly #onChange: (props: ReportProps) => void;
  readonly #clicked: boolean;
  #tab: { id: number; url: string | undefined } | null = null;
  #settings: Settings = defaults;
  #view: ReportProps['view'] = { state: 'waiting' };
  #look: PageLook = NO_LOOK;
  #shortcut = '';
  #trouble: string | null = null;
  #pause = SCANNING;
  #silences = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #unwatch: () => void;
  readonly #unwatchCounts: () => void;

  /** @param clicked The click that opened us gives access to the tab in front, and with it its address: what hides it is the browser's. */
  constructor(onChange: (props: ReportProps) => void, { clicked }: { clicked: boolean }) {
    this.#onChange = onChange;
    this.#clicked = clicked;
    this.#unwatch = watchSettings(({ settings }) => {
      this.#settings = settings;
      void this.#refresh();
    });
    // Where nobody answered, one may have come meanwhile: the page was checked from elsewhere.
    this.#unwatchCounts = watchCounts((tab) => {
      if (tab === this.#tab?.id && this.#view.state !== 'page') void this.#refresh();
    });
    void this.#begin();
  }

  /** Turns to another tab. */
  show(tab: { id?: number | undefined; url?: string | undefined } | undefined): void {
    this.#tab = tab?.id === undefined ? null : { id: tab.id, url: tab.url };
    this.#view = { state: 'waiting' };
    this.#look = NO_LOOK;
    this.#pause = SCANNING;
    this.#silences = 0;
    void this.#refresh();
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#unwatch();
    this.#unwatchCounts();
  }

  async #begin(): Promise<void> {
    const [{ settings }, commands] = await Promise.all([loadSettings(), browser.commands?.getAll() ?? []]);
    this.#settings = settings;
    this.#shortcut = commands.find(({ name }) => name === 'hide-marks')?.shortcut ?? '';
    this.#emit();
  }

  async #refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const tab = this.#tab;
    if (!tab) return;
    const page = await askTab(tab.id).catch(() => null);
    const view: ReportProps['view'] = page ? { state: 'page', report: page.report } : await this.#silence(tab.url);
    if (tab !== this.#tab) return;
    this.#view = view;
    this.#silences = page ? 0 : this.#silences + 1;
    this.#look = page?.look ?? NO_LOOK;
    this.#emit();
    this.#pause = page ? (page.report.state === 'scanning' ? SCANNING : WATCHING) : Math.min(this.#pause * 2, SELDOM);
    this.#timer = setTimeout(() => void this.#refresh(), this.#pause);
  }

  /** Why nobody answers in a tab. */
  async #silence(url: string | undefined): Promise<ReportProps['view']> {
    const why = notAllowed(url) ?? (this.#clicked && !url ? 'browser-page' : null);
    if (why) return { state: 'not-allowed', why };
    // Where it runs by itself it may still be on its way in; later it must have failed.
    if (!url || !(await runsByItself(url))) return { state: 'not-covered' };
    return { state: this.#silences < PATIENCE ? 'waiting' : 'failed' };
  }

  #emit(): void {
    this.#onChange(this.#props());
  }

  #props(): ReportProps {
    const settings = this.#settings;
    const host = hostOf(this.#tab?.url) ?? (this.#view.state === 'page' ? hostOf(this.#view.report.url) : null);
    const info = datasetInfo();
    return {
      view: this.#view,
      host,
      siteOn: host === null || !settings.sitesOff.some((site) => covers(site, host)),
      on: settings.on,
      ...this.#look,
      topics: topics.map((topic) => ({ ...topic, on: !settings.topicsOff.includes(topic.id) })),
      datasetDate: info.date,
      dataOld: info.old,
      theme: settings.theme,
      hideShortcut: this.#shortcut,
      trouble: this.#trouble,
      onJump: (claim) => this.#tell((tabId) => sendMessage('jump', idInFrame(claim), { tabId, frameId: frameOf(claim) })),
      onToggleMarks: () => this.#tell((tabId) => sendMessage('toggleMarks', undefined, { tabId })),
      onSite: (on) => host !== null && this.#change((now) => ({ ...now, sitesOff: withSite(now.sitesOff, host, on) })),
      onTurnOn: () => this.#change((now) => ({ ...now, on: true })),
      onTopic: (topic, on) =>
        this.#change((now) => ({ ...now, topicsOff: on ? now.topicsOff.filter((id) => id !== topic) : [...now.topicsOff, topic] })),
      onCheckOnce: () => void this.#checkOnce(),
      onAlways: () => host !== null && void this.#always(host),
      onReload: () => this.#tab && void browser.tabs.reload(this.#tab.id),
      onCopy: copyText,
      onOptions: () => void openPage('options'),
      onEvidence: (hash) => void openPage('evidence', hash),
    };
  }

  #tell(send: (tab: number) => Promise<unknown>): void {
    if (!this.#tab) return;
    const refresh = () => this.#refresh();
    void send(this.#tab.id).then(refresh, refresh);
  }

  #change(change: (now: Settings) => Settings): void {
    changeSettings(change).then(
      () => this.#say(null),
      (error: unknown) => this.#say(saidBy(error)),
    );
  }

  #say(trouble: string | null): void {
    this.#trouble = trouble;
    this.#emit();
  }

  async #checkOnce(): Promise<void> {
    if (!this.#tab) return;
    const ran = await sendMessage('checkOnce', this.#tab.id);
    if (ran) return this.#refresh();
    this.#view = { state: 'not-allowed', why: notAllowed(this.#tab.url) ?? 'other' };
    this.#emit();
  }

  /** The request must come first: the browser shows its question only within the click. */
  async #always(host: string): Promise<void> {
    const granted = await ask([originOf(host)]);
    if (!granted) return;
    await changeSettings((now) => ({ ...now, sitesAdded: [...new Set([...now.sitesAdded, host])] }));
    await this.#checkOnce();
  }
}

/** Switching a site on also takes away a broader entry that covers it. */
function withSite(sitesOff: readonly string[], host: string, on: boolean): string[] {
  return on ? sitesOff.filter((site) => !covers(site, host)) : [...sitesOff, host];
}
