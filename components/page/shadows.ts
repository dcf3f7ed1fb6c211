/** Finds shadow trees, also those that are attached after their element came. */

/** Milliseconds after which shadow trees may have been attached without a change in the document. */
const lateLooks = [300, 1000, 3000, 10_000];

export class Shadows {
  readonly #open: ((element: Element) => ShadowRoot | null) | undefined;
  readonly #known = new WeakMap<Element, ShadowRoot>();
  /** Elements that may yet get one. */
  readonly #candidates = new Set<Element>();

  constructor(open?: (element: Element) => ShadowRoot | null) {
    this.#open = open;
  }

  readonly of = (element: Element): ShadowRoot | null => {
    const known = this.#known.get(element);
    if (known) return known;
    const root = element.shadowRoot ?? this.#open?.(element) ?? null;
    if (root) {
      // Where it had none before, it stays a candidate until `late` has told of it: who asked now may not be who reads it.
      this.#known.set(element, root);
    } else if (this.#candidates.size < 2000 && mayHost(element)) {
      this.#candidates.add(element);
    }
    return root;
  };

  /** Those elements that have one now and had none before. */
  late(): Element[] {
    const found: Element[] = [];
    for (const element of this.#candidates) {
      const isThere = element.isConnected;
      if (isThere && !this.of(element)) continue;
      this.#candidates.delete(element);
      if (isThere) found.push(element);
    }
    return found;
  }

  /** Calls when `late` may have something to tell that no change tells of. */
  remind(ask: () => void, signal: AbortSignal): void {
    const timers = lateLooks.map((ms) => setTimeout(ask, ms));
    signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
  }
}

function mayHost(element: Element): boolean {
  return element.localName.includes('-') || element.localName === 'div' || element.localName === 'section' || element.localName === 'span';
}
