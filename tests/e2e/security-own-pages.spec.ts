/** Our own pages, and what a user brings into them from elsewhere. */
import { expect, test } from './fixtures';
import { openOptions } from './own-records';

test('pages of ours run no inline script, no text as code, and load nothing from elsewhere', async ({ obelus }) => {
  for (const name of ['options', 'popup', 'evidence', 'welcome', 'sidepanel']) {
    const page = await obelus.context.newPage();
    await page.goto(`chrome-extension://${obelus.id}/${name}.html`);
    // Later, since what a debugger evaluates may evaluate too.
    const ran = await page.evaluate(async () => {
      const blocked: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => blocked.push(effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'globalThis.hit = 1';
      const remote = document.createElement('script');
      remote.src = 'https://evil.example/x.js';
      const image = document.createElement('img');
      image.src = 'https://evil.example/x.png';
      const frame = document.createElement('iframe');
      frame.src = 'https://evil.example/';
      const handler = document.createElement('button');
      handler.setAttribute('onclick', 'globalThis.hit = 1');
      const style = document.createElement('style');
      style.textContent = '* { display: none }';
      document.body.append(script, remote, image, frame, handler, style);
      handler.click();
      Reflect.apply(setTimeout, window, ['globalThis.hit = 1', 0]);
      await fetch('https://evil.example/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { hit: 'hit' in globalThis, shown: getComputedStyle(document.body).display !== 'none', blocked: [...new Set(blocked)].sort() };
    });
    expect(ran.hit).toBe(false);
    expect(ran.shown).toBe(true);
    expect(ran.blocked).toEqual(
      expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']),
    );
    await page.close();
  }
});

const imports: [string, string | Buffer][] = [
  ['no JSON', '{"id": "dreamwort",'],
  ['nothing', ''],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80, 0x81])],
  ['a prototype key', '{"__proto__": {"hit": 1}, "id": "dreamwort"}'],
  ['a constructor key', '[{"constructor": {"prototype": {"hit": 1}}}]'],
  ['lists in lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ['records without number', JSON.stringify(Array.from({ length: 50_000 }, () => ({ id: 1 })))],
  ['six million characters', `"${'x'.repeat(6_000_000)}"`],
];
for (const [what, content] of imports) {
  test(`a file to import that holds ${what} is refused in words, and changes nothing`, async ({ obelus }) => {
    const options = await openOptions(obelus);
    const buffer = typeof content === 'string' ? Buffer.from(content) : content;
    await options.locator('#own input[type=file]').first().setInputFiles({ name: 'hostile.json', mimeType: 'application/json', buffer });
    await expect(options.locator('#own').getByRole('alert')).toContainText('hostile.json', { timeout: 20_000 });
    expect(await options.evaluate(() => 'hit' in {})).toBe(false);
    expect(await (await obelus.worker()).evaluate(() => 'hit' in {})).toBe(false);
    await options.close();
  });
}
