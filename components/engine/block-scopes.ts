/** What each block inherits from the headings, lists and rows that it stands in. */
import { FLAG } from './cues';
import type { Mention } from './items';
import type { Scan } from './scan';
import type { Scope, Topic } from './scope';

const REFERENCES =
  /^(\d+\.?\s*)?(references|sources|citations|bibliography|further reading|related( articles| posts| products)?|you may also like|footnotes|works cited|scientific references)\b/i;
const SAFETY = /\b(side effects?|safety|precautions?|warnings?|interactions?|dosage|dosing|how to (take|use)|suggested use|directions)\b/i;
/** Heads a column of what things are good for. */
const GOALS =
  /^\W*((key |main |health |potential |top )?benefits?|(best|good|great|used|use|works) for|helps( with)?|purpose|primary (use|benefit)|what it (does|helps)|targets?|goals?|supports?|uses?|indications?|effects?)\W*$/i;
/** Opens a list of what goes wrong. */
const HARMS = /\b(side[- ]effects?|adverse (effects?|reactions?|events?)|(may|can|might|could) cause|symptoms of (overdose|toxicity))\b/i;
const MAY = /\b(may|might|could|possible|potential)\b/i;
const NO_HARMS = /\b(no|without|zero|few) (known |serious |reported )?side[- ]effects?\b/i;
/** Characters of a heading or opening at most. */
const OPENING = 160;
const harmsOf = ({ block: { text } }: Scan): Scope['harms'] =>
  text.length > OPENING || !HARMS.test(text) || NO_HARMS.test(text) ? '' : MAY.test(text) ? 'hedged' : 'asserted';
/** Characters of a cell that names its row. */
const ROW_HEAD = 60;

/** So many scans are looked at between two places where the work may be put down. */
export const STRIDE = 256;

export const unique = (mentions: readonly Mention[]): string[] =>
  mentions.length < 2 ? mentions.map((m) => m.substance) : [...new Set(mentions.map((m) => m.substance))];

/** A heading, and what it hands on. */
interface Head {
  level: number;
  benefits: boolean;
  references: boolean;
  topic: Topic;
  text: string;
  own: boolean;
  /** Of all that stands plainly under it. */
  scope: Scope;
}

export const noNames: readonly string[] = [];

/** Stands between the heading above it and those one step lower: "Benefits" under the name of a card is about that name. */
const NAMEPLATE = 0.5;

/** A line that holds a substance's name and next to nothing else, as cards have it: "Magnesium", "Vitamin C 500 mg". */
function isNameplate(scan: Scan | undefined, mentions: (scan: Scan) => readonly Mention[]): boolean {
  if (!scan || scan.length === 0 || scan.length > 5 || scan.outcomes.length > 0 || scan.mentions.length === 0) return false;
  if (scan.block.role !== 'text' && scan.block.role !== 'term' && scan.block.role !== 'caption') return false;
  const names = mentions(scan);
  return names.length === 1 && names[0] !== undefined && names[0].to - names[0].from >= scan.length - 3;
}

