/** A short run of `npm run compare`: pages as odd as the web's, with and without the extension. */
import { expect, test } from '@playwright/test';
import { generatedPage } from '../compare/generated-page';
import { openPair, type Pair } from '../compare/pair';

let pair: Pair;

test.beforeAll(async () => {
  pair = await openPair();
});
test.afterAll(() => pair?.close());

for (let seed = 1; seed <= 12; seed++) {
  test(`generated page ${seed} has the same errors, DOM, boxes and traces with the extension as without`, async () => {
    const { differences, restless } = await pair.compare({ name: String(seed), ...generatedPage(seed) });
    expect(differences).toEqual([]);
    expect(restless).toBe(false);
  });
}
