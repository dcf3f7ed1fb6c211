import { afterEach, expect, test } from 'vitest';
import { startSession } from '../../components/page/session';
import type { Engine } from '../../components/page/session-model';
import { FakeEngine } from './fake-engine';
import { clean, painted, read, until } from './reading-page';

afterEach(() => {
  clean();
  Reflect.deleteProperty(document, 'prerendering');
  Reflect.deleteProperty(document, 'visibilityState');
});

const own = (name: 'prerendering' | 'visibilityState', value: unknown) =>
  Object.defineProperty(document, name, { value, configurable: true });

function begin(signal: AbortSignal): { engine: FakeEngine; session: ReturnType<typeof startSession> } {
  const engine = new FakeEngine();
  const none = () => {};
  const session = startSession({ document, engine: engine as Engine, shows: () => true, onChange: none, onOpen: none, signal });
  return { engine, session };
}

test('a page that is only prerendered is not read before it is shown', async () => {
  document.body.innerHTML = '<p>Zinc helps sleep.</p>';
  own('prerendering', true);
  const stop = new AbortController();
  const { engine, session } = begin(stop.signal);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([session.state, engine.touched]).toEqual(['scanning', 0]);
  own('prerendering', false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await until(() => session.state === 'done');
  expect(painted()).toEqual(['helps sleep']);
  stop.abort();
});

test('a session that ends while its page is prerendered never reads it', async () => {
  document.body.innerHTML = '<p>Zinc helps sleep.</p>';
  own('prerendering', true);
  const stop = new AbortController();
  const { engine } = begin(stop.signal);
  stop.abort();
  own('prerendering', false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(engine.touched).toBe(0);
  expect(painted()).toEqual([]);
});

test('a page that comes back from the back/forward cache has its marks mended at once', async () => {
  await read('<p>Zinc helps sleep.</p>');
  CSS.highlights.clear();
  expect(painted()).toEqual([]);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(painted()).toEqual(['helps sleep']);
});

test('where the browser has no highlights nothing is painted and the session says so', async () => {
  const { Highlight } = window;
  Reflect.deleteProperty(window, 'Highlight');
  try {
    const { session } = await read('<p>Zinc helps sleep.</p>');
    expect(session.state).toBe('no-highlights');
    expect(session.claims.length).toBe(1);
  } finally {
    Object.assign(window, { Highlight });
  }
});
