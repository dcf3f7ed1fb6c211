import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { provideGroupBy } from '../browser/group-by';

provideGroupBy();

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'packages',
    include: ['tests/packages/**/*.test.ts'],
    globalSetup: ['tests/packages/zip-first.ts'],
    // Builds, and where asked an install.
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
