import { afterEach, expect, test } from 'vitest';
import { PageBlock } from '../../components/page/block';
import { Cutter } from '../../components/page/cutter';
import { fold } from '../../components/page/fold';
import { piecesOf } from '../../components/page/run';
import { Surveyor } from '../../components/page/surroundings';
import { randomFrom } from '../bench/pages';

afterEach(() => document.body.replaceChildren());

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL OPTION BUTTON'.split(
    ' ',
  ),
);
const skipped = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME SVG CANVAS HEAD INPUT'.split(' '));

/** The rule by which claims are labelled, written as plainly as can be. */
function reference(root: Node): string[] {
  const texts: string[] = [];
  let current = '';
  const flush = () => {
    const text = current.replace(/\s+/g, ' ').trim();
    if (/[a-z]/i.test(text)) texts.push(text);
    current = '';
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) current += child.nodeValue;
      if (!(child instanceof Element)) continue;
      const tag = child.tagName.toUpperCase();
      if (skipped.has(tag)) continue;
      if (tag === 'BR') current += ' ';
      else if (blockTags.has(tag)) {
        flush();
        walk(child);
        flush();
      } else walk(child);
    }
  };
  walk(root);
  flush();
  return texts;
}

function blocks(html: string): PageBlock[] {
  document.body.innerHTML = html;
  return cut(document.body);
}

function cut(root: Element): PageBlock[] {
  const cutter = new Cutter(root);
  const surveyor = new Surveyor();
  const found: PageBlock[] = [];
  for (let run = cutter.next(); run; run = cutter.next()) {
    expect(piecesOf(run)?.isSame).toBe(true);
    found.push(new PageBlock(found.length, run, 0, run.raw.length, surveyor));
  }
  expect(cutter.lost).toBe(false);
  return found;
}

test('random pages are cut as the labelling rule cuts them', () => {
  const random = randomFrom(11);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const tags = ['div', 'p', 'span', 'b', 'a', 'br', 'ul', 'li', 'script', 'td', 'svg', 'section', 'x-box', 'pre', 'code', 'hr', 'button'];
  const texts = ['zinc', ' ', '\n  ', 'for sleep', '\u00a0', ' and ', '12', '😀 x', 'é', '.'];
  const grow = (parent: Node, depth: number) => {
    for (let i = Math.floor(random() * 5); i > 0; i--) {
      if (depth > 6 || random() < 0.45) parent.appendChild(document.createTextNode(pick(texts)));
      else if (random() < 0.05) parent.appendChild(document.createComment('zinc'));
      else {
        const child = document.createElement(pick(tags));
        grow(child, depth + 1);
        parent.appendChild(child);
      }
    }
  };
  for (let round = 0; round < 400; round++) {
    const root = document.createElement('div');
    grow(root, 0);
    expect(cut(root).map(({ text }) => text)).toEqual(reference(root));
  }
});

test('a block says what it is', () => {
  const found = blocks(
    `<h1>One</h1><h2>Two</h2><div role="heading" aria-level="4">Three</div><ul><li>Four<ul><li><p>Five</p></li></ul></li></ul>
     <dl><dt>Six</dt><dd>Seven</dd></dl><figure><figcaption>Eight</figcaption></figure><button>Nine</button><h3><button>Ten</button></h3>
     <blockquote><p>Eleven</p></blockquote><pre><code>twelve()</code></pre><pre>Thirteen</pre><details><summary>Fourteen</summary>Fifteen</details>`,
  );
  expect(found.map(({ text, role, level, depth }) => [text, role, level, depth])).toEqual([
    ['One', 'title', 1, 0],
    ['Two', 'heading', 2, 0],
    ['Three', 'heading', 4, 0],
    ['Four', 'item', 0, 1],
    ['Five', 'item', 0, 2],
    ['Six', 'term', 0, 1],
    ['Seven', 'text', 0, 1],
    ['Eight', 'caption', 0, 0],
    ['Nine', 'control', 0, 0],
    ['Ten', 'heading', 3, 0],
    ['Eleven', 'quote', 0, 0],
    ['twelve()', 'code', 0, 0],
    ['Thirteen', 'text', 0, 0],
    ['Fourteen', 'heading', 6, 0],
    ['Fifteen', 'text', 0, 0],
  ]);
});

