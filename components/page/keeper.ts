/** Keeps our element in the page: some pages remove what they do not know. Gives in where a page insists. */

/** So often it is put back. */
const most = 20;

export class Keeper {
  readonly #element: Element;
  readonly #document: Document;
  readonly #onBack: () => void;
  readonly #observer: MutationObserver;
  #wanted = false;
  #times = 0;

  constructor(element: Element, document: Document, onBack: () => void, signal: AbortSignal) {
    this.#element = element;
    this.#document = document;
    this.#onBack = onBack;
    this.#observer = new MutationObserver(() => this.#check());
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Puts it into the page, beside the body, where frameworks do not look. */
  attach(): void {
    this.#wanted = true;
    if (this.#element.isConnected) return;
    this.#document.documentElement.append(this.#element);
    // The document too: a page may replace its root element.
    this.#observer.observe(this.#document, { childList: true });
    this.#observer.observe(this.#document.documentElement, { childList: true });
  }

  #check(): void {
    if (!this.#wanted || this.#element.isConnected || this.#times >= most) return;
    this.#times++;
    this.attach();
    this.#onBack();
  }
}
