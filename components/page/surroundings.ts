/** What stands around a block: its role, its list, table and row, and the region of the page. */
import type { Block, BlockRole } from '../engine/model';
import { isEditor } from './off-limits';
import { regionOf } from './regions';
import { isCode } from './tags';

export type Surroundings = Pick<Block, (typeof surroundingKeys)[number]>;

export const surroundingKeys = ['role', 'level', 'depth', 'list', 'row', 'column', 'headRow', 'region'] as const;

interface Frame extends Surroundings {
  /** Inside an article or section, where `<header>` and `<footer>` are not the page's. */
  sectioned: boolean;
  editor: boolean;
  code: boolean;
}

export const outermost: Frame = {
  role: 'text',
  level: 0,
  depth: 0,
  list: 0,
  row: 0,
  column: 0,
  headRow: 0,
  region: 'main',
  sectioned: false,
  editor: false,
  code: false,
};

const roleOfTag: Record<string, BlockRole> = {
  li: 'item',
  dt: 'term',
  dd: 'text',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
  legend: 'caption',
  button: 'control',
  option: 'control',
  label: 'control',
  blockquote: 'quote',
  code: 'code',
  samp: 'code',
  kbd: 'code',
  summary: 'heading',
};

const roleOfAria: Record<string, BlockRole> = {
  heading: 'heading',
  listitem: 'item',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
  caption: 'caption',
  button: 'control',
  tab: 'control',
  option: 'control',
  menuitem: 'control',
  term: 'term',
  code: 'code',
};

const numbers = new WeakMap<Element, number>();
let lastNumber = 0;

/** A number that an element keeps for as long as it lives. */
function numberOf(element: Element): number {
  let number = numbers.get(element);
  if (number === undefined) {
    number = ++lastNumber;
    numbers.set(element, number);
  }
  return number;
}

/** Finds what stands around elements, remembering it: made anew for every pass, since elements move. */
export class Surveyor {
  readonly #frames = new Map<Node, Frame>();

  isInEditor(node: Node): boolean {
    return this.#frame(node).editor;
  }

  isInCode(node: Node): boolean {
    return this.#frame(node).code;
  }

  around(node: Node): Surroundings {
    return this.#frame(node);
  }

  #frame(node: Node): Frame {
    const chain: Node[] = [];
    let at: Node | null = node;
    let frame = outermost;
    while (at) {
      const known = this.#frames.get(at);
      if (known) {
        frame = known;
        break;
      }
      chain.push(at);
      at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
    }
    for (const link of chain.reverse()) {
      if (link.nodeType === Node.ELEMENT_NODE) frame = enter(link as Element, frame);
      this.#frames.set(link, frame);
    }
    return frame;
  }
}

const none: readonly string[] = [];
const split = new Map<string, readonly string[]>();

/** Pages use the same few class attributes over and over. */
function classNamesOf(element: Element): readonly string[] {
  const value = element.getAttribute('class');
  if (!value) return none;
  let names = split.get(value);
  if (!names) {
    if (split.size > 2000) split.clear();
    names = value.split(/\s+/);
    split.set(value, names);
  }
  return names;
}

function enter(element: Element, outer: Frame): Frame {
  const tag = element.localName;
  const described = element.hasAttributes();
  const aria = described ? element.getAttribute('role') : null;
  const changes: Partial<Frame> = {};
  const classNames = described ? classNamesOf(element) : none;
  if (!outer.editor && described && isEditor(element, classNames, aria)) changes.editor = true;
  if (!outer.code && isCode(element.tagName)) changes.code = true;
  const region = regionOf(element, tag, aria, classNames, outer);
  if (region !== outer.region) changes.region = region;
  if (!outer.sectioned && (tag === 'article' || tag === 'section' || tag === 'main' || tag === 'aside')) changes.sectioned = true;

  const level = headingLevel(element, tag, aria);
  if (level > 0) {
    changes.role = tag === 'h1' && element.ownerDocument.querySelector('h1') === element ? 'title' : 'heading';
    changes.level = level;
  } else {
    const role = (aria && roleOfAria[aria]) || roleOfTag[tag];
    // A button inside a heading, as accordions have it, is that heading.
    if (role && !(role === 'control' && outer.level > 0)) {
      changes.role = role;
      changes.level = tag === 'summary' ? 6 : 0;
    }
  }

  if (tag === 'ul' || tag === 'ol' || tag === 'dl' || tag === 'menu' || aria === 'list') {
    changes.list = numberOf(element);
    changes.depth = outer.depth + 1;
  } else if (tag === 'table' || aria === 'table' || aria === 'grid') {
    changes.list = numberOf(element);
    changes.row = 0;
    changes.column = 0;
    changes.headRow = tag === 'table' ? headRowOf(element as HTMLTableElement) : 0;
  } else if (tag === 'tr' || aria === 'row') {
    changes.row = numberOf(element);
  } else if (tag === 'td' || tag === 'th') {
    changes.column = Math.max(0, (element as HTMLTableCellElement).cellIndex ?? 0);
  }
  for (const _ in changes) return { ...outer, ...changes };
  return outer;
}

function headingLevel(element: Element, tag: string, aria: string | null): number {
  if (tag.length === 2 && tag[0] === 'h') {
    const level = Number(tag[1]);
    if (level >= 1 && level <= 6 && (aria === null || aria === 'heading')) return level;
  }
  if (aria !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

function headRowOf(table: HTMLTableElement): number {
  const row = table.tHead?.rows[0] ?? table.rows[0];
  if (!row) return 0;
  const heads = row.parentElement === table.tHead || (row.cells.length > 1 && [...row.cells].every((cell) => cell.localName === 'th'));
  return heads ? numberOf(row) : 0;
}