test('cells know their row, their column and the head of their table', () => {
  const found = blocks(
    '<table><thead><tr><th>Name</th><th>Effect</th></tr></thead><tbody><tr><td>Zinc</td><td>Colds</td></tr></tbody></table><table><tr><td>A</td><td>B</td></tr></table>',
  );
  const [name, effect, zinc, colds, a] = found;
  expect(found.map(({ role }) => role)).toEqual(['cell', 'cell', 'cell', 'cell', 'cell', 'cell']);
  expect([name?.column, effect?.column, zinc?.column, colds?.column]).toEqual([0, 1, 0, 1]);
  expect(zinc?.row).toBe(colds?.row);
  expect(zinc?.row).not.toBe(name?.row);
  expect(colds?.headRow).toBe(name?.row);
  expect(a?.headRow).toBe(0);
  expect(a?.list).not.toBe(zinc?.list);
});

test('a block knows the region it stands in', () => {
  const regionOf = (html: string) => blocks(html)[0]?.region;
  expect(regionOf('<nav><p>x</p></nav>')).toBe('nav');
  expect(regionOf('<header><p>x</p></header>')).toBe('header');
  expect(regionOf('<article><header><p>x</p></header></article>')).toBe('main');
  expect(regionOf('<footer>x</footer>')).toBe('footer');
  expect(regionOf('<aside>x</aside>')).toBe('aside');
  expect(regionOf('<div role="contentinfo">x</div>')).toBe('footer');
  expect(regionOf('<div class="big customer-reviews"><p>x</p></div>')).toBe('review');
  expect(regionOf('<div class="review-article"><p>x</p></div>')).toBe('main');
  expect(regionOf('<form><p>Sign up</p><input type="email"></form>')).toBe('form');
  expect(regionOf('<form action="/cart"><p>Zinc, 60 capsules</p><button>Buy</button></form>')).toBe('main');
});

test('links are told by their place in the folded text', () => {
  const [block] = blocks('<p>  See\n <a href="https://pubmed.example/1">the <b>first</b>\n trial</a> and <a href="#n">note</a>.</p>');
  const parts = block?.links.map(({ start, end, href }) => [block.text.slice(start, end), href]);
  expect(parts).toEqual([
    ['the first trial', 'https://pubmed.example/1'],
    ['note', `${document.baseURI.split('#')[0]}#n`],
  ]);
  expect(blocks('<a href="https://a.example/"><p>All of it</p></a>')[0]?.links).toEqual([{ start: 0, end: 9, href: 'https://a.example/' }]);
});

test('ten thousand levels of elements do not overflow anything', () => {
  let inner: Element = document.body;
  for (let i = 0; i < 10_000; i++) inner = inner.appendChild(document.createElement(i % 2 ? 'div' : 'span'));
  inner.append('Zinc for sleep');
  const found = cut(document.body);
  expect(found.map(({ text, role }) => [text, role])).toEqual([['Zinc for sleep', 'text']]);
});

test('folding takes all that white space is for one space', () => {
  expect(fold(' \n a\u00a0\u2003b\t\tc  d ')).toBe('a b c d');
});

test('an element around all words of a block decides its role, however the block was cut', () => {
  const words = '<b><code>zinc oxide</code></b>';
  document.body.innerHTML = `<h2>${words}</h2><h2> ${words} <x-part></x-part></h2><h2>${words}<div>zinc</div></h2><h2>${words} and more</h2>`;
  const cutter = new Cutter(document.body);
  const roles: string[] = [];
  for (let run = cutter.next(); run; run = cutter.next()) roles.push(new PageBlock(1, run, 0, run.raw.length, new Surveyor()).role);
  expect(roles).toEqual(['code', 'code', 'code', 'heading', 'heading']);
});
