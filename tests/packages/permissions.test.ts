import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../browser/build';
import { packageNames } from './make';
import { textIn, unzip } from './zip-file';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  optional_host_permissions: string[];
  commands: object;
  background: { service_worker?: string; scripts?: string[]; persistent?: boolean };
  browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } };
    gecko_android: { strict_min_version: string };
  };
  [key: string]: unknown;
}

const manifestOf = (name: string) => JSON.parse(textIn(unzip(join(root, '.output', name)), 'manifest.json')) as Manifest;
const manifests = { Chrome: manifestOf(packageNames.chrome), Firefox: manifestOf(packageNames.firefox) };
const both = Object.entries(manifests);

/** The rows of the README's table: what is asked for, when, why. */
function table(): { what: string; when: string; why: string }[] {
  const section = readFileSync(join(root, 'README.md'), 'utf8').split('## Permissions\n')[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => {
    const [, what = '', when = '', why = ''] = row.split('|').map((cell) => cell.trim());
    return { what, when, why };
  });
}

describe('the table of permissions in the README', () => {
  test.each(both)('names all that the package for %s asks for, and nothing else', (browser, manifest) => {
    const named = table().flatMap(({ what, when }) => {
      const [, permission, only] = /^`([\w-]+)`(?: \((Chrome|Firefox)\))?$/.exec(what) ?? [];
      return permission && when.startsWith('install') && (!only || only === browser) ? [permission] : [];
    });
    expect(named.toSorted()).toEqual(manifest.permissions.toSorted());
  });

  test('says of access to sites that it is asked for on demand, and gives a reason for each row', () => {
    expect(table().find(({ what }) => what === 'access to sites')?.when).toMatch(/only when you/);
    expect(table().filter(({ why }) => why.length < 20)).toEqual([]);
  });
});

describe.each(both)('the manifest for %s', (_, manifest) => {
  test('asks for no site at install and for nothing that warns, and lets any site be granted later', () => {
    for (const key of [
      'host_permissions',
      'content_scripts',
      'optional_permissions',
      'externally_connectable',
      'web_accessible_resources',
    ]) {
      expect(manifest[key] ?? []).toEqual([]);
    }
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('names no site, so that a longer list asks nobody anew', () => {
    const { sites } = JSON.parse(readFileSync(join(root, 'data/sites.json'), 'utf8')) as { sites: { match: string }[] };
    const text = JSON.stringify(manifest);
    expect(sites.length).toBeGreaterThan(100);
    expect(sites.filter(({ match }) => text.includes(match.split('/', 1)[0] ?? match))).toEqual([]);
  });

  test('leaves private windows to the browser, which keeps extensions out until they are let in', () => {
    expect(manifest.incognito ?? 'spanning').toBe('spanning');
  });
});

describe('the manifest for Firefox', () => {
  const { manifest_version, background, browser_specific_settings } = manifests.Firefox;

  test('is of version 3 with an event page, which the browser may stop', () => {
    expect(manifest_version).toBe(3);
    expect(background).toEqual({ scripts: ['background.js'] });
  });

  test('collects no data, has an id of its own, and is offered for Android from the version that paints marks', () => {
    expect(browser_specific_settings).toEqual({
      gecko: { id: 'obelus@obelus.invalid', strict_min_version: '146.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '146.0' },
    });
  });
});

test('general shops are listed by path alone, and every listed site has its reason', () => {
  const { sites } = JSON.parse(readFileSync(join(root, 'data/sites.json'), 'utf8')) as {
    sites: { match: string; kind: string; why: string }[];
  };
  expect(sites.filter(({ kind, match }) => kind === 'general-shop' && !/\/./.test(match))).toEqual([]);
  expect(sites.filter(({ why }) => why.length < 3)).toEqual([]);
  const matches = sites.map(({ match }) => match);
  expect(matches.filter((match, index) => matches.indexOf(match) !== index)).toEqual([]);
});
