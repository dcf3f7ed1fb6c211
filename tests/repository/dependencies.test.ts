import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockedPackages } from './locked-packages';

const root = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const locked = lockedPackages();
const label = ({ name, version, licence }: (typeof locked)[number]) => `${name} ${version} (${licence})`;

/** What may be part of the extension: it asks for its text to go along, and the packages do that. */
const SHIPPED = /^(MIT|ISC|0BSD|BSD-[23]-Clause)$/;
/** Tools stay here; of copyleft only what binds its own files. */
const TOOL =
  /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|LGPL-3\.0-or-later|CC0-1\.0|CC-BY-4\.0|OFL-1\.1|Python-2\.0|BlueOak-1\.0\.0)$/;

describe('the npm packages', () => {
  test('are asked for by exact version', () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  test('are locked with the digest of their contents', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(({ integrity }) => !integrity.startsWith('sha512-')).map(label)).toEqual([]);
  });

  test('come from the registry that npm is set to, and from nowhere else', () => {
    expect(locked.filter(({ elsewhere }) => elsewhere !== '').map(label)).toEqual([]);
  });

  test('are none that their makers have given up', () => {
    expect(locked.filter(({ deprecated }) => deprecated !== '').map(label)).toEqual([]);
  });

  test('run no script when they are installed', () => {
    expect(locked.filter(({ hasInstallScript }) => hasInstallScript).map(label)).toEqual([]);
  });

  test('that may be shipped stand under a licence that asks for no more than its text', () => {
    expect(locked.filter(({ shipped, licence }) => shipped && !SHIPPED.test(licence)).map(label)).toEqual([]);
  });

  test('that are tools stand under a licence that we know', () => {
    const parts = (licence: string) => licence.split(/ (?:AND|OR) |[()]/).filter((part) => part !== '');
    expect(locked.filter(({ licence }) => licence === '' || !parts(licence).every((part) => TOOL.test(part))).map(label)).toEqual([]);
  });
});
