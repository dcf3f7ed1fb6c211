/** What of a page changed since it was read, gathered from mutation records. */
import { editable } from './off-limits';
import { containerOf, partOf } from './tags';

export interface Changes {
  /** Blocks whose own text changed, apart from the blocks inside them. */
  containers: Set<Element | ShadowRoot>;
  /** Elements that came or moved, to be read with all they hold. */
  trees: Set<Element>;
  /** Something left the page. */
  removed: boolean;
}

export function noChanges(): Changes {
  return { containers: new Set(), trees: new Set(), removed: false };
}

/** Adds what a batch of records says; returns the containers whose own text it may have changed. */
export function gather(changes: Changes, records: readonly MutationRecord[]): Set<Element | ShadowRoot> {
  const containers = new Map<Node, Element | ShadowRoot | null>();
  const own = new Set<Element | ShadowRoot>();
  for (const record of records) {
    const { target } = record;
    if (record.type === 'attributes') {
      changes.trees.add(target as Element);
      const container = containerOf(target);
      if (container) own.add(container);
      continue;
    }
    if (record.type === 'childList') {
      for (const node of record.addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE && partOf((node as Element).tagName) !== 'skip') changes.trees.add(node as Element);
      }
      if (record.removedNodes.length > 0) changes.removed = true;
      if (leavesOwnText(record)) continue;
    }
    let container = containers.get(target);
    if (container === undefined) {
      container = containerOf(target);
      containers.set(target, container);
    }
    if (container) own.add(container);
  }
  for (const container of own) changes.containers.add(container);
  return own;
}

/** Whole blocks that came or went leave the text around them as it was, unless it now stands in one block or no longer does. */
function leavesOwnText(record: MutationRecord): boolean {
  const { target } = record;
  // Inside an inline element the text goes on beyond its ends.
  if (target.nodeType === Node.ELEMENT_NODE && partOf((target as Element).tagName) !== 'block') return false;
  return (
    every(record.addedNodes, isApart) &&
    // A text node that is out of the page may have been rewritten since.
    every(record.removedNodes, (node) => node.nodeType !== Node.TEXT_NODE && isApart(node)) &&
    (bounds(record.previousSibling, 'previousSibling', target) || bounds(record.nextSibling, 'nextSibling', target))
  );
}

function every(nodes: NodeList, holds: (node: Node) => boolean): boolean {
  for (const node of nodes) if (!holds(node)) return false;
  return true;
}

/** Neither it nor its absence is part of the text around it. */
function isApart(node: Node): boolean {
  if (node.nodeType === Node.ELEMENT_NODE) {
    const part = partOf((node as Element).tagName);
    return part === 'block' || part === 'skip';
  }
  return node.nodeType !== Node.TEXT_NODE || !/\S/.test((node as Text).data);
}

/** No text of the same block stands on this side. */
function bounds(node: Node | null, next: 'previousSibling' | 'nextSibling', parent: Node): boolean {
  let at = node;
  for (let steps = 0; steps < 8; steps++) {
    if (at === null) return true;
    if (at.nodeType === Node.ELEMENT_NODE && partOf((at as Element).tagName) === 'block') return true;
    // What has moved since no longer tells what stood beside it.
    if (!isApart(at) || at.parentNode !== parent) return false;
    at = at[next];
  }
  return false;
}

/** The changes that are still in the page, none inside another: what is read for one is not read again for the next. */
export function settled(changes: Changes): Changes {
  const trees = new Set<Element>();
  for (const tree of changes.trees) {
    if (tree.isConnected && containerOf(tree) && !isInside(tree.parentNode, changes.trees)) trees.add(tree);
  }
  const containers = new Set<Element | ShadowRoot>();
  for (const container of changes.containers) {
    if (container.isConnected && !isInside(container, trees) && !isEdited(container)) containers.add(container);
  }
  return { containers, trees, removed: changes.removed };
}

/** What one writes is not read with every letter. What came or moved is looked at whole, since its old claims must go. */
function isEdited(container: Element | ShadowRoot): boolean {
  return container instanceof Element && container.closest(editable) !== null;
}

function isInside(node: Node | null, trees: ReadonlySet<Node>): boolean {
  if (trees.size === 0) return false;
  for (let at = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (trees.has(at)) return true;
  }
  return false;
}
