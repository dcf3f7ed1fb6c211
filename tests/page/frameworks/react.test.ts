import { createElement as h, lazy, type ReactNode, StrictMode, Suspense, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { expect, test } from 'vitest';
import { clean, painted, read, until } from '../reading-page';
import { type App, holdsUp, type State } from './holds-up';

function List({ title, items, open, onShown }: State & { onShown?: () => void }): ReactNode {
  useEffect(() => onShown?.(), [onShown]);
  return h(
    'section',
    null,
    h('h2', null, title, ' ', '(', items.length, ')'),
    h(
      'ul',
      null,
      items.map(({ id, text }) => h('li', { key: id }, h('b', null, text))),
    ),
    open && h('p', null, 'Zinc', ' and ', 'memory.'),
  );
}

const app = (root: Root): App => ({
  render: (state) => flushSync(() => root.render(h(StrictMode, null, h(List, state)))),
  stop: () => root.unmount(),
});

holdsUp('React', { start: (element) => app(createRoot(element)) });

holdsUp('React that hydrates what the server sent', {
  html: (state) => renderToString(h(StrictMode, null, h(List, state))),
  start: (element, state, complain) =>
    new Promise((resolve) => {
      const list = h(List, { ...state, onShown: () => resolve(app(root)) });
      const root = hydrateRoot(element, h(StrictMode, null, list), { onRecoverableError: (error) => complain(String(error)) });
    }),
});

test('React: what suspense holds back is marked when it comes, what it shows meanwhile is not left marked', async () => {
  const { session, errors } = await read('<div id="app"></div>');
  let arrive: (module: { default: () => ReactNode }) => void = () => {};
  const Late = lazy(() => new Promise<{ default: () => ReactNode }>((resolve) => (arrive = resolve)));
  const root = createRoot(document.querySelector('#app') as Element);
  flushSync(() => root.render(h(Suspense, { fallback: h('p', null, 'Zinc helps sleep.') }, h(Late))));
  await until(() => painted().join() === 'helps sleep');
  arrive({ default: () => h('p', null, 'Kava eases stress.') });
  await until(() => painted().join() === 'eases stress');
  expect(session.claims.map(({ outcome }) => outcome)).toEqual(['stress']);
  expect(errors).toEqual([]);
  root.unmount();
  clean();
});
