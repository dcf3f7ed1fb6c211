import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { root } from '../browser/build';

export default defineConfig({
  testDir: '.',
  outputDir: join(root, '.cache/e2e'),
  globalSetup: './build-once.ts',
  // Each worker has a browser of its own, which its tests share.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  forbidOnly: true,
  reporter: 'list',
});
