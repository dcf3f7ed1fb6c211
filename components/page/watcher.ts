/** Watches the document and every shadow tree that was read. */
import { type Changes, gather, noChanges } from './changes';

export interface WatcherEvents {
  /** Called before the page can paint, with each block whose own text may have changed. */
  onTouched(container: Element | ShadowRoot): void;
  /** Called before the page can paint: this element may have become an editor, or have been one. */
  onEditable(element: Element): void;
  /** Called before the page can paint: elements left the page, or moved in it. */
  onRemoved(): void;
  /** There is something to read; called once until `take` is called. */
  onChange(): void;
  /** Ours, not the page's. */
  isOurs(node: Node): boolean;
}

export class Watcher {
  readonly #observer: MutationObserver;
  readonly #events: WatcherEvents;
  readonly #roots = new WeakSet<Node>();
  #changes = noChanges();
  #told = false;

  constructor(events: WatcherEvents, signal: AbortSignal) {
    this.#events = events;
    this.#observer = new MutationObserver((records) => this.#handle(records));
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  observe(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    // Of attributes only those that make an editor out of text.
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ['contenteditable', 'role'] });
  }

  /** Are there changes that were not taken yet? */
  get isChanging(): boolean {
    this.#handle(this.#observer.takeRecords());
    return this.#told;
  }

  take(): Changes {
    this.#handle(this.#observer.takeRecords());
    const changes = this.#changes;
    this.#changes = noChanges();
    this.#told = false;
    return changes;
  }

  /** What is to be read besides, as an element whose shadow tree came late. */
  add(tree: Element): void {
    this.#changes.trees.add(tree);
    this.#tell();
  }

  #handle(records: readonly MutationRecord[]): void {
    const theirs = records.filter((record) => !this.#isOurs(record));
    if (theirs.length === 0) return;
    for (const { type, target } of theirs) if (type === 'attributes') this.#events.onEditable(target as Element);
    if (theirs.some(({ removedNodes }) => [...removedNodes].some((node) => node.nodeType === Node.ELEMENT_NODE))) this.#events.onRemoved();
    for (const container of gather(this.#changes, theirs)) this.#events.onTouched(container);
    const { containers, trees, removed } = this.#changes;
    if (containers.size > 0 || trees.size > 0 || removed) this.#tell();
  }

  #tell(): void {
    if (this.#told) return;
    this.#told = true;
    this.#events.onChange();
  }

  #isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
    const node = addedNodes[0] ?? removedNodes[0];
    return node !== undefined && addedNodes.length + removedNodes.length === 1 && this.#events.isOurs(node);
  }
}
