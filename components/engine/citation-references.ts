/** Reference lists: which blocks are entries, and under which number a footnote marker finds them. */
import type { Block } from './model';

export interface ReferenceList {
  /** Ids of the blocks that are entries. */
  entries: ReadonlySet<number>;
  /** The block that entry number N is. */
  byNumber: ReadonlyMap<number, number>;
}

const HEADING =
  /^(?:\W*\d{0,2}\W*)(?:(?:scientific|clinical|key|selected|cited|our|article|medical)\s+)?(?:references?|sources?|bibliography|citations?|works cited|literature(?: cited)?|footnotes?|endnotes?|notes|studies cited)(?:\s+(?:and|&)\s+(?:further reading|notes|references|sources|citations))?\W*(?:\(\d+\))?\W*$/i;

/** "12. Smith", "[12] Smith", "12) Smith", "¹² Smith", "^ 12 Smith". */
const NUMBER = /^\W{0,3}?\[?(\d{1,3})(?:\]|[.):]|\s)(?:\s|[A-Z“"[(])/;

/** Menus behind the last section are no entries. */
const isBody = ({ region }: Block) => region === 'main' || region === 'footer' || region === 'review';

/** What stands around a block is looked up last: on a page it costs a walk. */
const isHeading = (block: Block) =>
  block.text.length < 80 && HEADING.test(block.text) && (block.text.length < 40 || block.role === 'heading');

export function referenceLists(blocks: readonly Block[]): ReferenceList {
  const entries = new Set<number>();
  const byNumber = new Map<number, number>();
  let open: { level: number; count: number; inFooter: boolean } | null = null;
  for (const block of blocks) {
    if (isHeading(block)) {
      open = { level: block.role === 'heading' ? block.level : 7, count: 0, inFooter: block.region === 'footer' };
      continue;
    }
    if (open && block.role === 'heading' && block.level <= open.level) open = null;
    if (open && block.region === 'footer' && !open.inFooter) open = null;
    if (!open || block.role === 'heading' || !isBody(block)) continue;
    open.count += 1;
    entries.add(block.id);
    const own = NUMBER.exec(block.text)?.[1];
    // An ordered list shows its numbers by the browser alone: the text does not hold them.
    const number = own ? Number(own) : open.count;
    if (!byNumber.has(number)) byNumber.set(number, block.id);
  }
  return { entries, byNumber };
}
