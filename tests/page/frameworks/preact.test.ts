import { h, hydrate, render } from 'preact';
import { holdsUp, type State } from './holds-up';

const List = ({ title, items, open }: State) =>
  h(
    'section',
    null,
    h('h2', null, title),
    h(
      'ul',
      null,
      items.map(({ id, text }) => h('li', { key: id }, h('b', null, text))),
    ),
    open && h('p', null, 'Zinc', ' and ', 'memory.'),
  );

const app = (root: HTMLElement) => ({
  render: (state: State) => render(h(List, state), root),
  stop: () => render(null, root),
});

holdsUp('Preact', { start: app });

holdsUp('Preact that hydrates what the server sent', {
  html(state) {
    const server = document.createElement('div');
    render(h(List, state), server);
    return server.innerHTML;
  },
  start(root, state) {
    hydrate(h(List, state), root);
    return app(root);
  },
});
