import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CitationMarks, type CitedWords } from '../../components/page/citation-marks';
import type { ReachedBy } from '../../components/page/citation-pointer';
import type { Spot } from '../../components/page/citation-spots';
import { clean, paintedIn, read, until } from './reading-page';

let stop = new AbortController();

afterEach(async () => {
  stop.abort();
  stop = new AbortController();
  clean();
  await userEvent.unhover(document.body);
});

interface Cited {
  marks: CitationMarks;
  reached: { text: string | null; by: ReachedBy }[];
  lost(): number;
}

/** Paints these words of the page as spots, each by the look before its colon. */
async function cited(html: string, ...wanted: string[]): Promise<Cited> {
  const { session } = await read(html);
  const blocks = [...session.blocks()];
  const spots = wanted.map((line, index): Spot => {
    const colon = line.indexOf(':');
    const [look, words] = [line.slice(0, colon), line.slice(colon + 1)];
    const block = blocks.find(({ text }) => text.includes(words));
    const start = block?.text.indexOf(words) ?? -1;
    return { block: block?.id ?? -1, span: { start, end: start + words.length }, look: look as Spot['look'], citations: [index] };
  });
  const reached: Cited['reached'] = [];
  let lost = 0;
  const textOf = (words: CitedWords | null) => words && words.ranges.map(String).join('');
  const marks = new CitationMarks({
    document,
    onReach: (words, by) => reached.push({ text: textOf(words), by }),
    onLost: () => {
      lost += 1;
    },
    signal: stop.signal,
  });
  marks.show(spots, (id) => blocks.find((block) => block.id === id));
  return { marks, reached, lost: () => lost };
}

const html =
  '<p>Zinc helps sleep (<a href="#a">Harlow 2019</a>).</p><p>Kava eases stress<sup><a href="#b">7</a></sup>, see PMID: 12345.</p>';

test('cited words are painted by how grave it is, and the page’s nodes stay as they were', async () => {
  document.body.innerHTML = html;
  const before = document.body.innerHTML;
  await cited(html, 'known:Harlow 2019', 'retracted:7', 'off:PMID: 12345');
  expect(paintedIn('obelus-cite')).toEqual(['Harlow 2019']);
  expect(paintedIn('obelus-retracted')).toEqual(['7']);
  expect(paintedIn('obelus-cite-off')).toEqual(['PMID: 12345']);
  expect(document.body.innerHTML).toBe(before);
});

test('on a dark ground cited words have names of their own', async () => {
  await cited(`<div style="background:#111;color:#eee">${html}</div>`, 'known:Harlow 2019');
  expect(paintedIn('obelus-cite-dark')).toEqual(['Harlow 2019']);
  expect(paintedIn('obelus-cite')).toEqual([]);
});

test('words that the page rewrites lose their paint at once, and are told as lost', async () => {
  const told = await cited(html, 'known:Harlow 2019');
  (document.querySelector('a') as Element).textContent = 'Another paper';
  expect([...(CSS.highlights.get('obelus-cite') ?? [])].every(({ collapsed }) => collapsed)).toBe(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told.lost()).toBe(1);
});

test('the pointer on cited words is told, and its leaving', async () => {
  const told = await cited(html, 'known:Harlow 2019', 'retracted:7');
  await userEvent.hover(document.querySelector('a') as Element);
  await until(() => told.reached.length > 0);
  expect(told.reached.at(-1)).toEqual({ text: 'Harlow 2019', by: 'pointer' });
  await userEvent.hover(page.elementLocator(document.body), { position: { x: 300, y: 1 } });
  await until(() => told.reached.length > 1);
  expect(told.reached.at(-1)?.text).toBeNull();
});

test('a link reached by the keyboard is told, and Escape lets it go', async () => {
  const told = await cited(html, 'known:Harlow 2019', 'retracted:7');
  await userEvent.tab();
  expect(told.reached.at(-1)).toEqual({ text: 'Harlow 2019', by: 'key' });
  await userEvent.tab();
  expect(told.reached.at(-1)).toEqual({ text: '7', by: 'key' });
  await userEvent.keyboard('{Escape}');
  expect(told.reached.at(-1)?.text).toBeNull();
});

test('a finger beside a footnote marker reaches it, one far from it nothing', async () => {
  const told = await cited(html, 'retracted:7');
  const [rect] = told.marks.rects(told.marks.of(0) as CitedWords);
  const touch = (dx: number) =>
    document.body.dispatchEvent(
      new PointerEvent('pointerdown', { pointerType: 'touch', clientX: (rect?.right ?? 0) + dx, clientY: rect?.top ?? 0, bubbles: true }),
    );
  touch(60);
  expect(told.reached).toEqual([]);
  touch(6);
  expect(told.reached).toEqual([{ text: '7', by: 'touch' }]);
});

test('hidden with the marks, cited words are not painted, and come back', async () => {
  const told = await cited(html, 'known:Harlow 2019');
  told.marks.setHidden(true);
  expect(CSS.highlights.has('obelus-cite')).toBe(false);
  told.marks.setHidden(false);
  expect(paintedIn('obelus-cite')).toEqual(['Harlow 2019']);
});

test('when it ends, nothing of it stays in the registry or the style sheets', async () => {
  const sheets = document.adoptedStyleSheets.length;
  await cited(html, 'known:Harlow 2019', 'retracted:7');
  expect(document.adoptedStyleSheets.length).toBeGreaterThan(sheets);
  stop.abort();
  expect([...CSS.highlights.keys()].filter((name) => /cite|retracted|concern/.test(name))).toEqual([]);
});
