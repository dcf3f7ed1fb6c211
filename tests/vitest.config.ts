import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { obelusData } from '../data/build/plugin';
import { findBrowser } from './browser/find-browser.mjs';
import { provideGroupBy } from './browser/group-by';

provideGroupBy();

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
