/** Paints what is cited, by the CSS Custom Highlight API, and tells what is pointed at: no node of the page is touched. */
import type { PageBlock } from './block';
import { type CitationEvents, followCitations } from './citation-pointer';
import type { Spot } from './citation-spots';
import { citationHighlight, citationHighlights, citationStyle } from './citation-styles';
import { Hits, rectsOf } from './hits';
import { canHighlight } from './marks';
import { keepMended } from './mending';
import { type Strip, stripFinder } from './strips';
import { Tones } from './tone';
import { showWords } from './viewport';

/** A spot with its words in the page. */
export interface CitedWords {
  readonly spot: Spot;
  readonly strips: readonly Strip[];
  readonly drawn: readonly Strip[];
  readonly shown: true;
  /** Live: where the page rewrites the words they collapse, and nothing wrong is painted. A page cites hundreds at most. */
  readonly ranges: readonly Range[];
}

export interface CitationMarksOptions extends CitationEvents {
  document: Document;
  /** The page has rewritten words that are cited: look again where they stand. */
  onLost(): void;
  signal: AbortSignal;
}

export class CitationMarks {
  readonly #document: Document;
  readonly #sheet = new CSSStyleSheet();
  readonly #highlights = new Map<string, Highlight>();
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #hits: Hits<CitedWords>;
  #words: readonly CitedWords[] = [];
  #hidden = false;

  constructor(options: CitationMarksOptions) {
    const { document, signal } = options;
    this.#document = document;
    this.#hits = new Hits(document);
    if (!canHighlight(document)) return;
    this.#sheet.replaceSync(citationStyle());
    for (const name of citationHighlights) this.#highlights.set(name, new Highlight());
    followCitations(document, this.#hits, () => this.#words, options, signal);
    keepMended(
      document,
      () => {
        if (this.#words.length === 0) return;
        if (this.#words.some(({ ranges }) => ranges.some(({ collapsed }) => collapsed))) options.onLost();
        this.#mend();
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#destroy());
  }

  /** Paints these, and nothing else. Spots whose words the page has changed meanwhile are left out. */
  show(spots: readonly Spot[], blockOf: (id: number) => PageBlock | undefined): void {
    for (const words of this.#words) this.#hits.remove(words);
    for (const highlight of this.#highlights.values()) highlight.clear();
    const finders = new Map<number, ReturnType<typeof stripFinder>>();
    this.#words = spots.flatMap((spot) => {
      const block = blockOf(spot.block);
      if (!block?.run.isAttached) return [];
      if (!finders.has(spot.block)) finders.set(spot.block, stripFinder(block));
      const strips = finders.get(spot.block)?.(spot.span) ?? [];
      return strips.length > 0 ? [{ spot, strips, drawn: strips, shown: true as const, ranges: strips.map(rangeOf) }] : [];
    });
    this.#paint();
  }

  /** The first place of a citation, null where it is not painted. */
  of(citation: number): CitedWords | null {
    return this.#words.find(({ spot }) => spot.citations.includes(citation)) ?? null;
  }

  rects({ strips }: CitedWords): DOMRect[] {
    return rectsOf(strips);
  }

  /** False where the words are not laid out. */
  scrollTo({ strips }: CitedWords): boolean {
    return showWords(strips);
  }

  setHidden(hidden: boolean): void {
    if (hidden === this.#hidden) return;
    this.#hidden = hidden;
    if (hidden) this.#unregister();
    else this.#mend();
  }

  #paint(): void {
    // All styles are read before anything is painted, which has the browser compute them anew.
    const tones = new Tones();
    const toned = this.#words.map((words) => {
      const element = words.strips[0]?.node.parentElement;
      return { words, tone: element ? tones.of(element) : ('light' as const) };
    });
    for (const { words, tone } of toned) {
      const highlight = this.#highlights.get(citationHighlight(words.spot.look, tone));
      for (const range of words.ranges) highlight?.add(range);
      this.#hits.add(words);
      const root = words.strips[0]?.node.getRootNode();
      if (root instanceof ShadowRoot) this.#hits.addShadow(root);
      if (root instanceof ShadowRoot || root === this.#document) this.#roots.add(root as Document | ShadowRoot);
    }
    this.#mend();
  }

  /** The page may have cleared the registry, or replaced the sheets of a tree. */
  #mend(): void {
    if (this.#hidden || this.#words.length === 0) return;
    const registry = this.#document.defaultView?.CSS.highlights;
    for (const [name, highlight] of this.#highlights) if (registry?.get(name) !== highlight) registry?.set(name, highlight);
    for (const root of this.#roots) {
      if (root instanceof ShadowRoot && !root.isConnected) this.#roots.delete(root);
      else if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
  }

  #unregister(): void {
    const registry = this.#document.defaultView?.CSS.highlights;
    for (const [name, highlight] of this.#highlights) if (registry?.get(name) === highlight) registry.delete(name);
  }

  #destroy(): void {
    this.#unregister();
    for (const root of this.#roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    for (const highlight of this.#highlights.values()) highlight.clear();
    this.#words = [];
  }
}

function rangeOf({ node, start, end }: Strip): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
