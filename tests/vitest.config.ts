import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
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
    // What a failing comparison of pictures leaves behind.
    attachmentsDir: '.cache/attachments',
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
        // The fixtures of other frameworks need React itself and a compiler for Svelte.
        plugins: [preact({ reactAliasesEnabled: false }), svelte({ configFile: false }), obelusData()],
        // All prepared before the first test: one found later would reload the page and bring a second copy of preact.
        define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'axe-core',
            'react',
            'react-dom',
            'react-dom/client',
            'react-dom/server.browser',
            'vue',
            'vue/server-renderer',
            'lit',
            'lit/directives/repeat.js',
            'codemirror',
            'prosemirror-view',
            'prosemirror-state',
            'prosemirror-schema-basic',
          ],
        },
        test: {
          name: 'dom',
          include: ['tests/{page,ui}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { channel: 'chromium', ...(executablePath ? { executablePath } : {}) } }),
            instances: [{ browser: 'chromium' }],
            expect: {
              toMatchScreenshot: {
                comparatorName: 'pixelmatch',
                comparatorOptions: { allowedMismatchedPixelRatio: 0.003 },
                resolveScreenshotPath: ({ arg, ext }) => join(root, 'tests/ui/pictures', `${arg}${ext}`),
                resolveDiffPath: ({ arg, ext }) => join(root, '.cache/pictures', `${arg}${ext}`),
              },
            },
          },
        },
      },
    ],
  },
});
