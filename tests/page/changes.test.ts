import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { clean, painted, paintedIn, read, until } from './reading-page';

afterEach(clean);

const rest = () => new Promise((resolve) => setTimeout(resolve, 150));
const one = (selector: string) => document.querySelector(selector) as HTMLElement;

test('a quiet page that comes to name a substance is read whole', async () => {
  const { session, engine } = await read('<h1>Sleep</h1><p id="p">Loading</p>');
  expect(engine.scanned).toEqual([]);
  one('#p').textContent = 'Zinc helps sleep.';
  await until(() => session.claims.length === 1);
  expect(session.claims[0]?.heading).toBe('Sleep');
});

test('words put into the middle of a mark are never painted', async () => {
  await read('<p>Zinc helps sleep.</p>');
  const text = one('p').firstChild as Text;
  const second = text.splitText(11);
  one('p').insertBefore(document.createTextNode('no '), second);
  await Promise.resolve();
  expect(painted().join('')).not.toContain('no');
  await until(() => painted().length > 0);
  expect(painted().sort()).toEqual(['no ', 'sleep']);
});

test('text rewritten with just the same words keeps its mark and its id', async () => {
  const { session } = await read('<p>Zinc helps sleep.</p>');
  const id = session.claims[0]?.id;
  one('p').textContent = 'Zinc helps sleep.';
  await until(() => painted().length === 1);
  await rest();
  expect(painted()).toEqual(['helps sleep']);
  expect(session.claims.map((claim) => claim.id)).toEqual([id]);
});

test('a part of a sentence that is rendered anew is marked in its new nodes', async () => {
  await read('<p>Zinc helps <b>sleep</b> well.</p>');
  const bold = document.createElement('b');
  bold.textContent = 'sleep';
  one('b').replaceWith(bold);
  await until(() => painted().length === 2 && !painted().includes('(gone)'));
  expect(painted()).toEqual(['helps ', 'sleep']);
});

test('an element that was changed while it was out of the page comes back without its old marks', async () => {
  await read('<div id="d"><p>Zinc helps sleep.</p></div>');
  const paragraph = one('p');
  paragraph.remove();
  await Promise.resolve();
  (paragraph.firstChild as Text).data = 'Zinc never, ever sleeps.';
  await Promise.resolve();
  one('#d').append(paragraph);
  await Promise.resolve();
  expect(painted()).toEqual([]);
  await until(() => painted().length === 1);
  expect(painted()).toEqual(['ever sleep']);
});

test('removing content removes its claims', async () => {
  const { session } = await read('<div id="a"><p>Zinc helps sleep.</p></div><p>Kava hurts the liver.</p>');
  one('#a').remove();
  await until(() => session.claims.length === 1);
  expect(painted()).toEqual(['the liver']);
});

test('the route changes and all is read anew', async () => {
  const { session } = await read('<main><h1>One</h1><p>Zinc helps sleep.</p></main>');
  one('main').innerHTML = '<h1>Two</h1><p>Kava eases stress.</p>';
  await until(() => session.claims[0]?.outcome === 'stress');
  expect(session.claims.map(({ heading }) => heading)).toEqual(['Two']);
});

test('a body that is replaced is read', async () => {
  const { session } = await read('<p>Zinc helps sleep.</p>');
  const body = document.createElement('body');
  body.innerHTML = '<p>Kava eases stress.</p>';
  const old = document.body;
  old.replaceWith(body);
  await until(() => session.claims[0]?.outcome === 'stress');
  expect(session.claims.length).toBe(1);
  body.replaceWith(old);
});

test('a heading that changes changes what stands under it', async () => {
  const { session } = await read('<h2>Old</h2><p>Zinc helps sleep.</p>');
  one('h2').textContent = 'New';
  await until(() => session.claims[0]?.heading === 'New');
  expect(painted()).toEqual(['helps sleep']);
});

test('claims stay in reading order whatever moves', async () => {
  const { session } = await read('<p id="a">Zinc helps sleep.</p><p id="b">Kava eases stress.</p><p id="c">Kava hurts the liver.</p>');
  one('#c').after(one('#a'));
  await until(() => session.claims.at(-1)?.outcome === 'sleep');
  expect(session.claims.map(({ outcome }) => outcome)).toEqual(['stress', 'liver', 'sleep']);
});

