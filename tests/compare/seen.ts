/** What can be told of a page from within: looked at with and without the extension, it must be the same. */
import type { Page } from '@playwright/test';

export interface Seen {
  errors: string[];
  /** Elements, attributes and text nodes, also of open shadow trees. */
  dom: string;
  /** Rectangles of a sample of elements, and the size of the page. */
  boxes: string;
  /** Names of globals, highlights of the page's own, what has the focus, where one is, what was loaded or stored. */
  traces: string;
}

/** What generated pages do is over by then, in milliseconds. */
const calm = 500;
const sample = 120;

/** Listens from before the page is opened. */
export function listen(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()));
  return errors;
}

export const settle = (page: Page) => page.waitForTimeout(calm);

export async function see(page: Page, errors: readonly string[]): Promise<Seen> {
  const inside = await page.evaluate(look, sample);
  return { errors: errors.toSorted(), ...inside };
}

function look(most: number): Omit<Seen, 'errors'> {
  const isOurs = (node: Node) => node instanceof Element && node.localName === 'obelus-host';
  const serialised = (node: Node): string => {
    if (isOurs(node)) return '';
    if (node.nodeType === Node.TEXT_NODE) return `“${node.nodeValue}”`;
    const inner = [...node.childNodes].map(serialised).join('');
    if (!(node instanceof Element)) return `(${inner})`;
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
    return `<${node.localName}${attributes}>${node.shadowRoot ? serialised(node.shadowRoot) : ''}${inner}</>`;
  };
  const all = [...document.querySelectorAll('*')].filter((element) => !isOurs(element));
  const step = Math.max(1, Math.floor(all.length / most));
  const boxes = all
    .filter((_, index) => index % step === 0)
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map((side) => side.toFixed(2)).join(' ')}`;
    });
  const { scrollWidth, scrollHeight } = document.documentElement;
  const highlights = [...CSS.highlights].filter(([name]) => !name.startsWith('obelus-')).map(([name, { size }]) => `${name} ${size}`);
  return {
    dom: serialised(document),
    boxes: [`${scrollWidth} ${scrollHeight}`, ...boxes].join('\n'),
    traces: JSON.stringify({
      globals: Object.getOwnPropertyNames(window).toSorted(),
      highlights,
      focus: document.activeElement?.outerHTML.slice(0, 200) ?? '',
      selection: String(getSelection()),
      scroll: [scrollX, scrollY],
      loaded: performance.getEntriesByType('resource').filter(({ name }) => !name.endsWith('/favicon.ico')).length,
      sheets: document.styleSheets.length,
      cookies: document.cookie,
      stored: Object.keys(localStorage),
      saw: (window as { pageSaw?: string[] }).pageSaw ?? null,
    }),
  };
}
