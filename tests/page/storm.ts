/** Changes a page at random, as no page does but all pages together: the same changes for the same seed. */
import { randomFrom } from '../bench/pages';

const sentences = [
  'Zinc helps sleep.',
  'Kava eases stress.',
  'Kava hurts the liver.',
  'Zinc shortens colds.',
  'Zinc and memory.',
  'Nothing is said here.',
  'Nor is anything here.',
  'زنك is Zinc 😀 for sleep.',
];
const blockTags = ['p', 'div', 'li', 'h2', 'section', 'td', 'blockquote'];
const inlineTags = ['b', 'a', 'span', 'em', 'code', 'x-part'];

export class Storm {
  readonly #root: Element;
  readonly #random: () => number;
  readonly #sentences: readonly string[];
  /** Taken out, to be put back later. */
  readonly #detached: Element[] = [];
  readonly #shadows: ShadowRoot[] = [];
  changes = 0;

  /** @param said what the page says, sentence by sentence */
  constructor(root: Element, seed: number, said: readonly string[] = sentences) {
    this.#root = root;
    this.#sentences = said;
    this.#random = randomFrom(seed);
  }

  /** A page to begin with. */
  fill(blocks: number): void {
    for (let i = 0; i < blocks; i++) this.#root.append(this.#block(0));
  }

  step(): void {
    this.changes++;
    const moves = [
      () => this.#element().append(this.#block(0)),
      () => this.#element().before(this.#inline()),
      () => this.#element().append(this.#pick(this.#sentences)),
      () => this.#leave(this.#element()),
      () => this.#detach(this.#element()),
      () => this.#comeBack(),
      () => this.#move(),
      () => this.#split(),
      () => this.#rewrite(),
      () => this.#rewrite(),
      () => this.#element().normalize(),
      () => this.#text()?.parentElement?.replaceChildren(this.#pick(this.#sentences)),
      () => this.#wrap(),
      () => this.#edit(),
      () => this.#host(),
    ];
    this.#pick(moves)();
    // A page that only grows would soon be too large to look at.
    while (this.#root.getElementsByTagName('*').length > 400) this.#leave(this.#element());
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)] as Item;
  }

  #tree(): Element | ShadowRoot {
    const alive = this.#shadows.filter((root) => root.isConnected);
    return alive.length > 0 && this.#random() < 0.2 ? this.#pick(alive) : this.#root;
  }

  #element(): Element {
    const all = this.#tree().querySelectorAll('*');
    return all[Math.floor(this.#random() * all.length)] ?? this.#root.appendChild(document.createElement('div'));
  }

  #text(): Text | null {
    const walker = document.createTreeWalker(this.#tree(), NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes.length > 0 ? this.#pick(nodes) : null;
  }

  #block(depth: number): Element {
    const element = document.createElement(this.#pick(blockTags));
    for (let i = 1 + Math.floor(this.#random() * 3); i > 0; i--) {
      if (depth < 2 && this.#random() < 0.3) element.append(this.#block(depth + 1));
      else element.append(this.#random() < 0.3 ? this.#inline() : `${this.#pick(this.#sentences)} `);
    }
    return element;
  }

  #inline(): Element {
    const element = document.createElement(this.#pick(inlineTags));
    element.textContent = this.#pick([...this.#sentences, 'zinc', 'helps sleep', 'liver']);
    return element;
  }

  #leave(element: Element): void {
    if (element !== this.#root) element.remove();
  }

  #detach(element: Element): void {
    if (element === this.#root) return;
    element.remove();
    this.#detached.push(element);
    if (this.#detached.length > 20) this.#detached.shift();
  }

  #comeBack(): void {
    const element = this.#detached.pop();
    if (element && !element.contains(this.#root)) this.#element().after(element);
  }

  #move(): void {
    const from = this.#element();
    const to = this.#element();
    if (!from.contains(to) && from !== this.#root && to.getRootNode() === from.getRootNode()) to.append(from);
  }

  #split(): void {
    const text = this.#text();
    if (text && text.length > 2) text.splitText(1 + Math.floor(this.#random() * (text.length - 1)));
  }

  #rewrite(): void {
    const text = this.#text();
    if (!text) return;
    const at = Math.floor(this.#random() * (text.length + 1));
    const kind = this.#random();
    if (kind < 0.4) text.data = this.#pick(this.#sentences);
    else if (kind < 0.7) text.insertData(at, this.#pick(['not ', ' sleep ', '. ', 'Zinc ']));
    else text.deleteData(at, 3);
  }

  #wrap(): void {
    const text = this.#text();
    if (!text) return;
    const wrapper = document.createElement(this.#pick([...inlineTags, 'p']));
    text.replaceWith(wrapper);
    wrapper.append(text);
  }

  #edit(): void {
    const element = this.#element();
    if (element === this.#root) return;
    if (element.hasAttribute('contenteditable')) element.removeAttribute('contenteditable');
    else if (this.#random() < 0.3) element.setAttribute('contenteditable', 'true');
  }

  #host(): void {
    if (this.#random() > 0.1) return;
    const host = document.createElement('x-host');
    const root = host.attachShadow({ mode: 'open' });
    root.append(this.#block(1));
    this.#shadows.push(root);
    if (this.#shadows.length > 10) this.#shadows.shift()?.host.remove();
    this.#element().append(host);
  }
}
