/** Keeps one of our elements above everything the page shows, whatever the page opens after it. */

export class TopLayer {
  readonly #element: HTMLDialogElement;
  readonly #document: Document;
  #shown = false;

  constructor(element: HTMLDialogElement, document: Document, signal: AbortSignal) {
    this.#element = element;
    this.#document = document;
    // Neither bubbles, and both are told of the page's dialogs and popovers.
    for (const type of ['toggle', 'close', 'fullscreenchange']) {
      document.addEventListener(type, (event) => this.#follow(event), { capture: true, signal });
    }
  }

  get shown(): boolean {
    return this.#shown;
  }

  show(): void {
    if (this.#shown && this.#isOpen) return;
    this.#shown = true;
    this.#open();
  }

  hide(): void {
    this.#shown = false;
    this.#close();
  }

  /** Shows it again on top, as after the page opened something, or took our host out and had it put back. */
  raise(): void {
    if (!this.#shown) return;
    this.#close();
    this.#open();
  }

  get #isOpen(): boolean {
    return this.#element.matches(':popover-open, :modal');
  }

  #open(): void {
    if (!this.#element.isConnected) return;
    // While the page shows a modal dialog, all outside it is inert, but for a modal dialog above it.
    if (this.#document.querySelector('dialog:modal')) this.#element.showModal();
    else this.#element.showPopover();
  }

  #close(): void {
    if (this.#element.matches(':popover-open')) this.#element.hidePopover();
    if (this.#element.open) this.#element.close();
  }

  #follow(event: Event): void {
    if (!this.#shown || !(event.target instanceof Element) || event.target.getRootNode() !== this.#document) return;
    if (event.type === 'toggle' && !event.target.matches(':modal, :popover-open, dialog')) return;
    this.raise();
  }
}
