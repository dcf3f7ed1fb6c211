/** Keeps what was read of a page: reads it whole, then only what changed, and has the engine judge it. */

import type { PageFacts } from '../engine/model';
import { PageBlock } from './block';
import type { Changes } from './changes';
import { type CutOptions, Cutter, type Root } from './cutter';
import { pieces } from './fold';
import { placeIn } from './order';
import { claimsOf } from './placed-claims';
import { isStanding, type Reading } from './reading';
import type { Run } from './run';
import type { Engine, EngineContext, PlacedClaim } from './session-model';
import { Surveyor } from './surroundings';
import { partOf } from './tags';

export interface ReaderOptions {
  engine: Engine;
  shadowOf(element: Element): ShadowRoot | null;
  /** A shadow tree was met, which is to be watched as well. */
  onRoot(root: ShadowRoot): void;
  /** The claims of a reading are gone, or their words are: nothing of it may be painted. */
  onDrop(reading: Reading): void;
  /** The claims of a reading are known, and stand in the page. */
  onPlace(reading: Reading): void;
  /** Readings came, went, or stand in another order. */
  onOrder(): void;
  /** Are there changes that were not read yet? */
  isChanging(): boolean;
  onError(stage: string, error: unknown): void;
}

interface WalkOptions extends CutOptions {
  /** Stop after so many characters. */
  length?: number;
  /** Gathers the containers that were read. */
  touched?: Set<Node>;
}

/** So many runs, and characters, are read between two looks at the clock, at most. */
const stride = 16;
const stretch = 4000;
/** So many readings are asked whether they changed. */
const keyStride = 200;

let lastBlock = 0;

export class PageReader {
  /** In reading order. */
  readings: Reading[] = [];
  context: EngineContext | null = null;
  /** The page changed so much under a walk that some of it was not read: read it whole again. */
  incomplete = false;
  readonly #options: ReaderOptions;
  readonly #byContainer = new WeakMap<Node, Reading[]>();
  #pass = 0;
  #surveyor = new Surveyor();
  #contextStale = true;
  /** Readings dropped since the last judgement, by text: should the words stand elsewhere, their claims keep their ids. */
  readonly #dropped = new Map<string, Reading[]>();
  #toPlace = new Set<Reading>();
  /** Readings whose place was searched for while the page was changing. */
  #unsure: Reading[] = [];

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Reads everything under `root`, in reading order. Blocks read before are not scanned again while they say the same. */
  *readAll(root: Root): Generator<void, void> {
    this.#begin();
    this.#unsure = [];
    this.incomplete = false;
    const seen: Reading[] = [];
    yield* this.#walk(root, {}, (reading) => seen.push(reading));
    const pass = this.#pass;
    for (const reading of this.readings) {
      if (reading.pass !== pass) this.#drop(reading);
    }
    const same = seen.length === this.readings.length && seen.every((reading, index) => reading === this.readings[index]);
    this.readings = seen;
    if (same) return;
    this.#contextStale = true;
    this.#options.onOrder();
  }

  /** Reads some of the page ahead of the rest: from `start` on, until `length` characters are read. */
  *readAhead(root: Root, start: Node, length: number): Generator<void, void> {
    this.#begin();
    const taken: Reading[] = [];
    yield* this.#walk(root, { from: start, length }, (reading) => taken.push(reading));
    this.#merge(taken, new Set());
  }

  /** Reads what changed. */
  *readChanges(changes: Changes): Generator<void, void> {
    this.#begin();
    const touched = new Set<Node>();
    const taken = this.#unsure;
    this.#unsure = [];
    const take = (reading: Reading) => void taken.push(reading);
    for (const container of changes.containers) {
      touched.add(container);
      yield* this.#walk(container, { shallow: true, touched }, take);
    }
    for (const tree of changes.trees) {
      this.#touch(tree, touched);
      yield* this.#walk(tree, { touched }, take);
      const shadow = this.#options.shadowOf(tree);
      if (shadow) yield* this.#walkShadow(shadow, take, touched);
    }
    this.#merge(taken, touched);
  }

  /** Puts readings in context and judges those that are new or whose context changed. */
  *judge(facts: PageFacts): Generator<void, void> {
    const { engine, onError } = this.#options;
    if (this.#contextStale || !this.context) {
      this.#contextStale = false;
      const scans = this.readings.map(({ scan }) => scan);
      try {
        this.context = engine.contextInSteps ? yield* engine.contextInSteps(scans, facts) : engine.context(scans, facts);
      } catch (error) {
        onError('context', error);
        return;
      }
      yield;
      let count = 0;
      for (const reading of this.readings.slice()) {
        const key = this.context.scopeKey(reading.block.id);
        if (key !== reading.key) {
          this.#claim(reading, key, this.context);
          yield;
        } else if (++count % keyStride === 0) yield;
      }
    }
    this.#dropped.clear();
    const toPlace = this.#toPlace;
    this.#toPlace = new Set();
    let count = 0;
    for (const reading of toPlace) {
      if (reading.unplaced) this.#options.onPlace(reading);
      if (++count % stride === 0) yield;
    }
  }

