import { afterEach, expect, test } from 'vitest';
import { clean, painted, paintedIn, read, readPage, until } from './reading-page';

afterEach(clean);

test('claims are marked by verdict, in the words that say them', async () => {
  const { session } = await read('<h2>Zinc</h2><p>Zinc shortens <b>colds</b>. It is a metal.</p><p>Kava hurts the liver.</p>');
  expect(session.state).toBe('done');
  expect(session.claims.map(({ outcome, quoteText, markText, heading }) => [outcome, quoteText, markText, heading])).toEqual([
    ['colds', 'Zinc shortens colds.', 'shortens colds', 'Zinc'],
    ['liver', 'Kava hurts the liver.', 'the liver', 'Zinc'],
  ]);
  expect(paintedIn('obelus-limited')).toEqual(['shortens ', 'colds']);
  expect(paintedIn('obelus-harm')).toEqual(['the liver']);
});

test('no node or attribute of the page changes', async () => {
  const html =
    '<main class="x"><h1>Zinc</h1><ul><li>Zinc for <a href="#a">better sleep</a></li><li hidden>Zinc and stress</li></ul><!-- c --><table><tbody><tr><td>Zinc, memory</td></tr></tbody></table></main>';
  document.body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  const texts = textNodes();
  const { session, stop } = await readPage();
  expect(session.claims.length).toBe(3);
  expect(textNodes().every((node, index) => node === texts[index])).toBe(true);
  session.activate(session.claims[0]?.id ?? null);
  expect(document.documentElement.outerHTML).toBe(before);
  stop();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(painted()).toEqual([]);
});

test('a page that names no substance is not cut into blocks', async () => {
  const { engine, session } = await read('<p>Nothing to see here.</p>'.repeat(50));
  expect(engine.scanned).toEqual([]);
  expect(session.state).toBe('done');
});

test('text that is rewritten loses its mark, and gets one for what it says now', async () => {
  const { session } = await read('<p id="p">Zinc helps sleep.</p>');
  expect(painted()).toEqual(['helps sleep']);
  const text = document.querySelector('#p')?.firstChild as Text;
  text.data = 'Zinc is a metal, not for sleep at all.';
  await Promise.resolve();
  expect(painted()).toEqual([]);
  await until(() => painted().length === 1);
  expect(painted()).toEqual(['for sleep']);
  expect(session.claims.map(({ markText }) => markText)).toEqual(['for sleep']);
});

test('content that comes later is read without reading the rest again', async () => {
  const { engine, session } = await read(`<h1>Zinc</h1>${'<p>Zinc helps sleep.</p>'.repeat(20)}`);
  engine.scanned.length = 0;
  const more = document.createElement('p');
  more.textContent = 'Kava eases stress.';
  document.body.append(more);

  await until(() => session.claims.length === 21);
  expect(engine.scanned).toEqual(['Kava eases stress.']);
  expect(session.claims.at(-1)?.outcome).toBe('stress');
});

test('a claim keeps its id while its words stay in the page', async () => {
  const { session } = await read('<div id="a"><p>Zinc helps sleep.</p></div><div id="b"></div>');
  const id = session.claims[0]?.id;
  document.querySelector('#b')?.append(document.querySelector('p') as Element);
  await until(() => painted().length === 1 && session.claims.length === 1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(session.claims.map((claim) => claim.id)).toEqual([id]);
});

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
