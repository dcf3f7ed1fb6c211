/** What the first-run page shows and may do. */
import { sites } from 'virtual:obelus/sites';
import type { WelcomeProps } from '../ui/props';
import { datasetInfo } from './dataset-info';
import { reportUnexpected } from './errors';
import { type FindingView, sendMessage } from './messages';
import { copyText, openPage } from './own-pages';
import { ask, originsFor } from './permissions';
import { persistently } from './persistently';
import { changeSettings, loadSettings } from './settings';
import { defaults, type Settings } from './settings-model';

export class WelcomeModel {
  readonly #render: (props: WelcomeProps) => void;
  #findings: readonly (FindingView | null)[] | null = null;
  #theme: Settings['theme'] = defaults.theme;
  #chosen: Settings['run'] | null = null;
  #refused = false;

  constructor(render: (props: WelcomeProps) => void) {
    this.#render = render;
  }

  /** @param samples Keys of the findings that the page's own paragraph speaks of. */
  async start(samples: readonly string[]): Promise<void> {
    this.#emit();
    const { settings } = await loadSettings();
    this.#theme = settings.theme;
    try {
      this.#findings = await persistently(() => sendMessage('findings', [...samples]));
    } catch (error) {
      reportUnexpected('reading the evidence', error);
    }
    this.#emit();
  }

  #emit(): void {
    this.#render({
      findings: this.#findings,
      sites,
      chosen: this.#chosen,
      refused: this.#refused,
      datasetDate: datasetInfo().date,
      theme: this.#theme,
      onChoose: (run) => void this.#choose(run).catch((error: unknown) => reportUnexpected('choosing where to run', error)),
      onCopy: copyText,
      onOptions: () => void openPage('options'),
      onEvidence: (hash) => void openPage('evidence', hash),
    });
  }

  /** The request comes first: the browser shows its question only within the click. */
  async #choose(run: Settings['run']): Promise<void> {
    this.#refused = !(await ask(originsFor(run, sites)));
    if (!this.#refused) {
      await changeSettings((now) => ({ ...now, run }));
      this.#chosen = run;
    }
    this.#emit();
  }
}
