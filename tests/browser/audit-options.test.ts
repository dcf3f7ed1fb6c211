import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addressesInSitemap, auditOptions, BadCommandLine, namesInList } from './audit-options';

const folder = mkdtempSync(join(tmpdir(), 'obelus-options-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line of the audit', () => {
  test('takes files and addresses in the order given, each once', () => {
    expect(auditOptions(['b.html', 'https://a.example/', 'b.html']).names).toEqual(['b.html', 'https://a.example/']);
  });

  test('adds the names of list files and sitemaps', () => {
    const list = file('list.txt', '# the market\n\none.html\r\n two.html \n');
    const sitemap = file('map.xml', '<urlset><url><loc>https://a.example/?a=1&amp;b=2</loc></url></urlset>');
    expect(auditOptions(['zero.html', '--list', list, '--sitemap', sitemap]).names).toEqual([
      'zero.html',
      'one.html',
      'two.html',
      'https://a.example/?a=1&b=2',
    ]);
  });

  test('takes patterns, also in a list, and a name that only looks like one as it is', () => {
    for (const name of ['g/b.html', 'g/a.html', 'g/deep/c.html', 'g/note.txt', 'g/[d].html']) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      file(name, '<p>');
    }
    const from = (pattern: string) => auditOptions([join(folder, pattern)]).names.map((name) => relative(folder, name));
    expect(from('g/*.html')).toEqual(['g/[d].html', 'g/a.html', 'g/b.html']);
    expect(from('g/**/*.html')).toEqual(['g/[d].html', 'g/a.html', 'g/b.html', 'g/deep/c.html']);
    expect(from('g/[d].html')).toEqual(['g/[d].html']);
    const list = file('patterns.txt', `${join(folder, 'g/{a,b}.html')}\nhttps://a.example/?q=*\n`);
    expect(auditOptions(['--list', list]).names.map((name) => name.replace(`${folder}/`, ''))).toEqual([
      'g/a.html',
      'g/b.html',
      'https://a.example/?q=*',
    ]);
  });

  test.each([
    [[], 'at least one'],
    [['no-such-folder/*.html'], 'No file matches'],
    [['a.html', '--tabs', '0'], '--tabs'],
    [['a.html', '--tabs', 'two'], '--tabs'],
    [['a.html', '--resume'], '--out'],
    [['a.html', '--resume', '--csv', '--out', 'x'], 'JSON Lines'],
    [['--list', 'no-such-file.txt'], 'no-such-file.txt'],
    [['--frobnicate', 'a.html'], '--frobnicate'],
  ])('says what is wrong with %j', (args, word) => {
    expect(() => auditOptions(args)).toThrow(BadCommandLine);
    expect(() => auditOptions(args)).toThrow(word);
  });
});

test('a list file may hold comments and blank lines', () => {
  expect(namesInList('# one\n\n  a.html\nb.html')).toEqual(['a.html', 'b.html']);
});

test('a sitemap may wrap its addresses in CDATA', () => {
  expect(addressesInSitemap('<loc>\n<![CDATA[https://a.example/x]]>\n</loc>')).toEqual(['https://a.example/x']);
});
