/** Scrolling to marks and back. */
import { rectsOf } from './hits';
import type { Strip } from './strips';

/** Pixels. */
const narrow = 720;

/** A narrow window shows the card as a sheet at its bottom. */
export const isNarrow = (document: Document) => document.documentElement.clientWidth < narrow;

/** Brings words to the middle of the screen, above the sheet where the card is one. At once: a reader who asked for them wants no ride. False where they are not laid out. */
export function showWords(strips: readonly Strip[]): boolean {
  const node = strips[0]?.node;
  const view = node?.ownerDocument.defaultView;
  if (!node || !view || rectsOf(strips).length === 0) return false;
  // First the scrollers around the words, then the window itself, since the element may be far longer than they.
  node.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const rect = rectsOf(strips)[0];
  if (rect)
    view.scrollBy({ top: rect.top + rect.height / 2 - view.innerHeight / (isNarrow(node.ownerDocument) ? 5 : 2), behavior: 'instant' });
  return true;
}

interface Kept {
  x: number;
  y: number;
  scrollers: Map<Element, { left: number; top: number }>;
  focus: Element | null;
  /** Anchor and focus of what was selected; null where nothing was. */
  selection: [Node, number, Node, number] | null;
}

/** Where a reader was: scrolled to, focused, and what they had selected. */
export class Whereabouts {
  readonly #document: Document;
  #kept: Kept | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /**
   * Keeps the first place until `goBack`.
   * @param target what is scrolled to next: the boxes around it are scrolled too
   */
  keep(target: Node | null): void {
    const { defaultView: view, activeElement: focus } = this.#document;
    if (!view) return;
    this.#kept ??= { x: view.scrollX, y: view.scrollY, scrollers: new Map(), focus, selection: selectionOf(this.#document) };
    const { scrollers } = this.#kept;
    for (let at: Node | null = target; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
      if (!(at instanceof Element) || at === this.#document.scrollingElement || scrollers.has(at)) continue;
      if (at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth) {
        scrollers.set(at, { left: at.scrollLeft, top: at.scrollTop });
      }
    }
  }

  goBack(): void {
    const kept = this.#kept;
    this.#kept = null;
    if (!kept) return;
    for (const [element, place] of kept.scrollers) element.scrollTo({ ...place, behavior: 'instant' });
    this.#document.defaultView?.scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
    if (kept.focus instanceof HTMLElement && kept.focus.isConnected && kept.focus !== this.#document.body) {
      kept.focus.focus({ preventScroll: true });
    }
    select(this.#document, kept.selection);
  }

  /** Where one is now is where one wants to be. */
  forget(): void {
    this.#kept = null;
  }
}

function selectionOf(document: Document): Kept['selection'] {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode || selection.isCollapsed) return null;
  return [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset];
}

/** Selects what was selected before, where the focus took it away and it still stands there. */
function select(document: Document, before: Kept['selection']): void {
  if (!before || selectionOf(document)) return;
  const [anchor, from, focus, to] = before;
  if (!anchor.isConnected || !focus.isConnected || from > lengthOf(anchor) || to > lengthOf(focus)) return;
  document.getSelection()?.setBaseAndExtent(anchor, from, focus, to);
}

const lengthOf = (node: Node) => (node instanceof CharacterData ? node.length : node.childNodes.length);
