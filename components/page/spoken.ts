/** What is only for screen readers: the list of claims, and where one stands in it. */

/** A longer list is of no use to a listener. */
const longest = 300;

export class Spoken {
  readonly element: HTMLElement;
  readonly #status: HTMLElement;
  readonly #nav: HTMLElement;
  readonly #list: HTMLOListElement;
  readonly #document: Document;
  readonly #onPick: (claim: number) => void;

  constructor(document: Document, onPick: (claim: number) => void) {
    this.#document = document;
    this.#onPick = onPick;
    this.element = document.createElement('div');
    this.element.className = 'spoken';
    this.element.lang = 'en';
    this.#status = document.createElement('p');
    this.#status.role = 'status';
    this.#nav = document.createElement('nav');
    this.#nav.hidden = true;
    this.#list = document.createElement('ol');
    this.#nav.append(this.#list);
    this.element.append(this.#status, this.#nav);
  }

  announce(text: string): void {
    this.#status.textContent = text;
  }

  list(label: string, entries: readonly { id: number; text: string }[]): void {
    this.#nav.hidden = entries.length === 0;
    this.#nav.ariaLabel = label;
    this.#list.replaceChildren(
      ...entries.slice(0, longest).map(({ id, text }) => {
        const item = this.#document.createElement('li');
        const button = this.#document.createElement('button');
        button.type = 'button';
        // Reached by a screen reader's own cursor; whoever tabs through the page does not stop at what cannot be seen.
        button.tabIndex = -1;
        button.textContent = text;
        button.addEventListener('click', () => this.#onPick(id));
        item.append(button);
        return item;
      }),
    );
  }
}
