/** Asks cheaply whether a page could hold a claim at all, before anything is cut into blocks. */
import type { Changes } from './changes';
import { Cutter } from './cutter';
import type { Engine } from './session-model';
import { partOf } from './tags';

/** Elements whose text is read at once; larger trees are taken apart. */
const largest = 6000;
/** Characters that are asked about at once; pieces overlap, so that no name is cut in two. */
const stretch = 100_000;
const overlap = 100;

export interface GateOptions {
  touches: Engine['touches'];
  shadowOf(element: Element): ShadowRoot | null;
  onRoot(root: ShadowRoot): void;
}

/** Could anything under `root`, its shadow trees included, hold a claim? */
export function* mayClaim(root: Element | ShadowRoot, options: GateOptions): Generator<void, boolean> {
  for (const text of texts(root)) {
    for (let from = 0; from < text.length; from += stretch - overlap) {
      if (options.touches(text.length <= stretch ? text : text.slice(from, from + stretch))) return true;
      yield;
      if (from + stretch >= text.length) break;
    }
  }
  return yield* shadowsMayClaim(root, options);
}

/** Could what changed hold a claim? */
export function* changesMayClaim(changes: Changes, options: GateOptions): Generator<void, boolean> {
  for (const tree of changes.trees) {
    if (yield* mayClaim(tree, options)) return true;
    const shadow = options.shadowOf(tree);
    if (shadow) {
      options.onRoot(shadow);
      if (yield* mayClaim(shadow, options)) return true;
    }
  }
  for (const container of changes.containers) {
    const cutter = new Cutter(container, { shallow: true });
    for (let run = cutter.next(); run; run = cutter.next()) {
      if (options.touches(run.raw)) return true;
      yield;
    }
  }
  return false;
}

function* shadowsMayClaim(root: Element | ShadowRoot, options: GateOptions): Generator<void, boolean> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  for (let element = walker.nextNode() as Element | null; element; element = walker.nextNode() as Element | null) {
    if (element.firstChild === null || element.tagName.includes('-')) {
      const shadow = options.shadowOf(element);
      if (shadow) {
        options.onRoot(shadow);
        if (yield* mayClaim(shadow, options)) return true;
      }
    }
    if (++count % 500 === 0) yield;
  }
  return false;
}

/** The text under a root, in parts of bounded size. Words that a part's end cuts in two stand apart in the page as well, or nearly always. */
function* texts(root: Element | ShadowRoot): Generator<string, void> {
  const trees: (Element | ShadowRoot)[] = [root];
  let tree = trees.pop();
  while (tree) {
    if (countOf(tree) <= largest) yield tree.textContent ?? '';
    else {
      let own = '';
      for (const node of tree.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) own += (node as Text).data;
        else if (node.nodeType === Node.ELEMENT_NODE && partOf((node as Element).tagName) !== 'skip') trees.push(node as Element);
      }
      yield own;
    }
    tree = trees.pop();
  }
}

function countOf(tree: Element | ShadowRoot): number {
  return 'getElementsByTagName' in tree ? tree.getElementsByTagName('*').length : tree.querySelectorAll('*').length;
}
