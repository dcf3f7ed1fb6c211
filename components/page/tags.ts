/**
 * How each element parts the text. The sets are those by which claims are labelled: what stands in one block here is
 * one block there. Keys come in both cases, since `tagName` is upper case in HTML and as written in SVG and XHTML.
 */

/** `block` starts and ends a block, `skip` holds no text of the page, `break` is a space between words. */
export type Part = 'inline' | 'block' | 'skip' | 'break';

const blocks =
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul option button';
const skipped = 'script style noscript template textarea select iframe svg canvas head input';

const parts = new Map<string, Part>();
for (const [names, part] of [
  [blocks, 'block'],
  [skipped, 'skip'],
  ['br', 'break'],
] as [string, Part][]) {
  for (const name of names.split(' ')) {
    parts.set(name, part);
    parts.set(name.toUpperCase(), part);
  }
}

export function partOf(tagName: string): Part {
  return parts.get(tagName) ?? 'inline';
}

/** Text in these is code, not prose. */
export function isCode(tagName: string): boolean {
  return tagName === 'CODE' || tagName === 'KBD' || tagName === 'SAMP' || tagName === 'MATH' || tagName === 'math';
}

/** The block element, shadow root or document fragment whose own text `node` belongs to; null where the page shows no text. */
export function containerOf(node: Node): Element | ShadowRoot | null {
  let found: Element | ShadowRoot | null = null;
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nodeType === Node.ELEMENT_NODE) {
      const part = partOf((at as Element).tagName);
      if (part === 'skip') return null;
      if (part === 'block') found ??= at as Element;
    } else if (at.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
      return found ?? (at as ShadowRoot);
    }
  }
  return found;
}

/** The nearest block element or shadow root around a node. */
export function nearestBlock(node: Node): Node | null {
  let at = node.parentNode;
  while (at?.nodeType === Node.ELEMENT_NODE && partOf((at as Element).tagName) !== 'block') at = at.parentNode;
  return at;
}
