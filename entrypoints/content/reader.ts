import type { Lexicon } from '../../components/engine/model';
import { startSession } from '../../components/page/session';
import type { Engine, OpenedBy, PlacedClaim, Session } from '../../components/page/session-model';
import { claimFilter, siteIsOff } from '../../components/platform/claim-filter';
import { openShadow } from '../../components/platform/closed-shadow';
import { listedClaim, namesOf } from '../../components/platform/listed-claim';
import type { PageLook } from '../../components/platform/messages';
import { PageCitations } from '../../components/platform/page-citations';
import type { PageReport } from '../../components/platform/report';
import type { Settings } from '../../components/platform/settings-model';

export interface ReaderOptions {
  document: Document;
  /** Of the dataset. */
  version: string;
  engine: Engine;
  settings: Settings;
  onChange(): void;
  onOpen(claim: PlacedClaim, by: OpenedBy): void;
  onError(stage: string, error: unknown): void;
  isOurs(node: Node): boolean;
  onHover(claim: PlacedClaim | null): void;
}

/** Reads the page while it is switched on here, and says what it found. */
export class Reader {
  readonly #options: ReaderOptions;
  /** Empty until the page may hold a name. */
  #lexicon: Lexicon;
  citations: PageCitations;
  #names: ReturnType<typeof namesOf>;
  #settings: Settings;
  #shows: ReturnType<typeof claimFilter>;
  #running: { session: Session; stop: AbortController } | null = null;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#lexicon = { datasetVersion: options.version, substances: [], outcomes: [] };
    this.citations = new PageCitations(this.#lexicon, this.host);
    this.#settings = options.settings;
    this.#names = namesOf(this.#lexicon);
    this.#shows = this.#filter();
  }

  /** The page may hold a name: from now on it is read with these words. */
  learn(lexicon: Lexicon): void {
    this.#lexicon = lexicon;
    this.citations = new PageCitations(lexicon, this.host);
    this.#names = namesOf(lexicon);
    this.#shows = this.#filter();
  }

  start(): void {
    this.#startOrStop();
  }

  get session(): Session | null {
    return this.#running?.session ?? null;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get host(): string {
    return this.#options.document.location.host;
  }

  /** What the user may now see; takes effect on the marks at once. */
  apply(settings: Settings): void {
    this.#settings = settings;
    this.#shows = this.#filter();
    this.#startOrStop();
    this.session?.setLook(settings.marks);
    this.session?.refilter();
  }

  listed(claim: PlacedClaim) {
    return listedClaim(claim, this.#names);
  }

  get datasetVersion(): string {
    return this.#lexicon.datasetVersion;
  }

  /** For a vague outcome: the ones that come nearest. */
  specificOf(outcome: string): readonly string[] {
    return this.#lexicon.outcomes.find(({ id }) => id === outcome)?.specific ?? [];
  }

  look(active: number | null): PageLook {
    const { session } = this;
    const ids = [...(session?.context?.substances ?? []), ...(session?.claims.flatMap(substancesOf) ?? [])];
    return {
      marksHidden: session?.hidden ?? false,
      notShown: session ? session.found.length - session.claims.length : 0,
      active,
      substanceNames: Object.fromEntries(ids.map((id) => [id, this.substanceName(id)])),
    };
  }

  substanceName(id: string): string {
    return this.#names.substanceName(id);
  }

  /** Keys of the findings that the marked claims were held against, in reading order. */
  *findingKeys(): Iterable<string> {
    for (const claim of this.session?.claims ?? []) if (claim.finding !== null) yield claim.finding;
  }

  report(): PageReport {
    const { document } = this.#options;
    const { session } = this;
    return {
      url: document.location.href,
      title: document.title,
      datasetVersion: this.#names.datasetVersion,
      // Whoever waits for the page to be read waits for its citations too.
      state: session ? (session.state === 'done' && !this.citations.looked ? 'scanning' : session.state) : 'off',
      progress: session?.progress ?? 1,
      claims: session?.claims.map((claim) => this.listed(claim)) ?? [],
      citations: this.citations.reported(),
      cited: this.citations.summary(),
      substances: [...(session?.context?.substances ?? [])],
      framesNotRead: session?.framesNotRead ?? 0,
      ms: rounded(session?.ms ?? {}),
    };
  }

  destroy(): void {
    this.#running?.stop.abort();
    this.#running?.session.destroy();
    this.#running = null;
  }

  #filter() {
    const topics = new Map(this.#lexicon.outcomes.map(({ id, topic }) => [id, topic]));
    return claimFilter(this.#settings, this.host, (outcome) => topics.get(outcome));
  }

  #startOrStop(): void {
    const off = siteIsOff(this.#settings, this.host);
    if (off && this.#running) {
      this.destroy();
      this.#options.onChange();
    }
    if (off || this.#running) return;
    const stop = new AbortController();
    const { document, engine, onChange, onOpen, onError, isOurs, onHover } = this.#options;
    const session = startSession({
      document,
      engine,
      shows: (claim) => this.#shows(claim),
      onChange,
      onOpen,
      onError,
      look: this.#settings.marks,
      openShadow,
      isOurs,
      onHover,
      signal: stop.signal,
    });
    this.#running = { session, stop };
  }
}

const substancesOf = (claim: PlacedClaim) => [claim.substance ?? [], claim.ingredients.map(({ substance }) => substance)].flat();

function rounded(ms: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(ms).map(([stage, value]) => [stage, Math.round(value)]));
}
