import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../browser/build';
import { expect, test } from './fixtures';

const BUDGET = 60_000;
const script = () => readFileSync(join(builtExtension(), 'content.js'));

test(`the content script stays within ${BUDGET / 1000} kB gzipped`, () => {
  expect(gzipSync(script(), { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
});

test('the content script carries no validator, no database and no study record', () => {
  const text = script().toString('utf8');
  expect(text).not.toMatch(/ZodError|indexedDB|IDBDatabase/);
  expect(text).not.toMatch(/"firstAuthor"|"seenAt"|"fundingNote"/);
});

test('nothing is asked for at install beyond what does not warn, and pages have a strict policy', () => {
  const manifest = JSON.parse(readFileSync(join(builtExtension(), 'manifest.json'), 'utf8'));
  const harmless = ['activeTab', 'scripting', 'storage', 'sidePanel'];
  expect(manifest.permissions.filter((name: string) => !harmless.includes(name))).toEqual([]);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|https?:/);
});

test('no script builds code from text', () => {
  const scripts = readdirSync(builtExtension(), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const builds = scripts.filter((name) => /\beval\(|new Function\(/.test(readFileSync(join(builtExtension(), name), 'utf8')));
  expect(builds).toEqual([]);
});
