import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditLine } from '../browser/audit-line';
import { runCommand } from './command';
import { expect, test } from './fixtures';

const folder = mkdtempSync(join(tmpdir(), 'obelus-audit-'));
const put = (name: string, body: string | Buffer) => writeFileSync(join(folder, name), body);
const page = (body: string, head = '') => `<!doctype html><html lang="en"><title>t</title>${head}<body>${body}</body></html>`;
const CLAIM = '<p>Creatine increases strength.</p>';

test.beforeAll(() => {
  put('claims.html', page(CLAIM));
  put('quiet.html', page('<p>The chair wobbles.</p>'));
  put('paper.pdf', '%PDF-1.7\n%âãÏÓ\n');
  put('feed.xml', '<?xml version="1.0"?><rss><channel><title>Creatine increases strength</title></channel></rss>');
  put('empty.html', '');
  put(
    'german.html',
    `<!doctype html><html lang="de"><title>t</title><body>${'<p>Kreatin steigert die Kraft und baut Muskeln auf, sagt die Werbung.</p>'.repeat(20)}</body></html>`,
  );
  put(
    'throws.html',
    page(CLAIM, '<script>addEventListener("error", () => {}); setInterval(() => { throw new Error("page") }, 5)</script>'),
  );
  put(
    'restless.html',
    page(`${CLAIM}<p id="tick"></p><script>setInterval(() => { tick.textContent = "Tick " + Math.random() }, 10)</script>`),
  );
  put(
    'large.html',
    page(`${'<p>The river runs past the mill and under the bridge, as it did when we were young.</p>'.repeat(120_000)}${CLAIM}`),
  );
  mkdirSync(join(folder, 'folder'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const audit = (...args: string[]) => runCommand('audit.ts', args, folder);

const linesOf = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as AuditLine);

test('the audit writes one object a page, in order, under the name given, and nothing else', async () => {
  const { code, out } = await audit('claims.html', 'quiet.html', '--out', 'kept.jsonl');
  const lines = linesOf(out);
  expect(lines.map(({ url }) => url)).toEqual(['claims.html', 'quiet.html']);
  expect(lines[0]).toMatchObject({
    title: 't',
    claims: [
      {
        quote: 'Creatine increases strength.',
        substance: 'creatine',
        outcome: 'strength',
        polarity: 'benefit',
        wording: 'asserted',
        verdict: 'supported',
      },
    ],
  });
  expect(lines[1]).toMatchObject({ claims: [], citations: [] });
  expect(readFileSync(join(folder, 'kept.jsonl'), 'utf8')).toBe(out);
  expect(code).toBe(0);
});

test('the audit says why it could not read a page, and goes on', async () => {
  const { code, out } = await audit(
    'missing.html',
    'folder',
    'paper.pdf',
    'feed.xml',
    'empty.html',
    'german.html',
    'http://nowhere.invalid/',
    'claims.html',
  );
  const lines = linesOf(out);
  expect(lines.map((line) => ('error' in line ? line.error : line.claims.length))).toEqual([
    'No such file.',
    'A folder, not a page; name the files in it.',
    'A PDF document, not a web page.',
    'An XML document, not a web page.',
    'The file is empty.',
    0,
    expect.stringMatching(/^Could not be opened: net::ERR_/),
    1,
  ]);
  expect(lines[5]).toMatchObject({ claims: [], note: 'Not in English, the one language that Obelus reads.' });
  expect(code).toBe(1);
});

test('the audit reads a page that throws, one that never rests, and one of 10 MB', async () => {
  test.setTimeout(120_000);
  const { code, out } = await audit('throws.html', 'restless.html', 'large.html');
  expect(linesOf(out).map((line) => ('error' in line ? line.error : line.claims.length))).toEqual([1, 1, 1]);
  expect(code).toBe(0);
});

test('the audit goes on where an interrupted run ended', async () => {
  const { out: first } = await audit('claims.html');
  put('half.jsonl', `${first}{"url":"quiet.html","tit`);
  const { out } = await audit('claims.html', 'quiet.html', '--out', 'half.jsonl', '--resume');
  expect(linesOf(out).map(({ url }) => url)).toEqual(['quiet.html']);
  expect(linesOf(readFileSync(join(folder, 'half.jsonl'), 'utf8')).map(({ url }) => url)).toEqual(['claims.html', 'quiet.html']);
});

test('a command line that cannot be followed gets a word of help, and no output', async () => {
  const { code, out, err } = await audit();
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('npm run audit -- FILE_OR_URL');
});
