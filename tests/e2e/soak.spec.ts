import { expect, test } from './fixtures';
import { soak } from './soak';

test('forty pages later tab, worker and store hold what they held before, and nothing was thrown or rejected', async () => {
  test.setTimeout(240_000);
  const { claims, cards, before, after, errors } = await soak(40);
  expect(claims).toBeGreaterThan(200);
  expect(cards).toBeGreaterThan(3);
  expect(errors).toEqual([]);
  expect(after.tab / before.tab).toBeLessThan(1.15);
  expect(after.nodes - before.nodes).toBeLessThan(60);
  expect(after.listeners - before.listeners).toBeLessThan(10);
  expect(after.worker / before.worker).toBeLessThan(1.15);
  expect(after.database / before.database).toBeLessThan(1.1);
  expect(after.storage - before.storage).toBeLessThan(200);
});
