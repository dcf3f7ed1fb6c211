import { afterEach, expect, test } from 'vitest';
import type { Block } from '../../components/engine/model';
import { FakeEngine } from './fake-engine';
import { clean, painted, paintedIn, read, readPage, until } from './reading-page';

afterEach(clean);

const claim = 'Zinc helps sleep.';

function shadowOn(element: Element | null): ShadowRoot {
  if (!element) throw new Error('No such element.');
  return element.attachShadow({ mode: 'open' });
}

test('nothing is marked in editors, inputs, code, SVG and our own kind of skipped elements', async () => {
  const { session } = await read(`
    <p>${claim}</p>
    <div contenteditable><p>${claim}</p><b>${claim}</b></div>
    <div contenteditable="plaintext-only">${claim}</div>
    <div role="textbox"><div>${claim}</div></div>
    <div class="ProseMirror"><p>${claim}</p></div>
    <div class="big CodeMirror">${claim}</div>
    <div class="cm-editor"><div>${claim}</div></div>
    <textarea>${claim}</textarea><input value="${claim}"><select><option>${claim}</option></select>
    <pre><code>${claim}</code></pre><p><code>${claim}</code></p><p>Zinc <kbd>helps sleep</kbd>.</p><div><code><span>Zinc </span><b>helps sleep.</b></code> Indeed.</div>
    <svg><text>${claim}</text></svg><script type="text/plain">${claim}</script><template><p>${claim}</p></template>`);
  expect(session.found.length).toBe(1);
  expect(painted()).toEqual(['helps sleep']);
});

test('preformatted prose is read, and so is what a closed part of the page holds', async () => {
  const { session } = await read(`<pre>${claim}</pre><details><summary>More</summary><p>${claim}</p></details><div hidden>${claim}</div>`);
  expect(session.found.length).toBe(3);
  const [open, closed] = session.claims;
  expect(session.rects(open?.id ?? 0).length).toBe(1);
  expect(session.rects(closed?.id ?? 0)).toEqual([]);
  expect(session.scrollTo(closed?.id ?? 0)).toBe(false);
  expect(session.neighbour(1)?.id).toBe(open?.id);
});

test('a mark inside a closed part of the page appears when that is opened', async () => {
  const { session } = await read(`<details><summary>More</summary><p>${claim}</p></details>`);
  const id = session.claims[0]?.id ?? 0;
  expect(session.rects(id)).toEqual([]);
  (document.querySelector('details') as HTMLDetailsElement).open = true;
  expect(painted()).toEqual(['helps sleep']);
  expect(session.rects(id).length).toBe(1);
  expect(session.scrollTo(id)).toBe(true);
});

test('panels of tabs are marked, whether they are only shown later or also filled later', async () => {
  const { session } = await read(`
    <div role="tablist"><button role="tab">One</button><button role="tab">Two</button><button role="tab">Three</button></div>
    <div role="tabpanel"><p>${claim}</p></div>
    <div role="tabpanel" style="display:none"><p>Zinc shortens colds.</p></div>
    <div role="tabpanel" style="display:none"></div>`);
  const panels = [...document.querySelectorAll<HTMLElement>('[role=tabpanel]')];
  const show = (shown: number) => {
    for (const [i, panel] of panels.entries()) panel.style.display = i === shown ? '' : 'none';
  };
  const laidOut = () => session.claims.filter(({ id }) => session.rects(id).length > 0).map(({ outcome }) => outcome);
  expect(laidOut()).toEqual(['sleep']);
  show(1);
  expect(laidOut()).toEqual(['colds']);
  show(2);
  if (panels[2]) panels[2].innerHTML = '<p>Kava eases stress.</p>';
  await until(() => session.claims.length === 3);
  expect(laidOut()).toEqual(['stress']);
  expect(painted()).toEqual(['eases stress', 'helps sleep', 'shortens colds']);
});

test('what is not laid out before it comes near the screen is marked, can be jumped to, and keeps its size', async () => {
  const { session } = await read(
    `<div style="height:5000px"></div><section style="content-visibility:auto;height:120px"><p>${claim}</p></section>`,
  );
  const paragraph = document.querySelector('section p');
  const id = session.claims[0]?.id ?? 0;
  expect(painted()).toEqual(['helps sleep']);
  expect(paragraph?.getBoundingClientRect().height).toBeGreaterThan(10);
  expect(session.neighbour(1)?.id).toBe(id);
  expect(paragraph?.getBoundingClientRect().height).toBeGreaterThan(10);
  expect(session.scrollTo(id)).toBe(true);
  expect(session.rects(id)[0]?.top).toBeLessThan(window.innerHeight);
});

test('text that becomes an editor loses its marks, and text that stops being one gets them', async () => {
  const { session } = await read(`<div id="e"><p>${claim}</p></div>`);
  const element = document.querySelector('#e');
  element?.setAttribute('contenteditable', 'true');
  await until(() => session.found.length === 0);
  expect(painted()).toEqual([]);
  element?.removeAttribute('contenteditable');
  await until(() => session.found.length === 1);
  expect(painted()).toEqual(['helps sleep']);
});

test('what is typed into an editor is never read', async () => {
  const { session, engine } = await read(`<p>${claim}</p><div id="e" contenteditable><p>x</p></div>`);
  engine.scanned.length = 0;
  const text = document.querySelector('#e p')?.firstChild as Text;
  for (const letters of [' Zinc', ' for', ' sleep.']) text.appendData(letters);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(engine.scanned).toEqual([]);
  expect(session.found.length).toBe(1);
  expect(painted()).toEqual(['helps sleep']);
});

