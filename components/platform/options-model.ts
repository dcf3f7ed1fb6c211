/** What the options page shows and may do. Whoever renders is called with new props after each change. */
import { sites } from 'virtual:obelus/sites';
import { browser } from 'wxt/browser';
import type { ImportState, OptionsProps } from '../ui/options-props';
import { findingsByTopic, namesIn } from './dataset-counts';
import { datasetInfo } from './dataset-info';
import { reportUnexpected, saidBy } from './errors';
import { type Dataset, type PickedFile, sendMessage } from './messages';
import { sizeProblems } from './own-import';
import { openPage } from './own-pages';
import { accessOf, ask, EVERYWHERE, giveBack, grantedOrigins, originOf, originsFor } from './permissions';
import { persistently } from './persistently';
import { saveFile } from './save-file';
import { changeSettings, loadSettings, watchSettings } from './settings';
import { isHost, type Mended, mend } from './settings-mend';
import { mergedSettings } from './settings-merge';
import { defaults, type Settings } from './settings-model';

/** Bytes; with each of its lists full, a file of settings has a third of it. */
const LARGEST_SETTINGS = 2_000_000;

const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

type State = Pick<OptionsProps, 'settings' | 'mended' | 'trouble' | 'access' | 'own' | 'importing' | 'settingsImport' | 'shortcuts'>;

/** Which verdict a finding has by itself is for the faces to say. */
type ModelProps = Omit<OptionsProps, 'verdictCounts'>;