test('text between two blocks joins when the block between them goes', async () => {
  const { session } = await read('<div id="d">Zinc helps <p>x</p> sleep.</div>');
  expect(session.claims.length).toBe(0);
  one('p').remove();
  await until(() => session.claims.length === 1);
  expect(session.claims[0]?.quoteText).toBe('Zinc helps sleep.');
});

test('a page that never stops changing is read seldom, and its marks stay right', async () => {
  const { session, engine } = await read('<p>Zinc helps sleep.</p><p id="clock">0</p>');
  engine.scanned.length = 0;
  let ticks = 0;
  const timer = setInterval(() => {
    one('#clock').textContent = `Tick ${++ticks}`;
  }, 1);
  await until(() => ticks > 80, 'the clock ticks', 30_000);
  clearInterval(timer);
  expect(engine.scanned.length).toBeLessThan(ticks / 2);
  expect(engine.scanned.every((text) => text.startsWith('Tick'))).toBe(true);
  expect(session.claims.length).toBe(1);
});

test('marks come back where the page clears the registry or drops our sheet', async () => {
  await read('<p id="p">Zinc helps sleep.</p>');
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
  one('#p').append(' ');
  await until(() => painted().length === 1);
  expect(paintedIn('obelus-supported')).toEqual(['helps sleep']);
  expect(document.adoptedStyleSheets.length).toBe(1);
});

test('marks on a dark ground take the lines for a dark ground', async () => {
  await read(
    '<div style="background:#111;color:#eee"><p>Zinc helps sleep.</p></div><p style="color:#000;background:#fff">Zinc and memory.</p><p style="color:#fff;background:linear-gradient(red,blue)">Kava hurts the liver.</p>',
  );
  expect(paintedIn('obelus-supported-dark')).toEqual(['helps sleep']);
  expect(paintedIn('obelus-preliminary')).toEqual(['and memory']);
  expect(paintedIn('obelus-harm-dark')).toEqual(['the liver']);
});

test('a page that switches its theme has its marks switched', async () => {
  await read('<div id="d" style="background:#fff"><p>Zinc helps sleep.</p></div>');
  expect(paintedIn('obelus-supported')).toEqual(['helps sleep']);
  one('#d').style.background = '#000';
  document.documentElement.className = 'dark';
  await until(() => paintedIn('obelus-supported-dark').length === 1);
  expect(paintedIn('obelus-supported')).toEqual([]);
});

test('hidden marks come back, filtered ones when they are asked for again', async () => {
  let shown = true;
  const { session } = await read('<p>Zinc helps sleep. Kava hurts the liver.</p>', {
    shows: ({ outcome }) => shown || outcome !== 'sleep',
  });
  session.setHidden(true);
  expect(painted()).toEqual([]);
  expect(session.hidden).toBe(true);
  session.setHidden(false);
  expect(painted().length).toBe(2);
  shown = false;
  session.refilter();
  await until(() => painted().length === 1);
  expect(session.claims.map(({ outcome }) => outcome)).toEqual(['liver']);
  expect(session.found.length).toBe(2);
});

test('the look of marks can change: the whole sentence, and thinner lines', async () => {
  const { session } = await read('<p>Zinc helps sleep. It is cheap.</p>');
  session.setLook({ extent: 'line', weight: 'quiet' });
  await until(() => painted()[0] === 'Zinc helps sleep.');
  const sheet = document.adoptedStyleSheets.at(-1) as CSSStyleSheet;
  expect([...sheet.cssRules].map(({ cssText }) => cssText).join('')).toContain('underline 1px');
});

test('a mark is washed while its card is open, also after its text was rendered anew', async () => {
  const { session } = await read('<p>Zinc helps sleep.</p>');
  const id = session.claims[0]?.id ?? 0;
  expect(session.activate(id)).toBe(true);
  expect(paintedIn('obelus-active')).toEqual(['helps sleep']);
  one('p').textContent = 'Zinc helps sleep.';
  await until(() => painted().length === 1 && paintedIn('obelus-active').length === 1);
  session.activate(null);
  expect(paintedIn('obelus-active')).toEqual([]);
  expect(session.activate(-1)).toBe(false);
});

