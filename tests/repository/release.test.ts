import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { version, scripts } = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string> };

/** The text below a heading of the second level. */
const section = (file: string, heading: string) => (read(file).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').trim();

const documents = [
  ...readdirSync(join(root, '.github'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('.github', name)),
  'README.md',
  'data/README.md',
];

describe('the documents', () => {
  test.each(documents)('%s links to no file that is missing', (file) => {
    const targets = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? '');
    expect(targets.filter((target) => !existsSync(join(root, dirname(file), target)))).toEqual([]);
  });

  test.each(documents)('%s names only commands that package.json has', (file) => {
    const named = [...read(file).matchAll(/npm run (?:--silent )?([a-z0-9:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('name each command that package.json has, somewhere', () => {
    const text = documents.map(read).join('\n');
    const known = (name: string) => new RegExp(`npm (run (--silent )?)?${name}(?![a-z0-9:-])`).test(text);
    expect(Object.keys(scripts).filter((name) => !known(name))).toEqual([]);
  });
});

describe('a release', () => {
  test('has its section in the changelog, under the version of package.json', () => {
    expect(/^## (\d+\.\d+\.\d+)/m.exec(read('.github/CHANGELOG.md'))?.[1]).toBe(version);
  });

  test('has a summary that both stores take, and that the manifest has too', () => {
    const summary = section('.github/store/listing.md', 'Summary');
    expect(summary.length).toBeGreaterThan(40);
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(read('wxt.config.ts')).toContain(`description: '${summary}'`);
  });

  test('gives in the words for the stores a reason for each permission of the README’s table, and for no other', () => {
    const permissions = (text: string, row: RegExp) => [...text.matchAll(row)].map((match) => match[1]).toSorted();
    const table = permissions(section('README.md', 'Permissions'), /^\| `(\w+)`/gm);
    expect(table.length).toBeGreaterThan(2);
    expect(permissions(read('.github/store/permissions.md'), /^- `(\w+)`/gm)).toEqual(table);
  });

  test('has the pictures that its listing names, of the size that both stores ask for', () => {
    const pictures = [...section('.github/store/listing.md', 'Screenshots').matchAll(/\(([^)]+\.png)\)/g)].map((match) => match[1] ?? '');
    expect(pictures.length).toBeGreaterThan(2);
    for (const picture of pictures) {
      const png = readFileSync(join(root, '.github/store', picture));
      // The header of a PNG: width and height stand at byte 16 and 20.
      expect([picture, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([picture, 1280, 800]);
    }
  });
});
