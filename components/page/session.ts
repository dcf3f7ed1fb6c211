/** Reads a page, marks its claims and keeps both up to date: the one thing the content script starts on a page. */
import type { Block, PageFacts } from '../engine/model';
import { settled } from './changes';
import { followColours } from './colours';
import { onceAFrame } from './frame';
import { framesNotRead } from './frames';
import { changesMayClaim, mayClaim } from './gate';
import { Hits, rectsOf } from './hits';
import { isEnglish, sampleOf } from './language';
import { canHighlight, Marks } from './marks';
import { PageReader } from './page-reader';
import { followPointer } from './pointer';
import { isReady, isText } from './readiness';
import { type Place, placesOf, type Reading } from './reading';
import type { EngineContext, Look, PlacedClaim, Session, SessionOptions } from './session-model';
import { Shadows } from './shadows';
import { Slices } from './slices';
import { neighbourOf } from './steps';
import { type Tone, Tones } from './tone';
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
/** Milliseconds after which shadow trees may have been attached without a change in the document. */
const lateLooks = [300, 1000, 3000, 10_000];
const mendEvery = 2000;
const paintedAtOnce = 200;

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
  readonly #marks: Marks | null;
  readonly #hits: Hits;
  readonly #whereabouts: Whereabouts;
  readonly #tell: () => void;
  readonly #places = new Map<number, Place>();
  readonly #toPaint = new Set<Place>();
  #look: Look;
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
    this.#look = options.look ?? { extent: 'words', weight: 'normal' };
    this.#slices = new Slices(signals);
    this.#shadows = new Shadows(options.openShadow);
    this.#hits = new Hits(options.document);
    this.#whereabouts = new Whereabouts(options.document);
    this.#marks = canHighlight(options.document) ? new Marks(options.document, this.#look) : null;
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
      onDrop: (reading) => this.#drop(reading),
      onPlace: (reading) => this.#place(reading),
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

  blocks(): Iterable<Block> {
    const { body } = this.#document;
    return body && this.state !== 'other-language' ? this.#reader.blocks(body) : [];
  }

  refilter(): void {
    this.#marks?.mend();
    void this.#slices.run('place', this.#placeAll());
  }

  setLook(look: Look): void {
    this.#look = look;
    this.#marks?.setLook(look);
    this.refilter();
  }

  setHidden(hidden: boolean): void {
    if (hidden === this.hidden) return;
    this.hidden = hidden;
    this.#marks?.setHidden(hidden);
    this.#tell();
  }

  claim(id: number): PlacedClaim | null {
    return this.#shown(id)?.claim ?? null;
  }

  activate(id: number | null): boolean {
    const place = id === null ? null : this.#shown(id);
    this.#active = place ? id : null;
    this.#marks?.wash('active', place);
    return id === null || place !== null;
  }

  scrollTo(id: number): boolean {
    const place = this.#shown(id);
    if (!place || rectsOf(place.strips).length === 0) return false;
    this.#whereabouts.keep();
    return showWords(place.strips);
  }

  goBack(): void {
    this.#whereabouts.goBack();
  }

  rects(id: number): DOMRect[] {
    return rectsOf(this.#shown(id)?.strips ?? []);
  }

  neighbour(direction: 1 | -1): PlacedClaim | null {
    return neighbourOf(this.claims, this.#active, direction, ({ id }) => this.rects(id)[0]?.top ?? null);
  }

  destroy(): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.#marks?.destroy();
    this.#places.clear();
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
    this.#mayClaim = (await this.#slices.run('gate', mayClaim(body, this.#gate))) ?? false;
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
    await this.#slices.run('paint', this.#paint());
  }

  /** Reads what changed since. */
  async #follow(): Promise<void> {
    try {
      for (const element of this.#shadows.late()) this.#watcher.add(element);
      const changes = settled(this.#watcher.take());
      this.#marks?.mend();
      if (this.#reader.incomplete) {
        await this.#readAll();
      } else if (this.#mayClaim) {
        await this.#slices.run('change', this.#reader.readChanges(changes));
        await this.#judge();
        if (this.#reader.incomplete) this.#turns.ask();
      } else {
        this.#mayClaim = (await this.#slices.run('gate', changesMayClaim(changes, this.#gate))) ?? false;
        if (this.#mayClaim) await this.#readAll();
      }
    } catch (error) {
      this.#options.onError?.('change', error);
    }
  }

  #keepUp(signal: AbortSignal): void {
    const { defaultView } = this.#document;
    followColours(this.#document, () => this.#marks?.retone(), signal);
    followPointer(
      this.#document,
      this.#hits,
      {
        onHover: (place) => {
          this.#marks?.wash('hover', place);
          this.#options.onHover?.(place?.claim ?? null);
        },
        onOpen: (place, by) => {
          this.#whereabouts.forget();
          this.#options.onOpen(place.claim, by);
        },
      },
      signal,
    );
    const mend = () => {
      if (this.#places.size > 0 && this.#document.visibilityState === 'visible') this.#marks?.mend();
    };
    const timers = lateLooks.map((ms) => setTimeout(() => this.#turns.ask(), ms));
    const mending = setInterval(mend, mendEvery);
    defaultView?.addEventListener('pageshow', mend, { signal });
    signal.addEventListener('abort', () => {
      clearInterval(mending);
      for (const timer of timers) clearTimeout(timer);
    });
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
    this.state = state === 'done' && !this.#marks ? 'no-highlights' : state;
    this.progress = 1;
    this.#tell();
  }

  #meet(root: ShadowRoot): void {
    this.#watcher.observe(root);
    this.#marks?.addRoot(root);
    this.#hits.addShadow(root);
  }

  #shown(id: number): Place | null {
    const place = this.#places.get(id);
    return place?.shown ? place : null;
  }

  #drop(reading: Reading): void {
    if (reading.places.length === 0) return;
    for (const place of reading.places) {
      this.#marks?.erase(place);
      this.#hits.remove(place);
      this.#toPaint.delete(place);
      if (this.#places.get(place.claim.id) === place) this.#places.delete(place.claim.id);
    }
    reading.places = [];
    this.#changed();
  }

  #place(reading: Reading): void {
    this.#drop(reading);
    reading.places = placesOf(reading, (claim) => this.#options.shows(claim), this.#look);
    reading.unplaced = false;
    for (const place of reading.places) {
      this.#hits.add(place);
      this.#places.set(place.claim.id, place);
      this.#toPaint.add(place);
    }
    this.#changed();
  }

  *#placeAll(): Generator<void, void> {
    for (const reading of this.#reader.readings.slice()) {
      if (reading.claims.length > 0) this.#place(reading);
      yield;
    }
    yield* this.#paint();
  }

  *#paint(): Generator<void, void> {
    const marks = this.#marks;
    if (!marks) return;
    const places = [...this.#toPaint];
    this.#toPaint.clear();
    // All styles are read before the first mark is painted, which has the browser compute them anew.
    const tones = new Tones();
    const toned: [Place, Tone][] = [];
    for (let from = 0; from < places.length; from += paintedAtOnce) {
      toned.push(...marks.tone(places.slice(from, from + paintedAtOnce), tones));
      yield;
    }
    for (let from = 0; from < toned.length; from += paintedAtOnce) {
      const some = toned.slice(from, from + paintedAtOnce);
      // What was dropped meanwhile is not painted.
      marks.paint(new Map(some.filter(([place]) => this.#places.get(place.claim.id) === place)));
      yield;
    }
  }

  #changed(): void {
    this.#found = null;
    this.#claims = null;
    this.#tell();
  }
}
