/** Walks a tree and cuts its text into runs, without recursion and without a look at styles. */
import { Run } from './run';
import { partOf } from './tags';

export type Root = Element | ShadowRoot;

const letter = /[a-z]/i;
const ink = /\S/;

/** Anything but plain inline elements: blocks, breaks, what is skipped, what may host a shadow tree. */
const notPlain = ':not(a, abbr, b, cite, code, em, i, mark, s, small, strong, sub, sup, u, span:not(:empty))';
/** Blocks that mostly hold plain text, so that asking is worth it. */
const leaves = new Set('P LI TD TH DD DT H1 H2 H3 H4 H5 H6 FIGCAPTION SUMMARY'.split(' '));

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
  /** Behind the last text: a `<br>` at the end is not part of the run. */
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
      // What stood before a block, and the block's own text where it holds no element.
      let run: Run | null = null;
      let leaf: Run | null = null;
      let inner: Node | null = null;
      const type = node.nodeType;
      if (type === 3) {
        this.#add(node, (node as Text).data);
      } else if (type === 1) {
        const element = node as Element;
        const tag = element.tagName;
        const part = partOf(tag);
        if (part === 'block') {
          run = this.#flush();
          if (!this.#shallow) {
            if (element.firstElementChild === null || (leaves.has(tag) && element.querySelector(notPlain) === null)) {
              leaf = this.#leaf(element);
            } else {
              this.#open.push(element);
              inner = element.firstChild;
            }
          }
        } else if (part === 'inline') {
          if (element.firstElementChild === null) {
            const text = element.textContent ?? '';
            if (text !== '') this.#add(element, text);
            if (text === '' || tag.includes('-')) this.#onHost?.(element);
          } else {
            if (tag.includes('-')) this.#onHost?.(element);
            if (!(tag === 'SLOT' && isFilled(element as HTMLSlotElement))) inner = element.firstChild;
          }
        } else if (part === 'break') {
          this.#raw += ' ';
        }
      }
      if (leaf && run) {
        // The run before the leaf comes first; the leaf is met again.
        this.#node = node;
        return run;
      }
      run ??= leaf;

      let next: Node | null = inner ?? node.nextSibling;
      while (next === null) {
        const parent: Node | null = node.parentNode;
        if (parent === null) {
          this.lost = true;
          this.#node = null;
          return run;
        }
        if (parent === this.#open.at(-1)) {
          if (this.#start) {
            // A leaf may be the last in a block, but then nothing is gathered behind it yet.
            run ??= this.#flush();
          }
          this.#open.pop();
        }
        if (parent === this.#root) {
          this.#node = null;
          return run;
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

  #leaf(element: Element): Run | null {
    const text = element.textContent ?? '';
    if (text === '') this.#onHost?.(element);
    return letter.test(text) ? new Run(element, text) : null;
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
    const start = this.#start;
    if (start === null) {
      this.#raw = '';
      return null;
    }
    const container = this.#open.at(-1);
    const raw = this.#raw.length === this.#rawEnd ? this.#raw : this.#raw.slice(0, this.#rawEnd);
    const run = container && letter.test(raw) ? new Run(container, raw, start, this.#end) : null;
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
