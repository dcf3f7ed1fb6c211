/** Pages as odd as the web's: each made of parts that a tool which changes pages would break. The same for the same seed. */
import { generate, randomFrom } from '../bench/pages';
import { parts } from './page-parts';

export interface GeneratedPage {
  html: string;
  headers: Record<string, string>;
}

const styles = [
  '',
  'body > * + * { margin-top: 1.5em } p:nth-child(odd) { padding-left: 12px } :empty { outline: 1px solid }',
  'body { display: grid; grid-template-columns: repeat(2, 1fr); gap: 1rem } body > script { display: none }',
  'html { font-size: 22px } body { max-width: 46rem; margin: auto; font: 1rem/1.6 serif; hyphens: auto }',
  ':root { color-scheme: dark } body { background: #16181d; color: #dfe3ea } a { color: #9cc }',
  'body { columns: 2; column-gap: 2rem } p::first-letter { font-size: 2em } p::first-line { letter-spacing: 1px }',
  '* { box-sizing: border-box } * > * { min-width: 0 } html, body { height: 100%; margin: 0; overflow: auto }',
  'body { writing-mode: vertical-rl; height: 500px } ::selection { background: gold } ::highlight(page-search) { color: red }',
  'html { display: flex; justify-content: center } body { flex: 0 1 700px } body :last-child { border-bottom: 1px dotted }',
  '@layer base { p { margin: 0 } } @container (width > 1px) { p { color: teal } } main { container-type: inline-size }',
];
const policies = [
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
  "default-src 'self'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; object-src 'none'",
];

export function generatedPage(seed: number): GeneratedPage {
  const random = randomFrom(seed * 7919 + 1);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const chosen = Array.from({ length: 4 + Math.floor(random() * 6) }, () => pick(parts)(Math.floor(random() * 1e6)));
  const text = generate(pick(['quiet', 'article', 'article', 'dense'] as const), pick([1500, 6000, 25_000]), seed);
  const at = Math.floor(random() * chosen.length);
  const body = [...chosen.slice(0, at), text, ...chosen.slice(at)].join('\n');
  const rtl = random() < 0.1 ? ' dir="rtl"' : '';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page ${seed}</title><style>${pick(styles)}</style>`;
  return {
    html: `${random() < 0.9 ? '<!doctype html>' : ''}<html lang="en"${rtl}><head>${head}</head><body>${body}</body></html>`,
    headers: random() < 0.25 ? { 'content-security-policy': pick(policies) } : {},
  };
}
