/** What a page can make of the card: it can neither be seen through, nor covered, nor pressed by anybody but the reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../browser/build';
import type { ObelusBrowser } from '../browser/launch';
import { cardOf, pressInCard } from './card';
import { expect, test } from './fixtures';
import { clickMark } from './marks';
import { differingPixels } from './pixels';
import { settingsOf } from './settings';

/** A page with a claim, its card open. */
async function withCard(pageWith: (body: string) => Promise<Page>, obelus: ObelusBrowser, style = ''): Promise<Page> {
  const page = await pageWith(`<p style="margin: 60px; font: 16px/20px sans-serif">Creatine increases strength.</p>`);
  await clickMark(page, 'strength');
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('Studies');
  if (style) await page.addStyleTag({ content: style });
  await page.mouse.move(4, 4);
  return page;
}

test('no style of the page makes the card see-through, moves it, or lets presses through it', async ({ pageWith, obelus }) => {
  const tokens = [...readFileSync(join(root, 'components/ui/tokens.css'), 'utf8').matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name);
  expect(tokens.length).toBeGreaterThan(10);
  const ill = [
    'opacity: 0.01; pointer-events: none; visibility: hidden; filter: blur(9px) opacity(0); clip-path: inset(50%); zoom: 3',
    'transform: scale(3) translate(200px); mix-blend-mode: multiply; mask: linear-gradient(transparent, transparent); display: none',
    'content-visibility: hidden; font: 60px serif; color: transparent; letter-spacing: 40px; text-indent: 500px; direction: rtl',
    'unicode-bidi: bidi-override; writing-mode: vertical-rl; perspective: 10px; user-select: none; cursor: none',
    ...tokens.map((name) => `${name}: transparent`),
  ].flatMap((some) => some.split('; '));
  const rule = ill.map((one) => `${one} !important`).join('; ');
  const plain = await withCard(pageWith, obelus);
  const box = (await cardOf(obelus, plain))?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const leave = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await leave(plain);
  const before = await plain.screenshot({ clip: box });
  const tampered = await withCard(
    pageWith,
    obelus,
    `obelus-host, obelus-host::part(card), obelus-host * { ${rule} } ::slotted(*) { ${rule} }`,
  );
  await tampered.evaluate(() =>
    document
      .querySelector('obelus-host')
      ?.setAttribute('style', 'opacity: 0 !important; display: none !important; pointer-events: none !important'),
  );
  await tampered.evaluate(() => document.querySelector('obelus-host')?.setAttribute('hidden', ''));
  expect((await cardOf(obelus, tampered))?.box).toEqual(box);
  await leave(tampered);
  const after = await tampered.screenshot({ clip: box });
  expect(await differingPixels(tampered, before, after)).toBeLessThan(20);
  const under = await tampered.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, { x: box.x + 40, y: box.y + 20 });
  expect(under).toBe('obelus-host');
});

test('whatever the page opens above it, the card comes back on top', async ({ pageWith, obelus }) => {
  const page = await withCard(pageWith, obelus);
  const box = (await cardOf(obelus, page))?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const top = () => page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, { x: box.x + 40, y: box.y + 20 });
  for (const open of [
    'const d = document.createElement("div"); d.popover = "manual"; d.style.cssText = "inset:0;width:100vw;height:100vh;border:0;opacity:0.01"; document.body.append(d); d.showPopover();',
    'const d = document.createElement("div"); d.style.cssText = "position:fixed;inset:0;z-index:2147483647"; document.body.append(d);',
    'const d = document.createElement("dialog"); d.style.cssText = "inset:0;width:100vw;height:100vh;border:0;opacity:0.01"; document.body.append(d); d.show();',
  ]) {
    await page.evaluate(open);
    await expect.poll(top).toBe('obelus-host');
  }
});

test('no event that a page makes up opens a card or presses anything in it', async ({ pageWith, obelus }) => {
  const page = await pageWith('<p>Creatine increases strength.</p>');
  const before = { settings: await settingsOf(obelus), pages: obelus.context.pages().length };
  const attack = (everywhere: boolean) =>
    page.evaluate((all) => {
      for (let x = 0; x < innerWidth; x += all ? 12 : 6) {
        for (let y = 0; y < (all ? innerHeight : 60); y += all ? 12 : 6) {
          const target = document.elementFromPoint(x, y) ?? document;
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick']) {
            if (type === 'pointerdown' && all) continue;
            target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true }));
          }
        }
      }
      const host = document.querySelector<HTMLElement>('obelus-host');
      host?.click();
      host?.focus();
      for (const key of ['Enter', ' ', 'Tab', 'ArrowRight']) host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }, everywhere);
  await attack(false);
  expect(await cardOf(obelus, page)).toBeNull();
  await clickMark(page, 'strength');
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('Studies');
  const text = (await cardOf(obelus, page))?.text;
  await attack(true);
  expect((await cardOf(obelus, page))?.text).toBe(text);
  expect({ settings: await settingsOf(obelus), pages: obelus.context.pages().length }).toEqual(before);
});

test('no single press in the card changes what is set: hiding a claim takes a second one, elsewhere', async ({ pageWith, obelus }) => {
  test.setTimeout(120_000);
  const page = await withCard(pageWith, obelus);
  const before = await settingsOf(obelus);
  const names = (await cardOf(obelus, page))?.buttons.map(({ name }) => name) ?? [];
  expect(names.length).toBeGreaterThan(5);
  for (const name of new Set(names)) {
    if ((await cardOf(obelus, page)) === null) {
      await page.bringToFront();
      await clickMark(page, 'strength');
      await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('Studies');
    }
    await pressInCard(obelus, page, name);
    expect(await settingsOf(obelus), name).toBe(before);
    await page.bringToFront();
    await page.keyboard.press('Escape');
  }
});
