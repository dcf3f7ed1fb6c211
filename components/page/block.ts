/** A block as the engine reads it. What stands around it is looked up only when the engine asks. */
import type { Block, Link } from '../engine/model';
import { fold, foldOffsets } from './fold';
import { piecesOf, type Run } from './run';
import { outermost, type Surroundings, type Surveyor, surroundingKeys } from './surroundings';
import { partOf } from './tags';

export class PageBlock implements Block {
  readonly text: string;
  run: Run;
  /** Stands in a code block; known once settled. */
  isCode = false;
  #surveyor: Surveyor | null;
  #surroundings: Surroundings | null = null;
  #links: readonly Link[] | null = null;

  constructor(
    readonly id: number,
    run: Run,
    /** The part of the run's raw text that this block is. */
    public from: number,
    public to: number,
    surveyor: Surveyor,
  ) {
    this.run = run;
    this.#surveyor = surveyor;
    this.text = fold(to - from === run.raw.length ? run.raw : run.raw.slice(from, to));
  }

  get role() {
    return this.#around().role;
  }
  get level() {
    return this.#around().level;
  }
  get depth() {
    return this.#around().depth;
  }
  get list() {
    return this.#around().list;
  }
  get row() {
    return this.#around().row;
  }
  get column() {
    return this.#around().column;
  }
  get headRow() {
    return this.#around().headRow;
  }
  get region() {
    return this.#around().region;
  }
  get links(): readonly Link[] {
    this.#links ??= linksOf(this);
    return this.#links;
  }

  /** Looks up what stands around it for good. True where that differs from `other`'s. */
  settle(other?: PageBlock): boolean {
    const mine = this.#around();
    const theirs = other ? other.#around() : undefined;
    this.isCode = this.#surveyor?.isInCode(this.run.container) ?? this.isCode;
    this.#surveyor = null;
    return theirs !== undefined && surroundingKeys.some((key) => mine[key] !== theirs[key]);
  }

  /** The same words, read again from other nodes. */
  rebind(to: PageBlock): void {
    this.run = to.run;
    this.from = to.from;
    this.to = to.to;
    this.isCode = to.isCode;
    this.#links = null;
  }

  #around(): Surroundings {
    this.#surroundings ??= this.#surveyor?.around(wrapping(this.run)) ?? outermost;
    return this.#surroundings;
  }
}

/**
 * The innermost element around all words of the run: a `<label>` or `<code>` that holds them decides its role. The same for the same
 * words, however the run was cut: a leaf block's begins and ends with children of the block, any other with the nodes that were read.
 */
function wrapping({ container, start, end, raw }: Run): Node {
  // Most blocks begin or end with words of their own, which is told by lengths: to read a node's text has the browser make a string.
  const isOwn = (node: Node, blank: number) =>
    node.parentNode === container && node.nodeType === Node.TEXT_NODE && (node as Text).length > blank;
  if (isOwn(start, raw.length - raw.trimStart().length) || isOwn(end, raw.length - raw.trimEnd().length)) return container;
  const first = inked(start, 'firstChild', 'nextSibling', container);
  if (!first || first.parentNode === container) return container;
  const last = inked(end, 'lastChild', 'previousSibling', container);
  let around = first.parentNode;
  while (around && around !== container && !around.contains(last)) around = around.parentNode;
  return around ?? container;
}

/** The first text from a node on, or the last from it back, that is more than white space. */
function inked(from: Node, inner: 'firstChild' | 'lastChild', next: 'nextSibling' | 'previousSibling', container: Node): Node | null {
  let node: Node | null = from;
  while (node && node !== container) {
    if (node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data)) return node;
    if (node[inner] && !(node.nodeType === Node.ELEMENT_NODE && partOf((node as Element).tagName) === 'skip')) {
      node = node[inner];
      continue;
    }
    while (node && node !== container && !node[next]) node = node.parentNode;
    if (node && node !== container) node = node[next];
  }
  return null;
}

function linksOf(block: PageBlock): Link[] {
  const { run } = block;
  if (!run.container.querySelector('a[href]') && !linkAround(run.container)) return [];
  const read = piecesOf(run);
  if (!read) return [];
  const at = foldOffsets(run.raw.slice(block.from, block.to));
  const links: Link[] = [];
  let latest: Element | null = null;
  for (const piece of read.pieces) {
    const anchor = linkAround(piece.node);
    const start = foldedAt(at, piece.at - block.from);
    const end = foldedAt(at, piece.at + piece.node.length - block.from);
    const open = links.at(-1);
    if (anchor && end > start) {
      if (open && anchor === latest) open.end = end;
      else links.push({ start, end, href: hrefOf(anchor) });
    }
    latest = anchor;
  }
  return links;
}

function linkAround(node: Node): Element | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest('a[href]') ?? null;
}

function hrefOf(anchor: Element): string {
  try {
    return new URL(anchor.getAttribute('href') ?? '', anchor.baseURI).href;
  } catch {
    return '';
  }
}

/** The first folded offset whose raw offset is not before `raw`. */
function foldedAt(at: Uint32Array, raw: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
