/**
 * Strings that mean harm, by family: each tries to become markup, script, style, a link or an object's prototype, or to disguise
 * what stands beside it. Where one is executed, it sets `hit` in the global scope or on `Object.prototype`.
 */
import { disguises } from './disguises';

const RUN = 'globalThis.hit=1';
const POLLUTE = '{"hit":1}';

const elements = [
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}"></svg>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x"/></svg>`,
  `<math><mtext><style><img src=x onerror="${RUN}"></style></mtext></math>`,
  `<script>${RUN}</script>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<iframe srcdoc="<script>parent.hit=1</script>"></iframe>`,
  `<iframe src="javascript:parent.hit=1"></iframe>`,
  `<object data="data:text/html,<script>${RUN}</script>"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<video><source onerror="${RUN}"></video>`,
  `<body onload="${RUN}">`,
  `<details open ontoggle="${RUN}"><summary>x</summary></details>`,
  `<input autofocus onfocus="${RUN}">`,
  `<style>@import "https://evil.example/x.css";*{display:none}</style>`,
  `<link rel="stylesheet" href="https://evil.example/x.css">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `<base href="https://evil.example/">`,
  `<form action="https://evil.example/"><button formaction="javascript:${RUN}">x</button></form>`,
  `<template><img src=x onerror="${RUN}"></template>`,
  `<a href="javascript:${RUN}" autofocus>x</a>`,
  `<template shadowrootmode="open"><script>${RUN}</script></template>`,
  `<x-evil is="script" onclick="${RUN}" slot="card">x</x-evil>`,
];

const entity = (text: string) => text.replace(/[<>"&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Ways in which an element may slip past what looks for it, or out of what holds it. */
const slips: ((element: string) => string)[] = [
  (element) => element,
  (element) => element.replace(/<(\/?)(\w+)/g, (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`),
  (element) => `">${element}`,
  (element) => `'>${element}`,
  (element) => `</script></style></title></textarea>${element}`,
  (element) => `-->${element}<!--`,
  (element) => `]]>${element}`,
  entity,
  (element) => entity(entity(element)),
  (element) => element.replace('<', '<\0'),
  (element) => element.replace(/>$/, ''),
];

const handlers = ['onclick', 'onmouseover', 'onfocus', 'onerror', 'onload', 'ontoggle', 'onanimationstart', 'onbeforetoggle'];
const attributes = handlers.flatMap((handler) =>
  ['"', "'", '`', ' ', '/'].map((quote) => `x${quote} ${handler}=${quote}${RUN}${quote} autofocus tabindex=${quote}0`),
);

const addresses = [
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  'blob:https://evil.example/0',
  'file:///etc/passwd',
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/options.html',
  'moz-extension://00000000-0000-0000-0000-000000000000/options.html',
  'view-source:https://evil.example/',
  'about:blank#x',
  '//evil.example/x',
  'https://user:word@evil.example/\\..\\x',
];
const urls = addresses.flatMap((address) => [
  address,
  address.toUpperCase(),
  `\u0001${address}`,
  `  ${address}  `,
  address.replace(':', ':\n'),
  address.replace(/^(.{3})/, '$1\t'),
  address.replace(':', '&colon;'),
  `url:${address}`,
]);

const css = [
  'red;}*{display:none}',
  'expression(globalThis.hit=1)',
  'url(javascript:globalThis.hit=1)',
  "'); background: url(https://evil.example/x); ('",
  '</style><style>*{position:fixed;inset:0}</style>',
  '@import url(https://evil.example/x);',
  'position:fixed;inset:0;z-index:2147483647',
  'var(--evil, url(https://evil.example/x))',
  '\\0022; behavior: url(#x)',
  '/*',
  '*/',
  '}}}}',
  ':host{display:none}',
];

const keyNames = '__proto__ constructor prototype toString valueOf hasOwnProperty __defineGetter__ __lookupSetter__ then length name'.split(
  ' ',
);
const keys = [
  ...keyNames,
  ...keyNames.map((key) => `${key}/${key}`),
  ...keyNames.map((key) => `x.${key}.hit`),
  `__proto__[hit]=1`,
  `constructor.constructor("${RUN}")()`,
];

const templates = [
  `{{constructor.constructor('${RUN}')()}}`,
  `{{= ${RUN} }}`,
  `\${${RUN}}`,
  `#{${RUN}}`,
  `<%= ${RUN} %>`,
  `{% ${RUN} %}`,
  `[[\${${RUN}}]]`,
  `{{{this}}}`,
  `@(${RUN})`,
  `*{${RUN}}`,
  '%s%n%x%d',
  "$&$`$'$1$<x>",
  '\\u003cscript\\u003e',
  '\\x3cscript\\x3e',
];

const json = [
  `{"__proto__":${POLLUTE}}`,
  `{"constructor":{"prototype":${POLLUTE}}}`,
  `","__proto__":${POLLUTE},"x":"`,
  `"]}],"claims":[{"id":1}]`,
  '\\',
  '\\"',
  '"',
  '\\u0000',
  '\u2028',
  '\u2029',
  '\n"',
  '/*{',
  'null',
  '[]',
  '{"constructor":null,"type":"script","props":{"children":"x"}}',
];

const markdown = [
  `[x](javascript:${RUN})`,
  `![x](https://evil.example/x.png)`,
  `[x]: https://evil.example/ "t"`,
  `<https://evil.example/>`,
  'https://evil.example/path?x=1',
  'www.evil.example',
  'someone@evil.example',
  '# heading',
  '## heading',
  '- item',
  '* item',
  '+ item',
  '1. item',
  '1) item',
  '> quote',
  '---',
  '***',
  '===',
  '\n\n# heading\n\n',
  '\n- item',
  '`code`',
  '``` \ncode\n```',
  '~~~\ncode',
  '    code',
  '**bold**',
  '__bold__',
  '*it*',
  '_it_',
  '~~gone~~',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'line  \nbreak',
  'line\\\nbreak',
  '[^1]',
  '[^1]: note',
  '&lt;b&gt;',
  '&copy;',
  '&#x3c;b&#x3e;',
  '<!-- x -->',
  '<b>x</b>',
  '\\<b>x\\</b>',
  '[ ] task',
  ':smile:',
  '$x$',
  '@someone',
  '#1',
];

const sheets = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  `=HYPERLINK("https://evil.example/","x")`,
  `=cmd|'/c calc'!A0`,
  '\t=1+1',
  '\r=1+1',
  '"=1+1',
  ';=1+1',
  ',"=1+1"',
];

const controls = Array.from({ length: 0x20 + 0x21 }, (_, index) => (index < 0x20 ? index : index - 0x20 + 0x7f)).map(
  (code) => `be${String.fromCharCode(code)}fore`,
);

const long = ['a', '<', '\u0301', '&lt;', '<b>', 'word ', '\u202e', '👩‍👩‍👧‍👦'].map((piece) =>
  piece.repeat(Math.ceil(20_000 / piece.length)),
);

export const families = {
  elements: elements.flatMap((element) => slips.map((slip) => slip(element))),
  attributes,
  urls,
  css,
  disguises,
  keys,
  templates,
  json,
  markdown,
  sheets,
  controls,
  long,
} satisfies Record<string, readonly string[]>;

export type Family = keyof typeof families;

/** Each once. */
export const injections: readonly string[] = [...new Set(Object.values(families).flat())];
