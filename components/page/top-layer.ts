/** Keeps one of our elements above everything the page shows, whatever the page opens after it. */

export class TopLayer {
  readonly #popover: HTMLElement;
  readonly #shell: HTMLDialogElement | null;
  readonly #document: Document;
  #shown = false;
  /** So many of the shell's `close` events to come are our own doing. */
  #closings = 0;

  /**
   * @param shell holds the popover. While the page shows a modal dialog, all outside it is inert, but for a modal dialog above
   * it: the shell then becomes one. It is not the popover itself, since a dialog that is shown takes the focus.
   * @param onClosed the reader closed the shell; browsers do not always ask before
   */
  constructor(
    popover: HTMLElement,
    shell: HTMLDialogElement | null,
    document: Document,
    signal: AbortSignal,
    onClosed: () => void = () => {},
  ) {
    this.#popover = popover;
    this.#shell = shell;
    this.#document = document;
    shell?.addEventListener(
      'close',
      () => {
        if (this.#closings > 0) this.#closings--;
        else if (this.#shown) onClosed();
      },
      { signal },
    );
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
    return this.#popover.matches(':popover-open');
  }

  #open(): void {
    if (!this.#popover.isConnected) return;
    if (this.#document.querySelector('dialog:modal')) this.#shell?.showModal();
    this.#popover.showPopover();
  }

  #close(): void {
    if (this.#isOpen) this.#popover.hidePopover();
    if (!this.#shell?.open) return;
    this.#closings++;
    this.#shell.close();
  }

  #follow(event: Event): void {
    if (!this.#shown || !(event.target instanceof Element) || event.target.getRootNode() !== this.#document) return;
    if (event.type === 'toggle' && !event.target.matches(':modal, :popover-open, dialog')) return;
    this.raise();
  }
}
