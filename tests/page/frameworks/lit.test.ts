import { html, LitElement, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { holdsUp, type State } from './holds-up';

const list = ({ title, items, open }: State) =>
  html`<section>
    <h2>${title}</h2>
    <ul>
      ${repeat(
        items,
        ({ id }) => id,
        ({ text }) => html`<li><b>${text}</b></li>`,
      )}
    </ul>
    ${open ? html`<p>Zinc ${'and'} memory.</p>` : null}
  </section>`;

class ListElement extends LitElement {
  static override properties = { state: { attribute: false } };
  declare state: State;

  override render() {
    return list(this.state);
  }
}
customElements.define('list-element', ListElement);

holdsUp('Lit', {
  start: (root) => ({
    render: (state: State) => void render(list(state), root),
    stop: () => void render(null, root),
  }),
});

holdsUp('Lit in a shadow tree', {
  start(root, state) {
    const element = document.createElement('list-element') as ListElement;
    element.state = state;
    root.append(element);
    return {
      async render(next: State) {
        element.state = next;
        await element.updateComplete;
      },
      stop: () => element.remove(),
    };
  },
});
