import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dataFiles, obelusData } from './data/build/plugin';

/** What runs in pages: on each, and on those with claims. The first has a budget, held by a test. */
const IN_PAGES = ['content.js', 'details.js'];

/** Nothing from elsewhere, nothing inline, nobody may frame us. `connect-src` is for our own data files. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'components/ui/icon.svg', sizes: [16, 32, 48, 64, 96, 128] },
  // Manifest 3 in Firefox too: one code path for scripting, action and optional host access, with an event page for a worker.
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), obelusData()],
    // Rewritten for older browsers, `light-dark()` would be fixed at the root, and a chosen theme further down would not take.
    build: { target: 'es2023', cssTarget: ['chrome123', 'firefox146'] },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Obelus',
    description: 'Marks supplement and nootropic claims in place and holds each against the evidence. Offline.',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Obelus: claims on this page' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next marked claim' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the previous marked claim' },
      'hide-marks': { suggested_key: { default: 'Alt+Shift+H' }, description: 'Hide all marks on this page, or show them again' },
    },
    // The development server needs its own address in the policy, which WXT puts in.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // Firefox paints underlines of the Highlight API from 146.
            gecko: { id: 'obelus@obelus.invalid', strict_min_version: '146.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : // `light-dark()` and popovers.
        { minimum_chrome_version: '123' }),
  }),
  zip: { excludeSources: ['tests/**/results/**', '.cache/**'] },
  hooks: {
    // WXT's wrapper of content scripts announces itself to the page in an event that carries the extension's id, so that any page
    // could tell who is here. As a plain script it is silent; `components/platform/instance.ts` keeps it single.
    'entrypoints:found': (_, infos) => {
      for (const info of infos) if (info.name === 'content') info.type = 'unlisted-script';
    },
    'build:publicAssets': (_, files) => {
      files.push(...dataFiles());
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push('lexicon.json', 'evidence.json', 'citations.json', 'retractions.json');
    },
    'build:done': async (wxt) => {
      for (const name of IN_PAGES) {
        const script = await readFile(join(wxt.config.outDir, name));
        wxt.logger.info(`${name}: ${kilobytes(script.length)}, ${kilobytes(gzipSync(script, { level: 9 }).length)} gzipped`);
      }
    },
  },
});

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
