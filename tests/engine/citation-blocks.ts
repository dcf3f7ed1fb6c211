/** Blocks and claims as short lines, for tests of citations. */
import type { Block } from '../../components/engine/model';

/** One block as a line: `[words](address)` is a link. */
export function block(id: number, line: string, more: Partial<Block> = {}): Block {
  const links: { start: number; end: number; href: string }[] = [];
  let text = '';
  let at = 0;
  for (const hit of line.matchAll(/\[\[([^\]]*)\]\(([^)\s]*(?:\([^)\s]*\)[^)\s]*)*)\)\]|\[([^[\]]*)\]\(([^)\s]*)\)/g)) {
    text += line.slice(at, hit.index);
    const shown = hit[1] !== undefined ? `[${hit[1]}]` : (hit[3] ?? '');
    links.push({ start: text.length, end: text.length + shown.length, href: hit[2] ?? hit[4] ?? '' });
    text += shown;
    at = hit.index + hit[0].length;
  }
  text += line.slice(at);
  return { id, text, role: 'text', level: 0, depth: 0, list: 0, row: 0, column: 0, headRow: 0, region: 'main', links, ...more };
}

/** Claims by the words that carry them; the quote is the sentence around. */
export function claimIn(blocks: readonly Block[], words: string) {
  const where = blocks.find(({ text }) => text.includes(words));
  if (!where) throw new Error(`No block says "${words}"`);
  const at = where.text.indexOf(words);
  const ends = [...where.text.matchAll(/[.!?](?=[\s\d[¹²³]|$)/g)].map(({ index }) => index + 1);
  const start = ends.findLast((end) => end <= at) ?? 0;
  return {
    block: where.id,
    quote: { start, end: ends.find((end) => end > at) ?? where.text.length },
    mark: { start: at, end: at + words.length },
  };
}

export const PMID = (n: number) => `https://pubmed.ncbi.nlm.nih.gov/${n}/`;

export const heading = (id: number, text: string, level = 2) => block(id, text, { role: 'heading', level });
export const item = (id: number, line: string) => block(id, line, { role: 'item', list: 1 });
