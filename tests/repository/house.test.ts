import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const MAX_LINES = 300;
/** Debts: files that have outgrown the house and want to be split. None may join them, and none may stay longer than it must. */
const toSplit = ['components/page/page-reader.ts', 'tests/data/linters.test.ts'];

// Untracked files count too: what breaks the house should show before it is committed.
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const isText = (file: string) => /\.(ts|tsx|mjs|mts|css|html|json|md|yml|svg|txt)$|^\.[^/]+$|^\.ci\//.test(file);
const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));

describe('the house', () => {
  test('has nothing at the top level beyond what the architecture names', () => {
    const fixed = /^(package\.json|package-lock\.json|wxt\.config\.ts|tsconfig\.json|entrypoints|components|data|tests|README\.md|\..+)$/;
    expect([...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((name) => !fixed.test(name))).toEqual([]);
  });

  test('has no folder that says nothing about what it holds', () => {
    expect(files.filter((file) => /(^|\/)(src|lib|utils?|helpers?|scripts|public|docs|common|misc)\//.test(file))).toEqual([]);
  });

  test('has no barrel: no file whose only work is to export others', () => {
    const isBarrel = (file: string) => {
      const lines = read(file)
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .split('\n')
        .filter((line) => line.trim() !== '');
      return lines.length > 0 && lines.every((line) => /^export (\*|\{[^}]*\}|type \{[^}]*\}) from /.test(line));
    };
    expect(code.filter(isBarrel)).toEqual([]);
  });

  test(`keeps every source file within ${MAX_LINES} lines`, () => {
    const long = code.filter((file) => read(file).split('\n').length > MAX_LINES + 1);
    expect(long.toSorted()).toEqual(toSplit.toSorted());
  });

  test('names files in kebab-case', () => {
    const name = /^[a-z0-9.]+(-[a-z0-9.]+)*\.(d\.)?(ts|tsx|mjs|mts)$/;
    expect(code.filter((file) => !name.test(file.split('/').at(-1) ?? ''))).toEqual([]);
  });

  test('names no path of the machine it was written on', () => {
    const home = `${resolve(root, '..')}/`;
    const tells = (file: string) => {
      const text = read(file);
      return text.includes(home) || /(^|[\s'"`(])\/(home|Users)\/[a-z]/m.test(text);
    };
    // A clone right below a system folder makes its parent a word that any file may hold.
    const usual = ['/', '/tmp/', '/usr/', '/opt/', '/home/', '/root/', '/Users/'].includes(home);
    expect(files.filter((file) => isText(file) && !usual && tells(file))).toEqual([]);
  });

  test('switches off no check in place', () => {
    const hush = /@ts-(ignore|nocheck|expect-error)|(eslint|oxlint|biome)-(disable|ignore)|\.(only|skip)\(/;
    const self = 'tests/repository/house.test.ts';
    expect(code.filter((file) => file !== self && hush.test(read(file)))).toEqual([]);
  });

  test('keeps what people read in one folder: no sentence in a face or in what serves it', () => {
    const homes = /^components\/ui\/strings\/|^components\/platform\/errors\.ts$/;
    // Errors that nobody is shown speak to developers.
    const sentence =
      /(?<!Error\(|InvalidMessage\()(['`])[A-Z][a-z]+ [a-z]+ [^'`\n]*\1|>\s*[A-Z][a-z]+ [a-z]+ |(title|aria-label|placeholder|alt)="[A-Za-z]/;
    const uncommented = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const faces = code.filter((file) => /^(components\/(ui|platform)|entrypoints)\//.test(file) && !homes.test(file));
    expect(faces.filter((file) => sentence.test(uncommented(file)))).toEqual([]);
  });

  test('never lets text become markup', () => {
    const shipped = code.filter((file) => /^(components|entrypoints)\//.test(file));
    expect(
      shipped.filter((file) => /innerHTML|outerHTML|insertAdjacentHTML|document\.write|new Function\b|\beval\(/.test(read(file))),
    ).toEqual([]);
  });
});

describe('the README', () => {
  test('opens with a picture that exists, and every picture in it does', () => {
    const text = read('README.md');
    const pictures = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)|<img[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((picture) => !existsSync(join(root, picture)) || statSync(join(root, picture)).size < 10_000)).toEqual([]);
  });
});
