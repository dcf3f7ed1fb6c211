/** What of the readings stands in the page: each claim's place, found by its id or under a point, and painted. */
import { Hits } from './hits';
import { canHighlight, Marks } from './marks';
import { type Place, placesOf, type Reading } from './reading';
import type { Look, SessionOptions } from './session-model';
import { type Tone, Tones } from './tone';

const paintedAtOnce = 200;

export class Places {
  readonly hits: Hits<Place>;
  /** Null where the browser cannot paint highlights. */
  readonly marks: Marks | null;
  readonly #shows: SessionOptions['shows'];
  readonly #onChange: () => void;
  readonly #byId = new Map<number, Place>();
  readonly #toPaint = new Set<Place>();
  #look: Look;

  /** @param onChange places came or went */
  constructor({ document, look, shows }: SessionOptions, onChange: () => void) {
    this.#look = look ?? { extent: 'words', weight: 'normal' };
    this.#shows = shows;
    this.#onChange = onChange;
    this.hits = new Hits<Place>(document);
    this.marks = canHighlight(document) ? new Marks(document, this.#look) : null;
  }

  get isEmpty(): boolean {
    return this.#byId.size === 0;
  }

  /** Lets claims be painted and pointed at in this tree too. */
  addRoot(root: ShadowRoot): void {
    this.marks?.addRoot(root);
    this.hits.addShadow(root);
  }

  /** The place of a claim that is marked, else null. */
  shown(id: number): Place | null {
    const place = this.#byId.get(id);
    return place?.shown ? place : null;
  }

  setLook(look: Look): void {
    this.#look = look;
    this.marks?.setLook(look);
  }

  /** Puts right what the page took from under the marks. */
  mend(): void {
    this.hits.forgetGone();
    if (!this.isEmpty) this.marks?.mend();
  }

  /** The same, and what it put among them: looks at every mark. */
  refill(): void {
    if (this.isEmpty) return;
    this.marks?.mend();
    this.marks?.refill();
  }

  /** Nothing of this reading may be painted any more. */
  drop(reading: Reading): void {
    if (reading.places.length === 0) return;
    for (const place of reading.places) {
      this.marks?.erase(place);
      this.hits.remove(place);
      this.#toPaint.delete(place);
      if (this.#byId.get(place.claim.id) === place) this.#byId.delete(place.claim.id);
    }
    reading.places = [];
    this.#onChange();
  }

  /** Finds the words of a reading's claims; `paint` then paints them. */
  place(reading: Reading): void {
    this.drop(reading);
    reading.places = placesOf(reading, this.#shows, this.#look);
    reading.unplaced = false;
    for (const place of reading.places) {
      this.hits.add(place);
      this.#byId.set(place.claim.id, place);
      this.#toPaint.add(place);
    }
    this.#onChange();
  }

  *placeAll(readings: readonly Reading[]): Generator<void, void> {
    for (const reading of readings.slice()) {
      if (reading.claims.length > 0) this.place(reading);
      yield;
    }
    yield* this.paint();
  }

  *paint(): Generator<void, void> {
    const { marks } = this;
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
      marks.paint(new Map(some.filter(([place]) => this.#byId.get(place.claim.id) === place)));
      yield;
    }
  }

  destroy(): void {
    this.marks?.destroy();
    this.#byId.clear();
  }
}