  /** All blocks in reading order, those with claims as the engine knows them. */
  *blocks(root: Root): Generator<PageBlock, void> {
    const shadows: ShadowRoot[] = [];
    const surveyor = new Surveyor();
    const onHost = (host: Element) => {
      const shadow = this.#options.shadowOf(host);
      if (shadow) shadows.push(shadow);
    };
    const cutter = new Cutter(root, { onHost });
    for (let run = cutter.next(); ; run = cutter.next()) {
      for (const [from, to] of run ? pieces(run.raw) : []) {
        const same = this.#byContainer
          .get(run?.container ?? root)
          ?.find(({ block }) => block.run.start === run?.start && block.from === from);
        if (same) yield same.block;
        else if (run) yield new PageBlock(++lastBlock, run, from, to, surveyor);
      }
      for (const shadow of shadows.splice(0)) yield* this.blocks(shadow);
      if (!run) return;
    }
  }

  /** Drops at once what left the page: it may come back with other words in the same nodes. */
  dropDetached(): void {
    for (const reading of this.readings) {
      if (reading.places.length > 0 && !reading.block.run.container.isConnected) this.#unplace(reading);
    }
  }

  /** Drops at once what stands in an element that may have become an editor. */
  suspend(element: Element): void {
    for (const reading of this.readings) {
      if (reading.places.length > 0 && element.contains(reading.block.run.container)) this.#unplace(reading);
    }
  }

  /** Drops at once what no longer stands as it was read in this container. To be called before the page can paint. */
  verify(container: Node): void {
    for (const reading of this.#byContainer.get(container) ?? []) {
      if (reading.places.length > 0 && !isStanding(reading)) this.#unplace(reading);
    }
  }

