/** A run: text that stands together in one block. */
import { isCode, nearestBlock, partOf } from './tags';

export class Run {
  readonly container: Element | ShadowRoot;
  /** The text of its nodes, with a space for each `<br>`; white space as in the page. */
  readonly raw: string;
  #start: Node | null;
  #end: Node | null;

  /** Without `start` and `end` the run is all that the container holds. */
  constructor(container: Element | ShadowRoot, raw: string, start: Node | null = null, end: Node | null = null) {
    this.container = container;
    this.raw = raw;
    this.#start = start;
    this.#end = end;
  }

  get start(): Node {
    this.#pin();
    return this.#start ?? this.container;
  }

  get end(): Node {
    this.#pin();
    return this.#end ?? this.container;
  }

  /** Looks the nodes up for good. Put off until they are needed: each node that script touches costs the browser an object. */
  #pin(): void {
    if (this.#start) return;
    const { firstChild, lastChild } = this.container;
    this.#start = firstOf(firstChild, 'nextSibling');
    this.#end = firstOf(lastChild, 'previousSibling');
  }

  /** Is it still a run of its container? */
  get isAttached(): boolean {
    return this.container.isConnected && nearestBlock(this.start) === this.container;
  }
}

/** The first text node or element, from a node on. */
function firstOf(from: Node | null, next: 'nextSibling' | 'previousSibling'): Node | null {
  let node = from;
  while (node && node.nodeType !== Node.TEXT_NODE && node.nodeType !== Node.ELEMENT_NODE) node = node[next];
  return node;
}

/** A text node of a run and where it stands in the run's raw text. */
export interface Piece {
  node: Text;
  at: number;
  code: boolean;
}

/** Reads a run's nodes anew, and whether they hold its text still. Null where they no longer follow one another. */
export function piecesOf(run: Run): { pieces: Piece[]; isSame: boolean } | null {
  const { container, raw, start, end } = run;
  const pieces: Piece[] = [];
  let at = 0;
  let isSame = true;
  let code = codeAround(start, container);
  let node: Node | null = start;
  while (node) {
    let inside = false;
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.push({ node: node as Text, at, code: code !== null });
      const { data } = node as Text;
      isSame &&= raw.startsWith(data, at);
      at += data.length;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const tag = (node as Element).tagName;
      const part = partOf(tag);
      if (part === 'block') return null;
      if (part === 'break') {
        isSame &&= raw[at] === ' ';
        at++;
      }
      inside = part === 'inline' && node.firstChild !== null;
      if (inside && isCode(tag)) code ??= node;
    }
    if (inside) {
      node = node.firstChild;
      continue;
    }
    if (node === end) return { pieces, isSame: isSame && at === raw.length };
    while (node && node.nextSibling === null) {
      node = node.parentNode;
      if (node === code) code = null;
      if (node === end) return { pieces, isSame: isSame && at === raw.length };
      if (node === container) return null;
    }
    node = node?.nextSibling ?? null;
  }
  return null;
}

/** The outermost code element between a node and its container: a run may begin inside one. */
function codeAround(node: Node, container: Node): Node | null {
  let found: Node | null = null;
  for (let at = node.parentNode; at && at !== container; at = at.parentNode) {
    if (at.nodeType === Node.ELEMENT_NODE && isCode((at as Element).tagName)) found = at;
  }
  return found;
}
