/** Cuts saved pages into the blocks that the page side cuts in a browser, with linkedom in the browser's place. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Block, PageFacts } from '../../components/engine/model';
import { PageBlock } from '../../components/page/block';
import { Cutter } from '../../components/page/cutter';
import { Surveyor } from '../../components/page/surroundings';

// The page side names these two of a browser's globals; no node is a WeakRef.
Object.assign(globalThis, { Node: { ELEMENT_NODE: 1, TEXT_NODE: 3 }, ShadowRoot: WeakRef });

export interface CutPage {
  blocks: Block[];
  facts: PageFacts;
  text: string;
}

export function cutPage(file: string): CutPage {
  const html = readFileSync(file, 'utf8');
  const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`);
  completeTables(document);
  const root = document.body ?? document.documentElement;
  const cutter = new Cutter(root as unknown as Element);
  const surveyor = new Surveyor();
  const blocks: Block[] = [];
  for (let run = cutter.next(); run; run = cutter.next()) blocks.push(new PageBlock(blocks.length, run, 0, run.raw.length, surveyor));
  return {
    blocks,
    facts: { title: document.title ?? '', lang: document.documentElement.getAttribute('lang') ?? '', host: '' },
    text: blocks.map((block) => block.text).join('\n'),
  };
}

/** linkedom has no table interfaces. */
function completeTables(document: Document): void {
  for (const table of document.querySelectorAll('table')) {
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    Object.assign(table, { rows, tHead: null });
    const head = [...table.children].find((child) => child.localName === 'thead');
    if (head) {
      Object.assign(head, { rows: [...head.querySelectorAll('tr')] });
      Object.assign(table, { tHead: head });
    }
    for (const row of rows) {
      const cells = [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th');
      Object.assign(row, { cells });
      for (const [cellIndex, cell] of cells.entries()) Object.assign(cell, { cellIndex });
    }
  }
}
