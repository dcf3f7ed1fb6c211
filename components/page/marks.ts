/** Paints claims by the CSS Custom Highlight API: no node of the page is touched. */
import type { VerdictId } from '../engine/model';
import { highlightName, highlightNames, markStyle, tones, verdicts } from './mark-styles';
import type { Place } from './reading';
import type { Look } from './session-model';
import { rangesOf } from './strips';
import { type Tone, Tones } from './tone';

export function canHighlight(document: Document): boolean {
  const view = document.defaultView;
  return view !== null && 'Highlight' in view && 'highlights' in view.CSS && 'adoptedStyleSheets' in document;
}

interface Painted {
  tone: Tone;
  ranges: readonly StaticRange[];
}

export class Marks {
  readonly #document: Document;
  readonly #highlights = new Map<string, Highlight>();
  readonly #painted = new Map<Place, Painted>();
  readonly #washed: { hover: Place | null; active: Place | null } = { hover: null, active: null };
  readonly #sheet: CSSStyleSheet;
  readonly #roots: Set<Document | ShadowRoot>;
  /** A new sheet has the browser look at every style of the page again: none is adopted before there is a mark. */
  #adopted = false;
  #hidden = false;
  #look: Look;

  constructor(document: Document, look: Look) {
    this.#document = document;
    this.#look = look;
    const view = document.defaultView;
    if (!view) throw new TypeError('The document is not shown in a window.');
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(markStyle(look));
    for (const name of highlightNames) this.#highlights.set(name, new Highlight());
    this.#roots = new Set([document]);
  }

  /** Lets marks be painted in this tree too. */
  addRoot(root: ShadowRoot): void {
    this.#roots.add(root);
    if (this.#adopted) this.#adopt(root);
  }

  /** Finds the tone of each place's ground, which reads styles: to be done for all before anything is painted. */
  tone(places: Iterable<Place>, tones: Tones): Map<Place, Tone> {
    const found = new Map<Place, Tone>();
    for (const place of places) {
      const element = place.strips[0]?.node.parentElement;
      if (element) found.set(place, tones.of(element));
    }
    return found;
  }

  /** Paints what is drawn of each place. */
  paint(places: ReadonlyMap<Place, Tone>): void {
    if (!this.#adopted && places.size > 0) this.#begin();
    for (const [place, tone] of places) {
      this.erase(place);
      if (!place.shown) continue;
      const painted: Painted = { tone, ranges: rangesOf(place.drawn) };
      this.#painted.set(place, painted);
      this.#add(place.claim.verdict, painted);
      for (const wash of ['hover', 'active'] as const) {
        if (this.#washed[wash]?.claim.id === place.claim.id) this.wash(wash, place);
      }
    }
  }

  erase(place: Place): void {
    const painted = this.#painted.get(place);
    if (!painted) return;
    this.#painted.delete(place);
    const highlight = this.#highlights.get(highlightName(place.claim.verdict, painted.tone));
    for (const range of painted.ranges) highlight?.delete(range);
    for (const wash of ['hover', 'active'] as const) {
      if (this.#washed[wash] === place) this.#clear(wash);
    }
  }

  /** Washes one mark, or none. */
  wash(name: 'hover' | 'active', place: Place | null): void {
    this.#clear(name);
    this.#washed[name] = place;
    if (!place) return;
    const tone = this.#painted.get(place)?.tone ?? 'light';
    const highlight = this.#highlights.get(highlightName(name, tone));
    for (const range of rangesOf(place.strips)) highlight?.add(range);
  }

  /** The page's colours changed: look at every background again. */
  retone(): void {
    this.paint(this.tone(this.#painted.keys(), new Tones()));
  }

  setHidden(hidden: boolean): void {
    this.#hidden = hidden;
    if (hidden) this.#unregister();
    else if (this.#adopted) this.#register();
  }

  setLook(look: Look): void {
    this.#look = look;
    this.#sheet.replaceSync(markStyle(this.#look));
  }

  /** The page may have cleared the registry, or replaced the sheets of a tree. */
  mend(): void {
    if (!this.#adopted) return;
    if (!this.#hidden) this.#register();
    for (const root of this.#roots) {
      if (root instanceof ShadowRoot && !root.isConnected) this.#roots.delete(root);
      else this.#adopt(root);
    }
  }

  /** Has each highlight hold what we painted and nothing else: the page reaches them by their names. */
  refill(): void {
    const wanted = new Map<Highlight, StaticRange[]>();
    for (const [{ claim }, { tone, ranges }] of this.#painted) {
      const highlight = this.#highlights.get(highlightName(claim.verdict, tone));
      if (!highlight) continue;
      const all = wanted.get(highlight);
      if (all) all.push(...ranges);
      else wanted.set(highlight, [...ranges]);
    }
    for (const verdict of verdicts) {
      for (const tone of tones) {
        const highlight = this.#highlights.get(highlightName(verdict, tone));
        const ranges = (highlight && wanted.get(highlight)) ?? [];
        if (!highlight || (highlight.size === ranges.length && ranges.every((range) => highlight.has(range)))) continue;
        highlight.clear();
        for (const range of ranges) highlight.add(range);
      }
    }
  }

  destroy(): void {
    this.#unregister();
    for (const root of this.#roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#painted.clear();
    for (const highlight of this.#highlights.values()) highlight.clear();
  }

  #begin(): void {
    this.#adopted = true;
    if (!this.#hidden) this.#register();
    for (const root of this.#roots) this.#adopt(root);
  }

  #adopt(root: Document | ShadowRoot): void {
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  #add(verdict: VerdictId, { tone, ranges }: Painted): void {
    const highlight = this.#highlights.get(highlightName(verdict, tone));
    for (const range of ranges) highlight?.add(range);
  }

  #clear(name: 'hover' | 'active'): void {
    for (const tone of ['light', 'dark'] as const) this.#highlights.get(highlightName(name, tone))?.clear();
  }

  get #registry(): HighlightRegistry | undefined {
    return this.#document.defaultView?.CSS.highlights;
  }

  #register(): void {
    const registry = this.#registry;
    for (const [name, highlight] of this.#highlights) {
      if (registry?.get(name) !== highlight) registry?.set(name, highlight);
    }
  }

  #unregister(): void {
    const registry = this.#registry;
    for (const [name, highlight] of this.#highlights) {
      if (registry?.get(name) === highlight) registry.delete(name);
    }
  }
}