  #begin(): void {
    this.#pass++;
    this.#surveyor = new Surveyor();
  }

  *#walk(root: Root, options: WalkOptions, take: (reading: Reading) => void): Generator<void, void> {
    const { length = Number.POSITIVE_INFINITY, touched, ...cut } = options;
    const shadows: ShadowRoot[] = [];
    const onHost = (host: Element) => {
      const shadow = this.#options.shadowOf(host);
      if (shadow) shadows.push(shadow);
    };
    // The text right inside an inline element is its block's.
    const isOwner = root.nodeType !== Node.ELEMENT_NODE || partOf((root as Element).tagName) === 'block';
    let cutter = new Cutter(root, { ...cut, onHost });
    let count = 0;
    let unread = 0;
    let left = length;
    let latest: Run | null = null;
    let skipTo: Node | null = null;
    while (left > 0) {
      const run = cutter.next();
      if (shadows.length > 0) yield* this.#walkShadows(shadows, run?.start ?? null, take, touched);
      if (run && skipTo && !latest?.container.contains(run.container)) skipTo = null;
      if (run && skipTo) {
        if (run.start === skipTo) skipTo = null;
      } else if (run && (isOwner || run.container !== root)) {
        touched?.add(run.container);
        yield* this.#take(run, take);
        left -= run.raw.length;
        latest = run;
      }
      if (shadows.length > 0) yield* this.#walkShadows(shadows, null, take, touched);
      if (!run) {
        if (!cutter.lost) break;
        // The page changed under the walk: go on behind what was read last. What was added is read as a change.
        if (!latest?.container.isConnected || latest.container === root || skipTo) {
          this.incomplete = true;
          break;
        }
        cutter = new Cutter(root, { ...cut, from: latest.container, onHost });
        skipTo = latest.start;
      }
      unread += run?.raw.length ?? 0;
      if (++count % stride === 0 || unread > stretch) {
        unread = 0;
        yield;
      }
    }
  }

  /** Walks the trees of hosts that stand before `node`, or of all. */
  *#walkShadows(shadows: ShadowRoot[], node: Node | null, take: (reading: Reading) => void, touched?: Set<Node>): Generator<void, void> {
    for (const shadow of shadows.splice(0)) {
      if (node && !(shadow.host.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) shadows.push(shadow);
      else yield* this.#walkShadow(shadow, take, touched);
    }
  }

  *#walkShadow(shadow: ShadowRoot, take: (reading: Reading) => void, touched?: Set<Node>): Generator<void, void> {
    this.#options.onRoot(shadow);
    if (touched) this.#touch(shadow, touched);
    yield* this.#walk(shadow, touched ? { touched } : {}, take);
  }

  *#take(run: Run, take: (reading: Reading) => void): Generator<void, void> {
    for (const [from, to] of pieces(run.raw)) {
      if (from > 0) yield;
      const block = new PageBlock(++lastBlock, run, from, to, this.#surveyor);
      const reading = this.#known(block) ?? this.#scan(block);
      if (reading) take(reading);
    }
  }

  /** A reading of the same words in the same surroundings, now bound to the nodes that hold them. */
  #known(block: PageBlock): Reading | null {
    const list = this.#byContainer.get(block.run.container);
    if (!list || this.#surveyor.isInEditor(block.run.container)) return null;
    for (const reading of list) {
      if (reading.pass === this.#pass) {
        // Moved under the walk, and met a second time.
        if (reading.block.run.start === block.run.start && reading.block.from === block.from) return reading;
        continue;
      }
      if (reading.block.text !== block.text) continue;
      if (block.settle(reading.block)) continue;
      reading.pass = this.#pass;
      const { raw } = reading.block.run;
      const { isCode } = reading.block;
      reading.block.rebind(block);
      // Its places may have been looked for while its words were others for a moment.
      const placed = reading.places.length > 0 || reading.claims.length === 0;
      if (!placed || raw !== block.run.raw || isCode !== block.isCode || !isStanding(reading)) this.#unplace(reading);
      return reading;
    }
    return null;
  }

  #scan(block: PageBlock): Reading | null {
    const { engine, onError } = this.#options;
    try {
      const scan = engine.scan(block);
      if (scan === null || this.#surveyor.isInEditor(block.run.container)) return null;
      block.settle();
      // Its nodes are looked up while they are what was read.
      void block.run.start;
      const reading: Reading = { block, scan, key: null, claims: [], places: [], unplaced: false, pass: this.#pass };
      const list = this.#byContainer.get(block.run.container);
      if (list) list.push(reading);
      else this.#byContainer.set(block.run.container, [reading]);
      this.#contextStale = true;
      return reading;
    } catch (error) {
      onError('scan', error);
      return null;
    }
  }

  /** Remembers all blocks under a root that have readings: those that are not met again are gone. */
  #touch(root: Root, touched: Set<Node>): void {
    touched.add(root);
    for (const element of root.querySelectorAll('*')) if (this.#byContainer.has(element)) touched.add(element);
  }

  /**
   * Puts what was read where it belongs, and drops what was not met again or left the page. In one go: the order of nodes can be
   * relied on only while the page stands still.
   */
  #merge(taken: readonly Reading[], touched: ReadonlySet<Node>): void {
    const gone = new Set<Reading>();
    for (const container of touched) {
      for (const reading of this.#byContainer.get(container) ?? []) {
        if (reading.pass !== this.#pass) gone.add(reading);
      }
    }
    for (const reading of this.readings) if (!reading.block.run.container.isConnected) gone.add(reading);
    const coming = new Set(taken.filter((reading) => !gone.has(reading) && reading.block.run.container.isConnected));
    if (gone.size === 0 && coming.size === 0) return;

    const before = this.readings;
    this.readings = before.filter((reading) => !gone.has(reading) && !coming.has(reading));
    for (const reading of coming) this.#insert(reading);
    for (const reading of gone) this.#drop(reading);
    // What moved meanwhile is read next, but stood in the way of the search for the right place.
    if (this.#options.isChanging()) this.#unsure = [...coming];
    if (before.length === this.readings.length && before.every((reading, index) => reading === this.readings[index])) return;
    this.#contextStale = true;
    this.#options.onOrder();
  }

  #insert(reading: Reading): void {
    const place = placeIn(this.readings, reading.block.run.start, (entry) => entry.block.run.start);
    this.readings.splice(place, 0, reading);
  }

  #drop(reading: Reading): void {
    const { text, run } = reading.block;
    const list = this.#byContainer.get(run.container);
    const at = list?.indexOf(reading) ?? -1;
    if (at >= 0) list?.splice(at, 1);
    this.#unplace(reading);
    this.#toPlace.delete(reading);
    const same = this.#dropped.get(text);
    if (same) same.push(reading);
    else this.#dropped.set(text, [reading]);
  }

  #unplace(reading: Reading): void {
    this.#options.onDrop(reading);
    reading.places = [];
    reading.unplaced = true;
    if (reading.claims.length > 0) this.#toPlace.add(reading);
  }

  #claim(reading: Reading, key: string, context: EngineContext): void {
    const { engine, onError } = this.#options;
    try {
      const claims = claimsOf(reading, engine, context, this.#formerClaims(reading));
      reading.key = key;
      this.#unplace(reading);
      reading.claims = claims;
      if (claims.length > 0) this.#toPlace.add(reading);
    } catch (error) {
      onError('judge', error);
    }
  }

  #formerClaims(reading: Reading): readonly PlacedClaim[] {
    if (reading.key !== null) return reading.claims;
    return this.#dropped.get(reading.block.text)?.shift()?.claims ?? [];
  }
}
