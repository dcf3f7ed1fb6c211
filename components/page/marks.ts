/** Paints claims by the CSS Custom Highlight API: no node of the page is touched. */
import type { VerdictId } from '../engine/model';
import { highlightName, highlightNames, markStyle } from './mark-styles';
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
  readonly #roots = new Set<Document | ShadowRoot>();
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
    this.#register();
    this.adopt(document);
  }

  /** Lets marks be painted in this tree too. */
  adopt(root: Document | ShadowRoot): void {
    this.#roots.add(root);
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** Paints what is drawn of each place; styles are read once for all. */
  paint(places: Iterable<Place>): void {
    const tones = new Tones();
    for (const place of places) {
      this.erase(place);
      const node = place.drawn[0]?.node.parentElement ?? place.strips[0]?.node.parentElement;
      if (!place.shown || !node) continue;
      const painted: Painted = { tone: tones.of(node), ranges: rangesOf(place.drawn) };
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
    this.paint([...this.#painted.keys()]);
  }

  setHidden(hidden: boolean): void {
    this.#hidden = hidden;
    if (hidden) this.#unregister();
    else this.#register();
  }

  setLook(look: Look): void {
    this.#look = look;
    this.#sheet.replaceSync(markStyle(this.#look));
  }

  /** The page may have cleared the registry, or replaced the sheets of a tree. */
  mend(): void {
    if (!this.#hidden) this.#register();
    for (const root of this.#roots) {
      if (root instanceof ShadowRoot && !root.isConnected) this.#roots.delete(root);
      else this.adopt(root);
    }
  }

  destroy(): void {
    this.#unregister();
    for (const root of this.#roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#painted.clear();
    for (const highlight of this.#highlights.values()) highlight.clear();
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
