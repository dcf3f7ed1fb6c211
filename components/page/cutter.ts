/** Walks a tree and cuts its text into runs, without recursion and without a look at styles. */
import type { Run } from './run';
import { partOf } from './tags';

export type Root = Element | ShadowRoot;

const letter = /[a-z]/i;
const ink = /\S/;

export interface CutOptions {
  /** Leave out block elements inside the root: only its own runs. */
  shallow?: boolean;
  /** Start at this descendant of the root instead of at its first child. */
  from?: Node;
  /** Told of each element that may host a shadow tree. */
  onHost?: (element: Element) => void;
}

export class Cutter {
  #node: Node | null;
  readonly #root: Root;
  readonly #shallow: boolean;
  readonly #onHost: ((element: Element) => void) | undefined;
  /** Open block elements, innermost last. The root stands for itself even where it is inline. */
  readonly #open: Root[];
  #start: Node | null = null;
  #end: Node | null = null;
  #raw = '';
  #rawEnd = 0;
  /** The tree changed under the walk, which could not go on. */
  lost = false;

  constructor(root: Root, options: CutOptions = {}) {
    this.#root = root;
    this.#shallow = options.shallow ?? false;
    this.#onHost = options.onHost;
    this.#open = options.from ? openBlocks(options.from, root) : [root];
    this.#node = options.from ?? root.firstChild;
  }

  /** The next run, or null at the end. */
  next(): Run | null {
    let node = this.#node;
    while (node) {
      let run: Run | null = null;
      const type = node.nodeType;
      if (type === 3) {
        this.#add(node, (node as Text).data);
      } else if (type === 1) {
        const element = node as Element;
        const tag = element.tagName;
        const part = partOf(tag);
        if (part === 'block') {
          run = this.#flush();
          if (!this.#shallow && element.firstChild) {
            this.#open.push(element);
            node = element.firstChild;
            if (!run) continue;
            this.#node = node;
            return run;
          }
        } else if (part === 'inline') {
          const inner: Node | null = element.firstChild;
          if (inner === null || tag.includes('-')) this.#onHost?.(element);
          if (inner !== null) {
            if (inner.nextSibling === null && inner.nodeType === 3) {
              this.#add(element, (inner as Text).data);
            } else if (!(tag === 'SLOT' && isFilled(element as HTMLSlotElement))) {
              node = inner;
              continue;
            }
          }
        } else if (part === 'break') {
          this.#raw += ' ';
        }
        if (part === 'block' && !element.firstChild) this.#onHost?.(element);
      }

      let next: Node | null = node.nextSibling;
      while (next === null) {
        const parent: Node | null = node.parentNode;
        if (parent === null) {
          this.lost = true;
          this.#node = null;
          return null;
        }
        const leaves = parent === this.#open.at(-1);
        if (leaves) {
          run ??= this.#flush();
          this.#open.pop();
        }
        if (parent === this.#root) {
          this.#node = null;
          return run ?? this.#flush();
        }
        node = parent;
        next = node.nextSibling;
      }
      node = next;
      if (run) {
        this.#node = node;
        return run;
      }
    }
    this.#node = null;
    return this.#flush();
  }

  #add(node: Node, data: string): void {
    if (this.#start === null) {
      if (!ink.test(data)) return;
      this.#start = node;
      this.#raw = '';
    }
    this.#end = node;
    this.#raw += data;
    this.#rawEnd = this.#raw.length;
  }

  #flush(): Run | null {
    if (this.#start === null || this.#end === null) {
      this.#raw = '';
      return null;
    }
    const container = this.#open.at(-1);
    const raw = this.#raw.slice(0, this.#rawEnd);
    const run = container && letter.test(raw) ? { container, start: this.#start, end: this.#end, raw } : null;
    this.#start = null;
    this.#end = null;
    this.#raw = '';
    return run;
  }
}

/** The content of a slot stands elsewhere once something is assigned to it. */
function isFilled(slot: HTMLSlotElement): boolean {
  return slot.assignedNodes().length > 0;
}

function openBlocks(node: Node, root: Root): Root[] {
  const open: Root[] = [];
  for (let at = node.parentNode; at && at !== root; at = at.parentNode) {
    if (at.nodeType === 1 && partOf((at as Element).tagName) === 'block') open.push(at as Element);
  }
  open.push(root);
  return open.reverse();
}
