import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../browser/build';
import { runCommand } from './command';
import { expect, test } from './fixtures';

const folder = mkdtempSync(join(tmpdir(), 'obelus-start-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('without a display, start prints a page’s findings as a table and takes a picture', async () => {
  writeFileSync(
    join(folder, 'my page.html'),
    '<!doctype html><html lang="en"><title>Mine</title><p>Creatine increases strength.</p></html>',
  );
  const { code, out } = await runCommand('start.ts', ['my page.html', 'missing.html'], folder);
  expect(out).toContain('missing.html: No such file.');
  expect(out).toMatch(/Supported +Moderate +Creatine → strength/);
  expect(out).toContain('Screenshot: .output/shots/my-page.png');
  expect(statSync(join(root, '.output/shots/my-page.png')).size).toBeGreaterThan(3_000);
  expect(code).toBe(1);
});
