/** Which claim, or citation, lies under a point. */
import type { Strip } from './strips';

/** Words that can be pointed at. */
interface Target {
  readonly strips: readonly Strip[];
  readonly drawn: readonly Strip[];
  readonly shown: boolean;
}

interface Caret {
  node: Node;
  offset: number;
}

/** `caretPositionFromPoint` is younger than the highlight API in Chromium, and needs to be told of shadow trees. */
interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

export class Hits<Place extends Target> {
  readonly #document: Document;
  /** Most nodes hold one place: a set for each took a sixth of all memory. */
  readonly #byNode = new Map<Text, Place | Set<Place>>();
  readonly #shadows = new Set<ShadowRoot>();

  constructor(document: Document) {
    this.#document = document;
  }

  addShadow(root: ShadowRoot): void {
    this.#shadows.add(root);
  }

  /** Lets go of trees that left the page; one that comes back is added again. */
  forgetGone(): void {
    for (const root of this.#shadows) if (!root.isConnected) this.#shadows.delete(root);
  }

  add(place: Place): void {
    for (const { node } of place.strips) {
      const held = this.#byNode.get(node);
      if (held instanceof Set) held.add(place);
      else if (held && held !== place) this.#byNode.set(node, new Set([held, place]));
      else this.#byNode.set(node, place);
    }
  }

  remove(place: Place): void {
    for (const { node } of place.strips) {
      const held = this.#byNode.get(node);
      if (held instanceof Set) held.delete(place);
      if (held === place || (held instanceof Set && held.size === 0)) this.#byNode.delete(node);
    }
  }

  get isEmpty(): boolean {
    return this.#byNode.size === 0;
  }

  /** The place drawn at this point of the viewport, else one whose words lie there; null where none does. */
  at(x: number, y: number): { place: Place; node: Text } | null {
    if (this.isEmpty) return null;
    const caret = this.#caret(x, y);
    const held = caret && this.#byNode.get(caret.node as Text);
    if (!caret || !held) return null;
    const places = held instanceof Set ? held : [held];
    const node = caret.node as Text;
    for (const strips of ['drawn', 'strips'] as const) {
      for (const place of places) {
        if (!place.shown) continue;
        const strip = place[strips].find((one) => one.node === node && one.start <= caret.offset && caret.offset <= one.end);
        // The caret goes to the nearest text, however far: the point itself must lie on the words.
        if (strip && isOn(strip, x, y)) return { place, node };
      }
    }
    return null;
  }

  #caret(x: number, y: number): Caret | null {
    const document = this.#document as CaretDocument;
    if (document.caretPositionFromPoint) {
      const position = document.caretPositionFromPoint(x, y, { shadowRoots: [...this.#shadows].filter((root) => root.isConnected) });
      return position && { node: position.offsetNode, offset: position.offset };
    }
    const range = document.caretRangeFromPoint?.(x, y);
    return range ? { node: range.startContainer, offset: range.startOffset } : null;
  }
}

/** The line below the words belongs to the mark as well. */
const below = 5;

function isOn(strip: Strip, x: number, y: number): boolean {
  return rectsOf([strip]).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom + below);
}

/** Viewport rectangles of the strips; empty where they are not laid out. */
export function rectsOf(strips: readonly Strip[]): DOMRect[] {
  return strips.flatMap(({ node, start, end }) => {
    if (end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
    // What a closed part of the page holds has boxes, but they are not shown. Asked only now: see `Tones.of`.
    return rects.length > 0 && boxAround(node)?.checkVisibility({ visibilityProperty: true }) ? rects : [];
  });
}

/** The nearest element that may have a box: one with `display: contents` has none, and is called invisible though its words show. */
function boxAround(node: Text): Element | null {
  let element = node.parentElement;
  while (element?.parentElement && getComputedStyle(element).display === 'contents') element = element.parentElement;
  return element;
}
