import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { dataFiles, obelusData } from './data/build/plugin';

/** What runs in pages: on each, on those that may name a substance, on those with claims. The first has a budget, held by a test. */
const IN_PAGES = ['content.js', 'engine.js', 'details.js'];

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

/**
 * What libraries carry and we never use, and reviewers of the stores rightly stop at: preact's `dangerouslySetInnerHTML` writes
 * markup, zod tries whether it may build functions from text. Cut out, they cannot be used by mistake either.
 */
const CUT: readonly { file: string; from: RegExp; to: string }[] = [
  { file: '/preact/dist/preact.mjs', from: /\((\w+)\.innerHTML=\w+\.__html\)/, to: '$1' },
  { file: '/zod/v4/core/util.js', from: /const F = Function;\s+new F\(""\);\s+return true;/, to: 'return false;' },
];

function cutUnused(): Plugin {
  return {
    name: 'obelus-cut-unused',
    enforce: 'pre',
    transform(code, id) {
      const cut = CUT.find(({ file }) => id.replaceAll('\\', '/').split('?', 1)[0]?.endsWith(file));
      if (!cut) return null;
      if (!cut.from.test(code)) this.error(`${cut.file} no longer holds ${cut.from}: see what became of it.`);
      return { code: code.replace(cut.from, cut.to), map: null };
    },
  };
}

/** Folders of the packages whose code is shipped. */
const shipped = new Set<string>();

function noteShipped(): Plugin {
  return {
    name: 'obelus-note-shipped',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0];
          if (folder) shipped.add(folder);
        }
      }
    },
  };
}

/** Their licences ask that the texts go along. */
async function licences(): Promise<string> {
  const texts = [...shipped].sort().map(async (folder) => {
    const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((one) => /^licen[cs]e(\.|$)/i.test(one));
    const text = file ? (await readFile(join(folder, file), 'utf8')).trim() : `The text stands at ${repository.url}.`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'components/ui/icon.svg', sizes: [16, 32, 48, 64, 96, 128] },
  // Manifest 3 in Firefox too: one code path for scripting, action and optional host access, with an event page for a worker.
  manifestVersion: 3,
  vite: () => ({
    plugins: [cutUnused(), preact({ devToolsEnabled: false, prefreshEnabled: false }), obelusData(), noteShipped()],
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
  zip: {
    // What a build needs, and no more: files that lie about in a work tree stay out.
    includeSources: [
      'package.json',
      'package-lock.json',
      '.npmrc',
      'wxt.config.ts',
      'tsconfig.json',
      'README.md',
      '.github/LICENSE.md',
      'components/**',
      'data/**',
      'entrypoints/**',
    ],
    dotSources: true,
  },
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
      await writeFile(join(wxt.config.outDir, 'licences.txt'), await licences());
      for (const name of IN_PAGES) {
        const script = await readFile(join(wxt.config.outDir, name));
        wxt.logger.info(`${name}: ${kilobytes(script.length)}, ${kilobytes(gzipSync(script, { level: 9 }).length)} gzipped`);
      }
    },
  },
});

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