export class OptionsModel {
  readonly #render: (props: ModelProps, dataset: Dataset | null) => void;
  #dataset: Dataset | null = null;
  #picked: PickedFile[] = [];
  #state: State = {
    settings: defaults,
    mended: [],
    trouble: null,
    access: [],
    own: [],
    importing: { state: 'idle' },
    settingsImport: null,
    shortcuts: [],
  };

  constructor(render: (props: ModelProps, dataset: Dataset | null) => void) {
    this.#render = render;
    watchSettings(({ settings }) => void this.#settingsChanged(settings));
    browser.permissions.onAdded.addListener(() => void this.#accessChanged());
    browser.permissions.onRemoved.addListener(() => void this.#accessChanged());
  }

  start(): void {
    void this.#begin().catch(complain('opening the options'));
  }

  async #begin(): Promise<void> {
    const { settings, notes } = await loadSettings();
    this.#set({ settings, mended: notes });
    await Promise.all([this.#accessChanged(), this.#shortcutsRead(), this.#datasetRead(), this.#ownRead()]);
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.#render(this.#props(), this.#dataset);
  }

  async #settingsChanged(settings: Settings): Promise<void> {
    this.#set({ settings });
    await this.#accessChanged();
  }

  async #accessChanged(): Promise<void> {
    this.#set({ access: accessOf(await grantedOrigins(), this.#state.settings) });
  }

  async #shortcutsRead(): Promise<void> {
    const commands = (await browser.commands?.getAll()) ?? [];
    this.#set({
      shortcuts: commands.map(({ name = '', description = '', shortcut = '' }) => ({
        command: name,
        description,
        keys: shortcut,
      })),
    });
  }

  async #datasetRead(): Promise<void> {
    this.#dataset = await persistently(() => sendMessage('dataset'));
    this.#render(this.#props(), this.#dataset);
  }

  async #ownRead(): Promise<void> {
    try {
      this.#set({ own: await persistently(() => sendMessage('ownRecords')) });
    } catch (error) {
      // That they cannot be reached is something else than that there are none.
      this.#set({ trouble: saidBy(error) });
    }
  }

  #props(): ModelProps {
    const dataset = this.#dataset;
    return {
      ...this.#state,
      sites,
      topics: findingsByTopic(dataset),
      dataset: datasetInfo(),
      substanceNames: namesIn(dataset?.substances),
      outcomeNames: namesIn(dataset?.outcomes),
      // Firefox lets no extension open its page for shortcuts by address.
      canOpenShortcuts: import.meta.env.CHROME,
      onChange: (change) => {
        const shown = this.#state.settings;
        this.#change((now) => mergedSettings(now, shown, change));
      },
      onRun: (run) => void this.#run(run).catch(complain('choosing where to run')),
      onAddSite: (host) => void this.#addSite(host).catch(complain('adding a site')),
      onRemoveSite: (host) => void this.#removeSite(host).catch(complain('removing a site')),
      onImport: (files) => void this.#import(files),
      onImportConfirm: () => void this.#importNow(true),
      onImportCancel: () => this.#set({ importing: { state: 'idle' } }),
      onExportOwn: () =>
        void sendMessage('exportOwn').then(
          (records) => saveFile('obelus-records.json', records),
          (error: unknown) => this.#set({ trouble: saidBy(error) }),
        ),
      onRemoveOwn: (id) =>
        void sendMessage('removeOwn', id).then(
          () => this.#ownChanged(),
          (error: unknown) => this.#set({ trouble: saidBy(error) }),
        ),
      onExportSettings: () => saveFile('obelus-settings.json', this.#state.settings),
      onImportSettings: (file) => void this.#importSettings(file),
      onReset: () => this.#change(() => defaults),
      onShortcuts: () => void browser.tabs.create({ url: SHORTCUTS_PAGE }),
      onEvidence: (hash) => void openPage('evidence', hash),
    };
  }

  #change(change: (now: Settings) => Settings): void {
    changeSettings(change).then(
      () => this.#set({ trouble: null }),
      (error: unknown) => this.#set({ trouble: saidBy(error) }),
    );
  }

  /** The request comes first: the browser shows its question only within the click. */
  async #run(run: Settings['run']): Promise<void> {
    if (!(await ask(originsFor(run, sites)))) return;
    await changeSettings((now) => ({ ...now, run }));
    // Choosing less gives back what is no longer needed, but for the sites added one by one.
    if (run !== 'all') await giveBack([EVERYWHERE]);
    if (run === 'click') {
      const added = new Set(this.#state.settings.sitesAdded.map(originOf));
      await giveBack(originsFor('listed', sites).filter((origin) => !added.has(origin)));
    }
  }

  async #addSite(typed: string): Promise<void> {
    const host = hostIn(typed);
    if (host === null || !(await ask([originOf(host)]))) return;
    await changeSettings((now) => ({ ...now, sitesAdded: [...new Set([...now.sitesAdded, host])] }));
  }

  async #removeSite(host: string): Promise<void> {
    await changeSettings((now) => ({ ...now, sitesAdded: now.sitesAdded.filter((site) => site !== host) }));
    await giveBack([host === '*' ? EVERYWHERE : originOf(host)]);
  }

  async #import(files: readonly File[]): Promise<void> {
    this.#set({ importing: { state: 'reading', files: files.map(({ name }) => name) } });
    const problems = sizeProblems(files);
    if (problems.length > 0) {
      this.#set({ importing: { state: 'refused', files: files.map(({ name }) => name), read: 0, problems } });
      return;
    }
    this.#picked = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
    await this.#importNow(false);
  }

  async #importNow(keep: boolean): Promise<void> {
    const files = this.#picked.map(({ name }) => name);
    const refused = (message: string): ImportState => ({
      state: 'refused',
      files,
      read: 0,
      problems: [{ file: files.join(', '), record: '', field: '', message }],
    });
    try {
      // The dry run is a question, which may be asked again; what changes something is done once.
      const ask = () => sendMessage('importOwn', { files: this.#picked, keep });
      const answer = await (keep ? ask() : persistently(ask));
      if ('problems' in answer) this.#set({ importing: { state: 'refused', files, ...answer } });
      else this.#set({ importing: { state: keep ? 'done' : 'ready', files, changes: answer.changes } });
      if (keep) await this.#ownChanged();
    } catch (error) {
      this.#set({ importing: refused(saidBy(error)) });
      // It may have been done all the same: the list shall say what is.
      await this.#ownChanged().catch(complain('reading the records'));
    }
  }

  async #ownChanged(): Promise<void> {
    await Promise.all([this.#ownRead(), this.#datasetRead()]);
  }

  async #importSettings(file: File): Promise<void> {
    try {
      const read = file.size > LARGEST_SETTINGS ? null : settingsIn(await file.text());
      if (read === null) {
        this.#set({ settingsImport: { state: 'not-settings' } });
        return;
      }
      await changeSettings(() => read.settings);
      this.#set({ settingsImport: { state: 'done', notes: read.notes } });
    } catch (error) {
      this.#set({ settingsImport: null, trouble: saidBy(error) });
    }
  }
}

/** null where the text is no object of JSON; then nothing shall be changed. */
function settingsIn(text: string): Mended | null {
  try {
    const mended = mend(JSON.parse(text));
    return mended.notes.some(({ lost }) => lost === 'all') ? null : mended;
  } catch {
    return null;
  }
}

/** `https://www.shop.example/x` and `shop.example` name the same site. */
function hostIn(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = text.includes('://') ? text : `https://${text}`;
  const host = URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';
  return isHost(host) ? host : null;
}

const complain = (doing: string) => (error: unknown) => reportUnexpected(doing, error);
