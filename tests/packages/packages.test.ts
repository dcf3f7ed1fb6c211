import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../browser/build';
import { type CleanFolder, packageNames, unpackClean, version, zipIn } from './make';
import { textIn, unzip } from './zip-file';

const output = join(root, '.output');
const chrome = unzip(join(output, packageNames.chrome));
const firefox = unzip(join(output, packageNames.firefox));
const sources = unzip(join(output, packageNames.sources));
let clean: CleanFolder;

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

afterAll(() => clean?.remove());

test('a build from the source package in a clean folder gives the same bytes for both browsers', () => {
  clean = unpackClean(join(output, packageNames.sources));
  const rebuilt = zipIn(clean.path);
  const digests = (folder: string) => Object.values(packageNames).map((name) => `${name} ${digest(join(folder, name))}`);
  expect(digests(rebuilt)).toEqual(digests(output));
});

test('Mozilla’s linter finds nothing in the Firefox package: no error, no warning, no notice', () => {
  const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', join(output, packageNames.firefox)], { encoding: 'utf8' });
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<string, { code: string; file?: string; message: string }[]>;
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});

describe('the packages for users', () => {
  test('run the same code in pages and in the background, over the same data', () => {
    const shared = Object.keys(chrome).filter((name) => /^[a-z]+\.js(on)?$/.test(name) && name !== 'manifest.json');
    expect(shared).toEqual(expect.arrayContaining(['background.js', 'content.js', 'details.js', 'evidence.json', 'lexicon.json']));
    expect(shared.filter((name) => !Buffer.from(chrome[name] ?? []).equals(firefox[name] ?? Buffer.alloc(0)))).toEqual([]);
  });

  test('carry the version of package.json', () => {
    for (const files of [chrome, firefox]) expect(JSON.parse(textIn(files, 'manifest.json')).version).toBe(version);
  });

  test('hold pages, scripts, styles, icons and data of ours, and nothing else', () => {
    const known =
      /^((assets|chunks)\/[\w-]+\.(css|js)|icons\/\d+\.png|(background|content|details|engine)\.js|(evidence|options|popup|sidepanel|welcome)\.html|(citations|evidence|lexicon|manifest|retractions)\.json|licences\.txt)$/;
    expect(Object.keys(chrome).filter((name) => !known.test(name))).toEqual([]);
  });

  test('say under which licence each library in them stands', () => {
    const listed = [...textIn(chrome, 'licences.txt').matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(([^)]+)\)$/gm)];
    const names = listed.map((line) => line[1]);
    expect(names).toEqual(expect.arrayContaining(['preact', 'zod', 'idb', '@webext-core/messaging', 'wxt']));
    expect(listed.filter((line) => !/^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/.test(line[2] ?? ''))).toEqual([]);
  });
});

test('the source package holds what a build needs, and nothing that lies about in a work tree', () => {
  const tops = [...new Set(Object.keys(sources).map((name) => name.split('/', 1)[0]))].toSorted();
  expect(tops).toEqual(
    [
      '.github',
      '.npmrc',
      'README.md',
      'components',
      'data',
      'entrypoints',
      'package-lock.json',
      'package.json',
      'tsconfig.json',
      'wxt.config.ts',
    ].toSorted(),
  );
});
