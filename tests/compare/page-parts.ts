/** Parts of generated pages. Each takes a number that makes it a little different, and ends by itself within a few tenths of a second. */

type Part = (n: number) => string;

const claims = [
  'Ashwagandha reduces stress.',
  'Creatine increases strength.',
  'Melatonin eases jet lag.',
  'Magnesium supports healthy sleep.',
  'Omega-3 lowers triglycerides.',
];
const claim = (n: number) => claims[n % claims.length] as string;
const script = (code: string) => `<script>{${code}}</script>`;
const later = (ms: number, code: string) => script(`setTimeout(() => {${code}}, ${ms});`);
/** An element before the script that follows it. */
const me = 'document.currentScript.previousElementSibling';

export const parts: readonly Part[] = [
  // Text in the shapes that pages give it.
  (n) => `<h2>Benefits of ashwagandha</h2><ul><li>Less stress</li><li>Better <em>sleep</em></li></ul><p>${claim(n)} ${claim(n + 1)}</p>`,
  (n) =>
    `<table><tr><th>Herb</th><th>For</th></tr><tr><td>Valerian</td><td>sleep</td></tr><tr><td>Creatine</td><td>${claim(n)}</td></tr></table>`,
  (n) =>
    `<p>Before<br>${claim(n).replace(' ', '<wbr> ')}<sup>1</sup> &#x1F600; e\u0301 <bdi dir="rtl">زنك</bdi> <ruby>漢<rt>kan</rt></ruby></p>`,
  (n) =>
    `<pre style="white-space:pre">  ${claim(n)}\n\t${claim(n + 2)}</pre><p style="white-space:pre-wrap">${claim(n + 3)}\n\n  And more.</p>`,
  (n) =>
    `<details><summary>About creatine</summary><p>${claim(n)}</p></details><details open><summary>More</summary>${claim(n + 1)}</details>`,
  (n) => `<section style="content-visibility:auto;height:120px;overflow:hidden"><p>${claim(n)}</p><p>${claim(n + 2)}</p></section>`,
  (n) =>
    `<div style="position:sticky;top:0">${claim(n)}</div><div style="float:right;width:120px">${claim(n + 1)}</div><p>${claim(n + 2)}</p>`,
  (n) => `<article><p><a href="#x">${claim(n)}</a> <button onclick="this.textContent += '!'">${claim(n + 1)}</button></p></article>`,
  (n) =>
    `<svg width="300" height="40"><text y="20">${claim(n)}</text></svg><figure><img alt="${claim(n)}"><figcaption>${claim(n)}</figcaption></figure>`,
  // Editors and fields.
  (n) =>
    `<div contenteditable="true"><p>${claim(n)}</p></div><textarea>${claim(n)}</textarea><input value="${claim(n)}">${script(`${me}.focus({ preventScroll: true });`)}`,
  (n) => `<div class="CodeMirror"><pre>${claim(n)}</pre></div><pre><code>${claim(n)}</code></pre><div role="textbox">${claim(n)}</div>`,
  // Shadow trees.
  (n) =>
    `<div><template shadowrootmode="open"><style>p{margin:3px}p:last-child{color:teal}</style><p>${claim(n)}</p><slot></slot></template>${claim(n + 1)}</div>`,
  (n) =>
    `<x-card-${n}></x-card-${n}>${script(`customElements.define('x-card-${n}', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: '${n % 2 ? 'closed' : 'open'}' }); const p = document.createElement('p'); p.textContent = '${claim(n)}'; root.append(p); const sheet = new CSSStyleSheet(); sheet.replaceSync('p { letter-spacing: 1px }'); root.adoptedStyleSheets.push(sheet); } });`)}`,
  // Frames, dialogs, popovers.
  (n) => `<iframe width="300" height="80" srcdoc="<p>${claim(n)}</p>"></iframe>`,
  (n) => `<dialog id="d${n}"><p>${claim(n)}</p></dialog>${script(`${me}.setAttribute('open', '');`)}`,
  (n) => `<div popover="manual" id="o${n}">${claim(n)}</div>${later(60, `document.getElementById('o${n}').showPopover();`)}`,
  // Pages that render themselves, and hold on to their nodes.
  (n) =>
    `<ul></ul>${script(
      `const list = ${me}; const texts = ${JSON.stringify(claims)}; const rows = []; const draw = (step) => { while (rows.length < 8) { const row = document.createElement('li'); const text = document.createTextNode(''); row.append(text); list.append(row); rows.push(text); } rows.forEach((text, i) => { text.data = texts[(i + step + ${n}) % 5]; if (text.parentNode.childNodes.length !== 1) throw new Error('Somebody touched my row.'); }); }; for (let step = 0; step < 12; step++) setTimeout(draw, step * 15, step);`,
    )}`,
  (n) =>
    `<div></div>${script(
      `const box = ${me}; for (let i = 0; i < 20; i++) setTimeout(() => { const p = document.createElement('p'); p.textContent = ${JSON.stringify(claims)}[(i + ${n}) % 5]; if (i % 3) box.append(p); else box.prepend(p); if (i % 4 === 3) box.lastChild.remove(); }, i * 10);`,
    )}`,
  (n) =>
    `<p>${claim(n)}</p>${script(`const text = ${me}.firstChild; const held = text.data; setTimeout(() => { if (!text.isConnected || text.data !== held) console.error('My text was changed.'); text.splitText(4); }, 120);`)}`,
  () =>
    script(
      `const seen = new Set(); new MutationObserver((records) => { for (const { type, target, attributeName } of records) seen.add([type, target.nodeName, attributeName].join(' ')); window.pageSaw = [...seen].sort(); }).observe(document.body, { subtree: true, attributes: true, characterData: true, childList: true });`,
    ),
  (n) =>
    `<main><h1>Route ${n}</h1><p>${claim(n)}</p></main>${later(80, `document.querySelector('main')?.replaceChildren('Elsewhere: ${claim(n + 1)}');`)}`,
  (n) =>
    `<p id="normal${n}">${claim(n)}</p>${later(90, `const p = document.getElementById('normal${n}'); p.append(' More.'); p.normalize();`)}`,
  (n) =>
    `<div style="height:120px;overflow:auto"><div style="height:2000px"><p>${claim(n)}</p></div></div>${script(`${me}.scrollTop = 40;`)}`,
  // Highlights, selections and sheets of the page's own.
  (n) =>
    `<p>${claim(n)} A word to search.</p>${script(`const text = ${me}.firstChild; const range = new Range(); range.setStart(text, 2); range.setEnd(text, 9); CSS.highlights.set('page-search', new Highlight(range));`)}`,
  (n) => `<p>${claim(n)}</p>${script(`getSelection().selectAllChildren(${me});`)}`,
  () =>
    script(
      `const sheet = new CSSStyleSheet(); sheet.replaceSync('li { padding: 2px }'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];`,
    ),
  // Pages with bugs, and pages that break what others build on.
  (n) =>
    script(
      n % 3 === 0
        ? `throw new Error('A bug of page ${n}.');`
        : n % 3 === 1
          ? `console.error('A complaint of page ${n}.');`
          : `Promise.reject(new Error('Nobody catches ${n}.'));`,
    ),
  () => script(`Element.prototype.attachShadow = () => { throw new Error('No.'); }; Array.prototype.flatMap = undefined;`),
  () => script(`Node.prototype.appendChild = null; window.Range = undefined; window.requestAnimationFrame = () => 0;`),
  () =>
    script(
      `Object.defineProperty(HTMLElement.prototype, 'popover', { get() { return null; }, set() {} }); window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };`,
    ),
  () => script(`CSS.highlights.set = () => { throw new Error('No.'); }; Map.prototype.get = new Proxy(Map.prototype.get, {});`),
];
