/** What is only for screen readers: the lists of claims and of citations, and where one stands in them. */

/** A longer list is of no use to a listener. */
const longest = 300;

export class Spoken {
  readonly element: HTMLElement;
  readonly #status: HTMLElement;
  readonly #claims: SpokenList;
  readonly #citations: SpokenList;

  constructor(document: Document, onClaim: (claim: number) => void, onCitation: (citation: number) => void) {
    this.element = document.createElement('div');
    this.element.className = 'spoken';
    this.element.lang = 'en';
    this.#status = document.createElement('p');
    this.#status.role = 'status';
    this.#claims = new SpokenList(document, onClaim);
    this.#citations = new SpokenList(document, onCitation);
    this.element.append(this.#status, this.#claims.element, this.#citations.element);
  }

  announce(text: string): void {
    this.#status.textContent = text;
  }

  list(label: string, entries: readonly SpokenEntry[]): void {
    this.#claims.show(label, entries);
  }

  listCitations(label: string, entries: readonly SpokenEntry[]): void {
    this.#citations.show(label, entries);
  }
}

export interface SpokenEntry {
  id: number;
  text: string;
}

class SpokenList {
  readonly element: HTMLElement;
  readonly #list: HTMLOListElement;
  readonly #document: Document;
  readonly #onPick: (id: number) => void;

  constructor(document: Document, onPick: (id: number) => void) {
    this.#document = document;
    this.#onPick = onPick;
    this.element = document.createElement('nav');
    this.element.hidden = true;
    this.#list = document.createElement('ol');
    this.element.append(this.#list);
  }

  show(label: string, entries: readonly SpokenEntry[]): void {
    this.element.hidden = entries.length === 0;
    this.element.ariaLabel = label;
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
