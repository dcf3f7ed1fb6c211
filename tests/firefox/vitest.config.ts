import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { provideGroupBy } from '../browser/group-by';

provideGroupBy();

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'firefox',
    include: ['tests/firefox/**/*.test.ts'],
    // One browser, which all tests share in their order.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 8_000, interval: 50 } },
  },
});
