/** A run: text that stands together in one block, from a first to a last node, both within `container`. */
import { partOf } from './tags';

export interface Run {
  container: Element | ShadowRoot;
  start: Node;
  end: Node;
  /** The text of its nodes, with a space for each `<br>`; white space as in the page. */
  raw: string;
}

/** A text node of a run and where it stands in the run's raw text. */
export interface Piece {
  node: Text;
  at: number;
}

/** Reads a run's nodes anew. Null where they no longer follow one another. */
export function piecesOf(run: Run): { pieces: Piece[]; raw: string } | null {
  const pieces: Piece[] = [];
  let raw = '';
  let node: Node | null = run.start;
  while (node) {
    let inside = false;
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.push({ node: node as Text, at: raw.length });
      raw += (node as Text).data;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const part = partOf((node as Element).tagName);
      if (part === 'block') return null;
      if (part === 'break') raw += ' ';
      inside = part === 'inline' && node.firstChild !== null;
    }
    if (node === run.end && !inside) return { pieces, raw };
    if (inside) {
      node = node.firstChild;
      continue;
    }
    while (node && node.nextSibling === null) {
      node = node.parentNode;
      if (node === run.end) return { pieces, raw };
      if (node === run.container) return null;
    }
    node = node?.nextSibling ?? null;
  }
  return null;
}
