import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { clean, type Reading, read, until } from './reading-page';
import { Storm } from './storm';

afterEach(clean);

interface Held {
  nodes: number;
  listeners: number;
  heap: number;
}

/** The one call of the browser's protocol that is needed besides those that the types know. */
interface Protocol {
  send(method: 'HeapProfiler.collectGarbage' | 'Performance.enable'): Promise<void>;
  send(method: 'Performance.getMetrics'): Promise<{ metrics: { name: string; value: number }[] }>;
}

async function held(): Promise<Held> {
  const protocol = cdp() as unknown as Protocol;
  await protocol.send('Performance.enable');
  // What finalisers let go of is collected the next time.
  for (let i = 0; i < 4; i++) await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** So many rounds over one page, which in the end says what it said in the beginning. */
async function storms(reading: Reading, seeds: readonly number[]): Promise<void> {
  const root = document.querySelector('#storm') as Element;
  for (const seed of seeds) {
    const storm = new Storm(root, seed);
    storm.fill(30);
    for (let i = 0; i < 150; i++) {
      storm.step();
      if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 4));
    }
    root.innerHTML = '<h1>Zinc</h1><p>Zinc helps sleep.</p>';
    await until(() => reading.session.isSettled, 'all is read', 20_000);
    reading.engine.scanned.length = 0;
  }
}

test('after storms of changes the page and we hold what we held before', { timeout: 60_000 }, async () => {
  const reading = await read('<main id="storm"><h1>Zinc</h1><p>Zinc helps sleep.</p></main>');
  await storms(reading, [1, 2, 3]);
  const before = await held();
  await storms(reading, [4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  const after = await held();
  expect(reading.session.claims.length).toBe(1);
  // One storm makes some thousands of nodes.
  expect(after.nodes - before.nodes).toBeLessThan(25);
  expect(after.listeners - before.listeners).toBeLessThan(5);
  expect(after.heap / before.heap).toBeLessThan(1.1);
});
