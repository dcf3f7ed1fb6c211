/** Small pages for the engine: one line for each block, its role before a bar. */
import type { Block, BlockRole, Claim, PageFacts } from '../../components/engine/model';
import { createReader } from '../../components/engine/reader';
import { lexicon } from './lexicon';

export const reader = createReader(lexicon);

const ROLES: Record<string, Partial<Block>> = {
  h1: { role: 'title', level: 1 },
  h2: { role: 'heading', level: 2 },
  h3: { role: 'heading', level: 3 },
  h4: { role: 'heading', level: 4 },
  p: { role: 'text' },
  li: { role: 'item', depth: 1 },
  th: { role: 'cell' },
  td: { role: 'cell' },
  button: { role: 'control' },
  code: { role: 'code' },
  quote: { role: 'quote' },
  nav: { role: 'item', region: 'nav' },
  footer: { role: 'text', region: 'footer' },
  review: { role: 'text', region: 'review' },
};

export function block(id: number, text: string, more: Partial<Block> = {}): Block {
  const role: BlockRole = 'text';
  return { id, text, role, level: 0, depth: 0, list: 0, row: 0, column: 0, headRow: 0, region: 'main', links: [], ...more };
}

/** `h2| Benefits of zinc` is a heading. Items that follow one another are one list; a row of cells is parted by bars. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let list = 0;
  let inList = false;
  let row = 0;
  for (const line of page.trim().split('\n')) {
    const [, tag = 'p', text = ''] = /^\s*(\w+)\|\s?(.*)$/.exec(line) ?? [];
    if (tag === 'li' && !inList) list++;
    inList = tag === 'li';
    if (tag === 'td' || tag === 'th') {
      row++;
      for (const [column, cell] of text.split('|').entries())
        blocks.push(block(blocks.length + 1, cell.trim(), { ...ROLES[tag], list: 99, row, column, headRow: 1 }));
      continue;
    }
    blocks.push(block(blocks.length + 1, text, { ...ROLES[tag], ...(inList ? { list } : {}) }));
  }
  return blocks;
}

export interface Found {
  block: Block;
  claim: Claim;
}

export function read(blocks: readonly Block[], facts: Partial<PageFacts> = {}): Found[] {
  const scans = blocks.flatMap((one) => reader.scan(one) ?? []);
  const context = reader.context(scans, { title: '', lang: 'en', host: 'page.example', ...facts });
  return scans.flatMap((scan) => reader.claims(scan, context).map((claim) => ({ block: scan.block, claim })));
}

export const ingredientsOf = (page: string) => {
  const scans = blocksOf(page).flatMap((one) => reader.scan(one) ?? []);
  return reader.context(scans, { title: '', lang: 'en', host: 'shop.example' }).ingredients;
};

/** `ashwagandha stress benefit asserted`, with `disease`, `cure`, `animals` or `cells` behind where the claim says so. */
export function sayClaim({ substance, outcome, polarity, wording, disease, cure, evidenceIn }: Claim): string {
  const flags = [disease && 'disease', cure && 'cure', evidenceIn === 'animals' && 'animals', evidenceIn === 'cells' && 'cells'];
  return [substance ?? 'product', outcome, polarity, wording, ...flags].filter(Boolean).join(' ');
}

export const said = (blocks: readonly Block[], facts?: Partial<PageFacts>): string[] =>
  read(blocks, facts).map(({ claim }) => sayClaim(claim));