test('an ended session leaves nothing behind and reads no more', async () => {
  const { session, engine, stop } = await read('<p>Zinc helps sleep.</p>');
  stop();
  expect(painted()).toEqual([]);
  expect(document.adoptedStyleSheets).toEqual([]);
  expect([...CSS.highlights.keys()]).toEqual([]);
  engine.scanned.length = 0;
  one('p').textContent = 'Kava hurts the liver.';
  await rest();
  expect(engine.scanned).toEqual([]);
  expect(session.activate(session.claims[0]?.id ?? 1)).toBe(false);
});

test('the reader comes back to where they were before the first jump', async () => {
  await page.viewport(1000, 800);
  const { session } = await read(`<div style="height:3000px"></div><p>Zinc helps sleep.</p><div style="height:3000px"></div>`);
  window.scrollTo(0, 120);
  expect(session.scrollTo(session.claims[0]?.id ?? 0)).toBe(true);
  expect(window.scrollY).toBeGreaterThan(1000);
  const [rect] = session.rects(session.claims[0]?.id ?? 0);
  expect(Math.abs((rect?.top ?? 0) + (rect?.height ?? 0) / 2 - window.innerHeight / 2)).toBeLessThan(2);
  session.goBack();
  expect(window.scrollY).toBe(120);
});

test('boxes that were scrolled by a jump are scrolled back too', async () => {
  const { session } = await read(
    '<div id="box" style="height:100px;overflow:auto"><div style="height:2000px"></div><p>Zinc helps sleep.</p></div>',
  );
  one('#box').scrollTop = 40;
  session.scrollTo(session.claims[0]?.id ?? 0);
  expect(one('#box').scrollTop).toBeGreaterThan(1000);
  session.goBack();
  expect(one('#box').scrollTop).toBe(40);
});

test('what was selected, and the field that had the focus, are so again after the way back', async () => {
  const { session } = await read('<input id="i"><p id="s">Selected here.</p><p>Zinc helps sleep.</p>');
  one('#i').focus();
  getSelection()?.selectAllChildren(one('#s'));
  session.scrollTo(session.claims[0]?.id ?? 0);
  one('#i').blur();
  getSelection()?.removeAllRanges();
  session.goBack();
  expect(document.activeElement).toBe(one('#i'));
  expect(String(getSelection())).toBe('Selected here.');
  getSelection()?.removeAllRanges();
});

test('on a narrow screen a jump brings the words above the sheet', async () => {
  await page.viewport(400, 600);
  const { session } = await read(`<div style="height:3000px"></div><p>Zinc helps sleep.</p><div style="height:3000px"></div>`);
  session.scrollTo(session.claims[0]?.id ?? 0);
  const [rect] = session.rects(session.claims[0]?.id ?? 0);
  expect(rect?.top).toBeGreaterThan(0);
  expect(rect?.bottom).toBeLessThan(600 * 0.3);
  await page.viewport(1000, 800);
});

test('marks come back where the page empties our highlights, and what it puts into them goes', async () => {
  const { session } = await read('<p>Zinc helps sleep.</p><p id="other">The page would have this marked.</p>');
  const ours = CSS.highlights.get('obelus-supported');
  const theirs = new Range();
  theirs.selectNodeContents(one('#other').firstChild as Node);
  ours?.clear();
  ours?.add(theirs);
  await until(() => paintedIn('obelus-supported').includes('helps sleep'));
  expect(paintedIn('obelus-supported')).toEqual(['helps sleep']);
  expect(session.claims.length).toBe(1);
});

test('blocks are given in document order, those with claims under the number that their claims carry', async () => {
  const { session } = await read('<h1>Zinc</h1><p>See <a href="https://pubmed.example/1">a trial</a>.</p><p>Zinc helps sleep.</p>');
  const blocks = [...session.blocks()];
  expect(blocks.map(({ text }) => text)).toEqual(['Zinc', 'See a trial.', 'Zinc helps sleep.']);
  expect(blocks[1]?.links.map(({ href }) => href)).toEqual(['https://pubmed.example/1']);
  expect(blocks[2]?.id).toBe(session.claims[0]?.block);
});
