import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { obelusData } from '../data/build/plugin';
import { findBrowser } from './browser/find-browser.mjs';

/** ES2024's Map.groupBy, with which Vitest 5 prints failures, and which Node 20 lacks. */
function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
if (!('groupBy' in Map)) Object.defineProperty(Map, 'groupBy', { value: groupBy });

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = (await findBrowser()) ?? undefined;

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    projects: [
      {
        // Pure code, data and the browser side with WXT's fake browser.
        root,
        plugins: [WxtVitest({ root, configFile: false, imports: false }), obelusData()],
        test: { name: 'node', include: ['tests/{engine,data,platform,browser,repository}/**/*.test.ts'] },
      },
      {
        // The page side and the interface need real layout and the CSS Custom Highlight API.
        root,
        plugins: [preact(), obelusData()],
        // All prepared before the first test: one found later would reload the page and bring a second copy of preact.
        optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'axe-core'] },
        test: {
          name: 'dom',
          include: ['tests/{page,ui}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { channel: 'chromium', ...(executablePath ? { executablePath } : {}) } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
