import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contentTypeOf, targetOf, UnreadableTarget } from './target';

const folder = mkdtempSync(join(tmpdir(), 'obelus-targets-'));
const file = (name: string, body: string | Buffer) => {
  writeFileSync(join(folder, name), body);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a name on the command line', () => {
  test('that is an address is opened as it is', () => {
    expect(targetOf('https://a.example/x?y', 0)).toEqual({ name: 'https://a.example/x?y', url: 'https://a.example/x?y' });
  });

  test('that is a file gets an https host of its own and keeps its name', () => {
    const path = file('Ginkgo & co.html', '<p>x');
    expect(targetOf(path, 3)).toMatchObject({ name: path, url: 'https://page-3.example/Ginkgo%20%26%20co.html' });
  });

  mkdirSync(join(folder, 'folder'));
  test.each([
    ['missing.html', 'No such file.'],
    ['folder', 'A folder, not a page; name the files in it.'],
    [file('empty.html', ''), 'The file is empty.'],
    [file('blank.html', ' \n'), 'The file is empty.'],
    [file('paper.pdf', '%PDF-1.7\n'), 'A PDF document, not a web page.'],
    [file('feed.xml', '<?xml version="1.0"?>\n<rss></rss>'), 'An XML document, not a web page.'],
    [file('photo.html', Buffer.from([0x89, 0x50, 0, 1, 2])), 'A binary file, not a web page.'],
    ['https://', 'Not a web address.'],
  ])('that is %s is refused in words', (name, message) => {
    const path = name.startsWith('http') ? name : join(folder, name.slice(name.startsWith(folder) ? folder.length : 0));
    expect(() => targetOf(path, 0)).toThrow(new UnreadableTarget(message));
  });
});

describe('the content type of a file', () => {
  test('says UTF-8 where the bytes are', () => {
    expect(contentTypeOf('a.html', Buffer.from('<p>Kölsch'))).toBe('text/html; charset=utf-8');
  });

  test('leaves another encoding to the page', () => {
    expect(contentTypeOf('a.html', Buffer.from('<p>K\xf6lsch', 'latin1'))).toBe('text/html');
  });

  test('takes XHTML for a page', () => {
    expect(contentTypeOf('a.html', Buffer.from('<?xml version="1.0"?><html><p>x</p></html>'))).toBe('text/html; charset=utf-8');
  });
});
