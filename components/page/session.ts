/** Reads a page, marks its claims and keeps both up to date: the one thing the content script starts on a page. */
import type { PageFacts } from '../engine/model';
import type { PageBlock } from './block';
import { settled } from './changes';
import { followColours } from './colours';
import { onceAFrame } from './frame';
import { framesNotRead } from './frames';
import { changesMayClaim, mayClaim, opens } from './gate';
import { rectsOf } from './hits';
import { isEnglish, sampleOf } from './language';
import { keepMended } from './mending';
import { PageReader } from './page-reader';
import { Places } from './places';
import { followPointer } from './pointer';
import { isReady, isText } from './readiness';
import type { EngineContext, Look, PlacedClaim, Session, SessionOptions } from './session-model';
import { Shadows } from './shadows';
import { Slices } from './slices';
import { neighbourOf } from './steps';
import { Turns } from './turns';
import { showWords, Whereabouts } from './viewport';
import { startOfScreen } from './visible';
import { Watcher } from './watcher';

export function startSession(options: SessionOptions): Session {
  return new PageSession(options);
}

/** Pages of more elements than this are read from the screen first. */
const largePage = 3000;
/** Characters that are read ahead, about two screens. */
const ahead = 12_000;

class PageSession implements Session {
  state: Session['state'] = 'scanning';
  progress = 0;
  hidden = false;
  readonly #options: SessionOptions;
  readonly #document: Document;
  readonly #stop = new AbortController();
  readonly #slices: Slices;
  readonly #shadows: Shadows;
  readonly #reader: PageReader;
  readonly #watcher: Watcher;
  readonly #turns: Turns;
  readonly #places: Places;
  readonly #whereabouts: Whereabouts;
  readonly #tell: () => void;
  #active: number | null = null;
  /** Something on the page, or added to it since, may hold a claim. */
  #mayClaim = false;
  #found: readonly PlacedClaim[] | null = null;
  #claims: readonly PlacedClaim[] | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#document = options.document;
    const { signal } = this.#stop;
    const signals = AbortSignal.any([signal, options.signal]);
    options.signal.addEventListener('abort', () => this.destroy(), { signal });
    this.#slices = new Slices(signals);
    this.#shadows = new Shadows(options.openShadow);
    this.#whereabouts = new Whereabouts(options.document);
    this.#places = new Places(options, () => this.#changed());
    this.#tell = onceAFrame(() => options.onChange(this), signals);
    this.#turns = new Turns(() => this.#follow(), signals);
    this.#watcher = new Watcher(
      {
        onTouched: (container) => this.#reader.verify(container),
        onRemoved: () => this.#reader.dropDetached(),
        onEditable: (element) => this.#reader.suspend(element),
        onChange: () => this.#turns.ask(),
        isOurs: (node) => options.isOurs?.(node) ?? false,
      },
      signals,
    );
    this.#reader = new PageReader({
      engine: options.engine,
      shadowOf: this.#shadows.of,
      onRoot: (root) => this.#meet(root),
      onDrop: (reading) => this.#places.drop(reading),
      onPlace: (reading) => this.#places.place(reading),
      onOrder: () => this.#changed(),
      isChanging: () => this.#watcher.isChanging,
      onError: (stage, error) => options.onError?.(stage, error),
    });
    if (signals.aborted) this.destroy();
    else void this.#start(signals);
  }

  get found(): readonly PlacedClaim[] {
    this.#found ??= this.#reader.readings.flatMap(({ places }) => places.map(({ claim }) => claim));
    return this.#found;
  }

  get claims(): readonly PlacedClaim[] {
    this.#claims ??= this.#reader.readings.flatMap(({ places }) => places.filter(({ shown }) => shown).map(({ claim }) => claim));
    return this.#claims;
  }

  get context(): EngineContext | null {
    return this.#reader.context;
  }

  get framesNotRead(): number {
    return framesNotRead(this.#document);
  }

  get ms(): Readonly<Record<string, number>> {
    return this.#slices.ms;
  }

  get isSettled(): boolean {
    return this.state !== 'scanning' && this.#turns.isCalm && !this.#watcher.isChanging;
  }

  get longestSlice(): number {
    return this.#slices.longest;
  }

  blocks(): Iterable<PageBlock> {
    const { body } = this.#document;
    return body && this.state !== 'other-language' ? this.#reader.blocks(body) : [];
  }

  refilter(): void {
    this.#places.mend();
    void this.#slices.run('place', this.#places.placeAll(this.#reader.readings));
  }

  setLook(look: Look): void {
    this.#places.setLook(look);
    this.refilter();
  }

  setHidden(hidden: boolean): void {
    if (hidden === this.hidden) return;
    this.hidden = hidden;
    this.#places.marks?.setHidden(hidden);
    this.#tell();
  }

  claim(id: number): PlacedClaim | null {
    return this.#places.shown(id)?.claim ?? null;
  }

  activate(id: number | null): boolean {
    const place = id === null ? null : this.#places.shown(id);
    this.#active = place ? id : null;
    this.#places.marks?.wash('active', place);
    return id === null || place !== null;
  }

  scrollTo(id: number): boolean {
    const place = this.#places.shown(id);
    if (!place || rectsOf(place.strips).length === 0) return false;
    this.#whereabouts.keep(place.strips[0]?.node ?? null);
    return showWords(place.strips);
  }

  goBack(): void {
    this.#whereabouts.goBack();
  }

  rects(id: number): DOMRect[] {
    return rectsOf(this.#places.shown(id)?.strips ?? []);
  }

  neighbour(direction: 1 | -1): PlacedClaim | null {
    return neighbourOf(this.claims, this.#active, direction, ({ id }) => this.rects(id)[0]?.top ?? null);
  }

  destroy(): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.#places.destroy();
  }

  async #start(signal: AbortSignal): Promise<void> {
    try {
      await isReady(this.#document, signal);
      if (signal.aborted) return;
      if (isText(this.#document)) await this.#read(signal);
      else this.#finish('done');
    } catch (error) {
      this.#options.onError?.('read', error);
      this.#finish('done');
    }
  }

  async #read(signal: AbortSignal): Promise<void> {
    const { documentElement, body } = this.#document;
    if (!isEnglish(documentElement.lang, () => sampleOf(body))) {
      this.#finish('other-language');
      return;
    }
    this.#watcher.observe(this.#document);
    this.#mayClaim = await opens(() => mayClaim(body, this.#gate), this.#slices, this.#options.engine);
    if (this.#mayClaim) await this.#readAll();
    if (signal.aborted) return;
    this.#finish('done');
    this.#keepUp(signal);
    this.#turns.start();
  }

  /** Reads the page whole; a large one from the screen first. */
  async #readAll(): Promise<void> {
    const { body } = this.#document;
    if (this.state === 'scanning' && body.getElementsByTagName('*').length > largePage) {
      const start = startOfScreen(this.#document);
      if (start) {
        await this.#slices.run('read', this.#reader.readAhead(body, start, ahead));
        await this.#judge();
        this.progress = 0.1;
      }
    }
    await this.#slices.run('read', this.#reader.readAll(body));
    this.progress = 0.8;
    this.#tell();
    await this.#judge();
    if (this.#reader.incomplete) this.#turns.ask();
  }

  async #judge(): Promise<void> {
    await this.#slices.run('judge', this.#reader.judge(this.#facts()));
    await this.#slices.run('paint', this.#places.paint());
  }

  /** Reads what changed since. */
  async #follow(): Promise<void> {
    try {
      for (const element of this.#shadows.late()) this.#watcher.add(element);
      const changes = settled(this.#watcher.take());
      this.#places.mend();
      if (this.#reader.incomplete) {
        await this.#readAll();
      } else if (this.#mayClaim) {
        await this.#slices.run('change', this.#reader.readChanges(changes));
        await this.#judge();
        if (this.#reader.incomplete) this.#turns.ask();
      } else {
        this.#mayClaim = await opens(() => changesMayClaim(changes, this.#gate), this.#slices, this.#options.engine);
        if (this.#mayClaim) await this.#readAll();
      }
    } catch (error) {
      this.#options.onError?.('change', error);
    }
  }

  #keepUp(signal: AbortSignal): void {
    followColours(this.#document, () => this.#places.marks?.retone(), signal);
    followPointer(
      this.#document,
      this.#places.hits,
      {
        onHover: (place) => {
          this.#places.marks?.wash('hover', place);
          this.#options.onHover?.(place?.claim ?? null);
        },
        onOpen: (place, by) => {
          this.#whereabouts.forget();
          this.#options.onOpen(place.claim, by);
        },
      },
      signal,
    );
    keepMended(this.#document, () => this.#places.refill(), signal);
    this.#shadows.remind(() => this.#turns.ask(), signal);
  }

  readonly #gate = {
    touches: (text: string) => this.#options.engine.touches(text),
    shadowOf: (element: Element) => this.#shadows.of(element),
    onRoot: (root: ShadowRoot) => this.#meet(root),
  };

  #facts(): PageFacts {
    const { title, documentElement, location } = this.#document;
    return { title, lang: documentElement.lang, host: location?.host ?? '' };
  }

  #finish(state: Session['state']): void {
    this.state = state === 'done' && !this.#places.marks ? 'no-highlights' : state;
    this.progress = 1;
    this.#tell();
  }

  #meet(root: ShadowRoot): void {
    this.#watcher.observe(root);
    this.#places.addRoot(root);
  }

  #changed(): void {
    this.#found = null;
    this.#claims = null;
    this.#tell();
  }
}