/** The scope of each scan's block, in one go down the page. Blocks that inherit the same share one object. */
export function* scopesOf(
  scans: readonly Scan[],
  topic: Topic,
  nowhere: Scope,
  mentions: (scan: Scan) => readonly Mention[],
): Generator<void, Scope[]> {
  const scopes: Scope[] = [];
  const stack: Head[] = [];
  let intro = null as { list: number; topic: Topic; benefits: boolean; harms: Scope['harms'] } | null;
  /** Of what stands under the opening of a list. */
  let opened: Scope | null = null;
  let previous: Scan | null = null;
  let row: { row: number; names: readonly string[] } = { row: 0, names: noNames };
  /** The first row of the table read last: many tables do not mark their heads. */
  let table = { list: 0, row: 0 };
  /** Columns of tables that say what each thing is good for. */
  const goals = new Set<string>();
  let count = 0;
  for (const scan of scans) {
    if (++count % STRIDE === 0) yield;
    const { block } = scan;
    const { role } = block;
    if (role === 'heading' || role === 'title') {
      const level = block.level || 6;
      while (stack.length && (stack.at(-1)?.level ?? 0) >= level) stack.pop();
      const names = unique(mentions(scan));
      const own = names.length > 0 && names.length <= 3;
      const outer = stack.at(-1);
      scopes.push(outer?.scope ?? nowhere);
      const head = {
        level,
        topic: role === 'title' ? topic : own ? { substances: names } : (outer?.topic ?? topic),
        benefits:
          ((scan.flags & FLAG.benefits) !== 0 && scan.length <= 12) || (outer?.benefits === true && !own && !SAFETY.test(block.text)),
        harms: role === 'title' ? ('' as const) : harmsOf(scan),
        references: REFERENCES.test(block.text.trim()),
        text: block.text,
        own,
      };
      const { benefits, harms, references } = head;
      stack.push({ ...head, scope: { heading: block.text, topic: head.topic ?? topic, own, benefits, harms, references, row: noNames } });
      intro = null;
      opened = null;
      previous = scan;
      continue;
    }
    const { list } = block;
    const named = isNameplate(scan, mentions) && !isNameplate(scans[count], mentions) && !(previous && isNameplate(previous, mentions));
    if (named) {
      const last = stack.findLastIndex((one) => one.level % 1 !== 0);
      if (last >= 0) stack.length = last;
      const outer = stack.at(-1);
      const under = {
        level: Math.floor(outer?.level ?? 1) + NAMEPLATE,
        topic: { substances: unique(mentions(scan)) },
        benefits: outer?.benefits ?? false,
        references: outer?.references ?? false,
        text: block.text,
        own: true,
      };
      const { topic: of, benefits, references } = under;
      stack.push({ ...under, scope: { heading: block.text, topic: of, own: true, benefits, harms: '', references, row: noNames } });
    }
    const head = stack.at(-1);
    // A cell that heads its row is short; a table that lays out the page has no such cells.
    if (role === 'cell' && block.row !== row.row)
      row = { row: block.row, names: block.text.length <= ROW_HEAD ? unique(mentions(scan)).slice(0, 1) : noNames };
    if (list && role === 'item') {
      if (intro?.list !== list) {
        const opening: Scan | null = previous && previous.block.list !== list && /[:：]\s*$/.test(previous.block.text) ? previous : null;
        const names: string[] = opening ? unique(mentions(opening)) : [];
        intro = {
          list,
          topic: names.length > 0 && names.length <= 2 ? { substances: names } : null,
          benefits: opening !== null && (opening.flags & FLAG.benefits) !== 0,
          harms: opening ? harmsOf(opening) : '',
        };
        opened = null;
      }
    } else if (!list) {
      intro = null;
      opened = null;
    }
    const plain = head?.scope ?? nowhere;
    let scope = plain;
    if (intro && (intro.topic || intro.benefits || intro.harms)) {
      opened ??= {
        heading: plain.heading,
        topic: intro.topic ?? plain.topic,
        own: intro.topic ? true : plain.own,
        benefits: !intro.harms && (intro.benefits || plain.benefits),
        harms: intro.harms || (intro.benefits ? '' : plain.harms),
        references: plain.references,
        row: noNames,
      };
      scope = opened;
    }
    if (role === 'cell' && (block.row === block.headRow || list !== table.list || block.row === table.row)) {
      if (list !== table.list) table = { list, row: block.row };
      if (GOALS.test(block.text)) goals.add(`${list}/${block.column}`);
    } else if (role === 'cell' && row.names.length > 0)
      scope = { ...scope, row: row.names, benefits: scope.benefits || goals.has(`${list}/${block.column}`) };
    scopes.push(scope);
    // An item such as "Key benefits:" opens the items behind it.
    if (role === 'item' && (scan.flags & FLAG.benefits) !== 0 && /[:：]\s*$/.test(block.text)) {
      intro = { list, topic: intro?.topic ?? null, benefits: true, harms: '' };
      opened = null;
    }
    previous = scan;
  }
  return scopes;
}
