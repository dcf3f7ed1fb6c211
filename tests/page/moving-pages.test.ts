/** What pages do with their content besides loading it. */
import { afterEach, expect, test } from 'vitest';
import { clean, painted, paintedIn, read, until } from './reading-page';

afterEach(clean);

const one = (selector: string) => document.querySelector(selector) as HTMLElement;
const sentences = ['Zinc helps sleep.', 'Kava eases stress.', 'Nothing is said here.', 'Kava hurts the liver.', 'Zinc shortens colds.'];
const words: Record<string, string> = {
  'Zinc helps sleep.': 'helps sleep',
  'Kava eases stress.': 'eases stress',
  'Kava hurts the liver.': 'the liver',
  'Zinc shortens colds.': 'shortens colds',
};
const sentence = (index: number) => sentences[index % sentences.length] as string;
const marksIn = (texts: readonly string[]) => texts.flatMap((text) => words[text] ?? []).toSorted();

test('a list that shows its rows in a few elements over and over has each row marked as what it says now', async () => {
  const { session, errors } = await read(`<ul>${'<li>Loading</li>'.repeat(6)}</ul>`);
  const rows = [...document.querySelectorAll('li')];
  for (let top = 0; top < 40; top++) {
    const shown = rows.map((row, index) => {
      const text = sentence(top + index);
      (row.firstChild as Text).data = text;
      return text;
    });
    await Promise.resolve();
    // Between two rows nothing is painted that no row says.
    for (const mark of painted()) expect(shown.some((text) => text.includes(mark))).toBe(true);
    if (top % 8 === 7) await until(() => painted().join() === marksIn(shown).join());
  }
  expect(session.claims.length).toBe(painted().length);
  expect(errors).toEqual([]);
});

test('an endless page is read as it grows, each part once', async () => {
  const { session, engine } = await read('<main><p>Zinc helps sleep.</p></main>');
  engine.scanned.length = 0;
  for (let part = 0; part < 10; part++) {
    const section = document.createElement('section');
    for (let i = 0; i < 20; i++) section.append(Object.assign(document.createElement('p'), { textContent: `Kava eases stress.` }));
    one('main').append(section);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await until(() => session.claims.length === 201);
  expect(engine.scanned.length).toBe(200);
});

test('a tab that is closed is marked within, and jumped to only once it is open', async () => {
  const { session } = await read('<div id="a" hidden><p>Zinc helps sleep.</p></div><div id="b"><p>Kava eases stress.</p></div>');
  const [inside] = session.claims;
  expect(painted()).toEqual(['eases stress', 'helps sleep']);
  expect(session.scrollTo(inside?.id ?? 0)).toBe(false);
  one('#a').hidden = false;
  one('#b').hidden = true;
  expect(session.scrollTo(inside?.id ?? 0)).toBe(true);
  expect(session.neighbour(1)?.id).toBe(inside?.id);
});

test('an element that is moved to another parent takes its mark along', async () => {
  const { session } = await read('<div id="a"><p>Zinc helps sleep.</p></div><blockquote id="b"></blockquote>');
  const before = session.claims[0]?.id;
  one('#b').append(one('p'));
  await until(() => painted().length === 1 && session.isSettled);
  expect(session.claims.map(({ id }) => id)).toEqual([before]);
});

test('text that is given to a slot is marked where it stands', async () => {
  const { session } = await read('<x-box><p>Zinc helps sleep.</p></x-box>');
  const root = one('x-box').attachShadow({ mode: 'open' });
  root.innerHTML = '<section style="background:#000;color:#fff"><slot></slot></section>';
  document.body.append('.');
  await until(() => session.isSettled);
  expect(session.claims.length).toBe(1);
  expect(session.rects(session.claims[0]?.id ?? 0).length).toBe(1);
});

test('a theme switched while marks are hidden is the one that they come back in', async () => {
  const { session } = await read('<div id="d" style="background:#fff"><p>Zinc helps sleep.</p></div>');
  session.setHidden(true);
  one('#d').style.background = '#000';
  document.documentElement.className = 'dark';
  await new Promise((resolve) => setTimeout(resolve, 150));
  session.setHidden(false);
  await until(() => paintedIn('obelus-supported-dark').length === 1);
});