test('open shadow trees are read and marked, also those attached later', async () => {
  document.body.innerHTML = `<p>${claim}</p><my-card></my-card><late-card></late-card><div id="d"></div>`;
  const first = shadowOn(document.querySelector('my-card'));
  first.innerHTML = '<style>p{color:red}</style><p>Zinc shortens colds.</p><slot></slot>';
  shadowOn(document.querySelector('#d')).innerHTML = 'Kava hurts the liver.';
  const { session } = await readPage();
  expect(session.claims.map(({ outcome }) => outcome)).toEqual(['sleep', 'colds', 'liver']);
  const late = shadowOn(document.querySelector('late-card'));
  late.innerHTML = '<p>Kava eases stress.</p>';
  await until(() => session.claims.length === 4);
  expect(session.claims.map(({ outcome }) => outcome)).toEqual(['sleep', 'colds', 'stress', 'liver']);
  const text = first.querySelector('p')?.firstChild as Text;
  text.data = 'Zinc and memory.';
  await until(() => session.claims.some(({ outcome }) => outcome === 'memory'));
  expect(paintedIn('obelus-preliminary')).toEqual(['and memory']);
  expect(first.adoptedStyleSheets.length).toBe(1);
});

test('closed shadow trees are read where the browser gives them', async () => {
  document.body.innerHTML = `<p>${claim}</p><my-card></my-card>`;
  const host = document.querySelector('my-card') as Element;
  const closed = host.attachShadow({ mode: 'closed' });
  closed.innerHTML = '<p>Zinc shortens colds.</p>';
  const { session } = await readPage({ openShadow: (element) => (element === host ? closed : null) });
  expect(session.claims.map(({ outcome }) => outcome)).toEqual(['sleep', 'colds']);
});

test('a page of shadow trees alone is read', async () => {
  document.body.innerHTML = '<my-app></my-app>';
  const app = shadowOn(document.querySelector('my-app'));
  app.innerHTML = '<inner-app></inner-app>';
  shadowOn(app.firstElementChild).innerHTML = `<p>${claim}</p>`;
  const { session } = await readPage();
  expect(session.claims.length).toBe(1);
});

test('right to left text, emoji and combining marks shift no mark', async () => {
  await read('<p dir="rtl">زنك 😀👩‍👩‍👧 Zinc e\u0301 helps <b>sl</b>eep. מים</p>');
  expect(painted().join('')).toBe('eephelps sl');
});

test('a text node of five megabytes is read in slices', { timeout: 60_000 }, async () => {
  document.body.replaceChildren(
    document.createTextNode(`${'Nothing is said here. '.repeat(120_000)}${claim} ${'Nor here. '.repeat(250_000)}`),
  );
  const { session } = await readPage();
  expect(session.claims.map(({ markText }) => markText)).toEqual(['helps sleep']);
  expect(painted()).toEqual(['helps sleep']);
});

test('a hundred thousand nodes and ten thousand levels are read', { timeout: 60_000 }, async () => {
  const list = '<li>x</li>'.repeat(50_000);
  document.body.innerHTML = `<ul>${list}</ul><p>${claim}</p>`;
  let inner: Element = document.body.appendChild(document.createElement('div'));
  inner.setAttribute('hidden', '');
  for (let i = 0; i < 10_000; i++) inner = inner.appendChild(document.createElement('div'));
  inner.textContent = 'Zinc shortens colds.';
  const { session, errors } = await readPage();
  expect(errors).toEqual([]);
  expect(session.claims.map(({ outcome }) => outcome)).toEqual(['sleep', 'colds']);
});

// With a box for each level Chromium itself crashes at some four thousand; without boxes it lays out ten thousand.
test.each([
  [1500, ''],
  [10_000, 'display: contents'],
])('words under %i levels that are laid out are marked (%s)', { timeout: 60_000 }, async (levels, style) => {
  document.body.replaceChildren();
  let inner: Element = document.body;
  for (let i = 0; i < levels; i++) {
    inner = inner.appendChild(document.createElement('div'));
    inner.setAttribute('style', style);
  }
  inner.textContent = claim;
  const { session, errors } = await readPage();
  expect(errors).toEqual([]);
  expect(painted()).toEqual(['helps sleep']);
  expect(session.rects(session.claims[0]?.id ?? 0).length).toBe(1);
});

test('a page in another language says so and is left alone', async () => {
  document.documentElement.lang = 'de';
  const { session, engine } = await read(`<p>${'Zinc kann bei der Erkältung helfen und ist nicht teuer. '.repeat(20)}</p>`);
  expect(session.state).toBe('other-language');
  expect(engine.scanned).toEqual([]);
});

test('an engine that throws on one block costs that block only', async () => {
  class Broken extends FakeEngine {
    override scan(block: Block) {
      if (block.text.includes('broken')) throw new Error('broken');
      return super.scan(block);
    }
  }
  const { session, errors } = await read(`<p>Zinc is broken.</p><p>${claim}</p>`, { engine: new Broken() });
  expect(session.claims.length).toBe(1);
  expect(errors.map(String)).toEqual(['Error: broken']);
});

test('frames of other origins are counted, blank and tiny ones are not', async () => {
  const { session } = await read(
    '<iframe src="data:text/html,x" width="300" height="200"></iframe><iframe width="300" height="200"></iframe><iframe src="data:text/html,y" width="1" height="1"></iframe>',
  );
  await until(() => session.framesNotRead === 1);
  expect(session.framesNotRead).toBe(1);
});
