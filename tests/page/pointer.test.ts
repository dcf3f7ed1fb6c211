import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clean, paintedIn, type Reading, read, until } from './reading-page';

afterEach(async () => {
  clean();
  await userEvent.unhover(document.body);
});

/** Moves or clicks at the middle of a claim's words, by the browser's own input. */
async function at(reading: Reading, index: number): Promise<{ x: number; y: number }> {
  const [rect] = reading.session.rects(reading.session.claims[index]?.id ?? 0);
  if (!rect) throw new Error('The mark is not laid out.');
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

async function click(reading: Reading, index: number): Promise<void> {
  const { x, y } = await at(reading, index);
  const body = document.body.getBoundingClientRect();
  await page.elementLocator(document.body).click({ position: { x: x - body.left, y: y - body.top } });
}

test('a click on a mark opens its claim, a click beside it nothing', async () => {
  const reading = await read('<p>Zinc helps sleep.</p><p>Nothing here at all.</p>');
  await click(reading, 0);
  expect(reading.opened.map(({ outcome }) => outcome)).toEqual(['sleep']);
  await userEvent.click(document.querySelectorAll('p')[1] as Element);
  expect(reading.opened.length).toBe(1);
});

test('a click on a link or button under a mark stays theirs', async () => {
  const reading = await read('<p>Zinc <a href="#there">helps sleep</a>.</p><p><button>Kava eases stress</button></p>');
  let clicks = 0;
  document.querySelector('button')?.addEventListener('click', () => clicks++);
  await click(reading, 0);
  await click(reading, 1);
  expect(reading.opened).toEqual([]);
  expect(clicks).toBe(1);
  expect(location.hash).toBe('#there');
  history.replaceState(null, '', ' ');
});

test('a click made by script opens nothing, so that a page cannot ask what is marked', async () => {
  const reading = await read('<p>Zinc helps sleep.</p>');
  const { x, y } = await at(reading, 0);
  document.querySelector('p')?.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true }));
  expect(reading.opened).toEqual([]);
});

test('the mark under the pointer is told of and washed, and let go again', async () => {
  const reading = await read('<p>Zinc helps sleep.</p><p id="other" style="margin-top:200px">Nothing here.</p>');
  await userEvent.hover(document.querySelector('p') as Element, { position: { x: 60, y: 8 } });
  await until(() => reading.hovered.at(-1)?.outcome === 'sleep');
  expect(paintedIn('obelus-hover')).toEqual(['helps sleep']);
  await userEvent.hover(document.querySelector('#other') as Element);
  await until(() => reading.hovered.at(-1) === null);
  expect(paintedIn('obelus-hover')).toEqual([]);
});

test('marks inside shadow trees are hit', async () => {
  const reading = await read('<my-card></my-card>');
  const root = (document.querySelector('my-card') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Zinc helps sleep.</p>';
  document.body.append('.');
  await until(() => reading.session.claims.length === 1);
  await click(reading, 0);
  expect(reading.opened.length).toBe(1);
});
