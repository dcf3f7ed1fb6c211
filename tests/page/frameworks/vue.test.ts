import { createApp, createSSRApp, h, nextTick, shallowRef, TransitionGroup } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { holdsUp, type State } from './holds-up';

const list = ({ title, items, open }: State) =>
  h('section', [
    h('h2', title),
    h(
      'ul',
      items.map(({ id, text }) => h('li', { key: id }, [h('b', text)])),
    ),
    open ? h('p', ['Zinc', ' and ', 'memory.']) : null,
  ]);

function mounted(root: HTMLElement, state: State, complain: (what: string) => void, create: typeof createApp, view = list) {
  const now = shallowRef(state);
  const app = create({ render: () => view(now.value) });
  app.config.warnHandler = (message) => complain(message);
  app.config.errorHandler = (error) => complain(String(error));
  app.mount(root);
  return {
    async render(next: State) {
      now.value = next;
      await nextTick();
    },
    stop: () => app.unmount(),
  };
}

holdsUp('Vue', { start: (root, state, complain) => mounted(root, state, complain, createApp) });

holdsUp('Vue with items that move', {
  start: (root, state, complain) =>
    mounted(root, state, complain, createApp, ({ title, items, open }) =>
      h('section', [
        h('h2', title),
        h(TransitionGroup, { tag: 'ul', css: false }, () => items.map(({ id, text }) => h('li', { key: id }, text))),
        open ? h('p', 'Zinc and memory.') : null,
      ]),
    ),
});

holdsUp('Vue that hydrates what the server sent', {
  html: (state) => renderToString(createSSRApp({ render: () => list(state) })),
  start: (root, state, complain) => mounted(root, state, complain, createSSRApp),
});
