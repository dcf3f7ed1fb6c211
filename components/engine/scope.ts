/** What a block inherits from the page around it: its heading, the substance or product that it speaks of, and the list it stands in. */
import { METAL, meansSubstance } from './ambiguity';
import { FLAG } from './cues';
import { ingredientsOf } from './ingredients';
import type { Mention } from './items';
import type { Ingredient, PageFacts } from './model';
import type { Scan } from './scan';

/** Substances, or the page's product. */
export type Topic = { substances: readonly string[] } | 'product' | null;

export interface Scope {
  heading: string;
  /** The nearest heading or list opening itself names the substance. */
  own: boolean;
  topic: Topic;
  /** Stands in a list or section of benefits. */
  benefits: boolean;
  /** Stands in a list or section of side effects; hedged where its opening says "may". '' elsewhere. */
  harms: '' | 'asserted' | 'hedged';
  /** Sources, references, related links: what stands here is about other texts. */
  references: boolean;
  /** Substance of the first cell in its row. */
  row: readonly string[];
}

export interface PageScope {
  shop: boolean;
  /** The page is about supplements at all: ambiguous names count. */
  supplements: boolean;
  topic: Topic;
  /** What most of the page's names are, where its title names nothing: what "it" may stand for, never more. */
  mostly: Topic;
  /** Lower-case words of the product's own name that are no common words. */
  aliases: ReadonlySet<string>;
  ingredients: readonly Ingredient[];
  substances: readonly string[];
  of(block: number): Scope;
  /** A block's text, '' where it was not read. */
  textOf(block: number): string;
  /** Names in the block that stand for substances on this page. */
  mentions(scan: Scan): readonly Mention[];
  /** Stems of the product's own name, as its title gives it. */
  productName: readonly number[];
}

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
const SEPARATOR = /\s[-–—|:]\s|\swith\s|\sby\s|[:|]/i;

/** The name of a product ends here: "… with", "… by", "– …". */
const NAME_END = /\s[-–—|:]\s|[:|(,]|\s(with|by|for|to|and|in|of)\s/i;

/** A page that weighs products against each other is about none of what they hold. */
const COMPARISON = /\b(vs\.?|versus|compared|comparison|which is best)\b/i;

/** A button to buy settles it; words that articles use too count half; all forms that a product comes in count once. */
const WEAK = /^(quantit|recommended|out of stock|sold out|how to use)/;
const CART = /^(add to (cart|bag|basket)|buy (it )?now)$/;
const FORM = /^(capsules?|softgels?|gumm(y|ies)|veggie capsules?)$/;

/** The page sells something: two signs of a shop at least. */
function sells(words: ReadonlySet<string>): boolean {
  let score = 0;
  let form = false;
  for (const word of words) {
    if (FORM.test(word)) form = true;
    else score += CART.test(word) ? 2 : WEAK.test(word) ? 0.5 : 1;
  }
  return score + (form ? 1 : 0) >= 2;
}

/** Characters of a cell that names its row. */
const ROW_HEAD = 60;

const unique = (mentions: readonly Mention[]): string[] =>
  mentions.length < 2 ? mentions.map((m) => m.substance) : [...new Set(mentions.map((m) => m.substance))];

/** Names before "with …", "– …", "by …": those that the thing itself is called by. */
function headNames(mentions: readonly Mention[], text: string): { head: string[]; all: string[]; leads: boolean } {
  const cut = SEPARATOR.exec(text)?.index ?? text.length;
  const head = mentions.filter((m) => m.start < cut);
  return { head: unique(head), all: unique(mentions), leads: head.length > 0 };
}

/** So many scans are looked at between two places where the work may be put down. */
const STRIDE = 256;

/** What all scans say of the page as a whole, apart from its title. */
interface Sum {
  shopWords: Set<string>;
  title: Scan | undefined;
  /** It sells supplements, or speaks of them. */
  spoken: boolean;
  supplements: boolean;
  /** It is about minerals in another sense. */
  metals: boolean;
}

const SUPPLEMENT = /supplement|capsule|nootropic|vitamin/i;

function* sum(scans: readonly Scan[], page: PageFacts): Generator<void, Sum> {
  const shopWords = new Set<string>();
  const minerals: Scan[] = [];
  let title: Scan | undefined;
  let first: Scan | undefined;
  let spoken = /supplement|vitamin/i.test(page.title);
  let named = false;
  let count = 0;
  for (const scan of scans) {
    const { block, mentions } = scan;
    if (scan.shopWords.length > 0 && block.region !== 'nav') for (const word of scan.shopWords) shopWords.add(word);
    if (!title && block.role === 'title') title = scan;
    if (!first && block.role === 'heading' && block.level === 1) first = scan;
    spoken ||= (scan.flags & FLAG.product) !== 0 && SUPPLEMENT.test(block.text);
    if (mentions.length > 0) {
      named ||= mentions.some((m) => !m.ambiguous);
      if (mentions.some((m) => m.mineral)) minerals.push(scan);
    }
    if (++count % STRIDE === 0) yield;
  }
  spoken ||= sells(shopWords);
  return {
    shopWords,
    title: title ?? first,
    spoken,
    supplements: spoken || named,
    metals: !spoken && minerals.some(({ block }) => METAL.test(block.text)),
  };
}

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

const noNames: readonly string[] = [];

/** Stands between the heading above it and those one step lower: "Benefits" under the name of a card is about that name. */
const NAMEPLATE = 0.5;

/** A line that holds a substance's name and next to nothing else, as cards have it: "Magnesium", "Vitamin C 500 mg". */
function isNameplate(scan: Scan | undefined, mentions: (scan: Scan) => readonly Mention[]): boolean {
  if (!scan || scan.tokens.length === 0 || scan.tokens.length > 5 || scan.outcomes.length > 0 || scan.mentions.length === 0) return false;
  if (scan.block.role !== 'text' && scan.block.role !== 'term' && scan.block.role !== 'caption') return false;
  const names = mentions(scan);
  return names.length === 1 && names[0] !== undefined && names[0].to - names[0].from >= scan.tokens.length - 3;
}

/** The scope of each scan's block, in one go down the page. Blocks that inherit the same share one object. */
function* scopesOf(
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
          ((scan.flags & FLAG.benefits) !== 0 && scan.tokens.length <= 12) ||
          (outer?.benefits === true && !own && !SAFETY.test(block.text)),
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

/** Words of the product's own name, as the title gives it. */
function productOf(title: Scan): { aliases: Set<string>; productName: number[] } {
  const { tokens, block } = title;
  const { text } = block;
  const aliases = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const word = text.slice(tokens.start[i], tokens.end[i]);
    if (tokens.stem[i] === 0 && tokens.kind[i] === 0 && /^\p{Lu}/u.test(word) && word.length > 2) aliases.add(word.toLowerCase());
  }
  const productName: number[] = [];
  const end = NAME_END.exec(text)?.index ?? text.length;
  for (let i = 0; i < tokens.length && i < 3 && (tokens.end[i] as number) <= end; i++) productName.push(tokens.stem[i] as number);
  return { aliases, productName };
}

/** Each `yield` is a place where the work may be put down: a page may have tens of thousands of scans. */
export function* pageScope(scans: readonly Scan[], page: PageFacts): Generator<void, PageScope> {
  const { shopWords, title, supplements, metals } = yield* sum(scans, page);
  const meant = new Map<Scan, readonly Mention[]>();
  const mentions = (scan: Scan): readonly Mention[] => {
    if (scan.mentions.length === 0) return scan.mentions;
    let known = meant.get(scan);
    if (!known) {
      known = scan.mentions.filter((m) => meansSubstance(m, scan, supplements, metals));
      meant.set(scan, known);
    }
    return known;
  };
  const named = title ? headNames(mentions(title), title.block.text) : { head: [], all: [], leads: false };
  const shop = sells(shopWords) && !(title && COMPARISON.test(title.block.text));
  const counts = new Map<string, number>();
  const places = new Map<number, number>();
  let count = 0;
  for (const scan of scans) {
    if (scan.mentions.length > 0) for (const id of unique(mentions(scan))) counts.set(id, (counts.get(id) ?? 0) + 1);
    places.set(scan.block.id, count);
    if (++count % STRIDE === 0) yield;
  }
  const plain = [...counts].toSorted((a, b) => b[1] - a[1]);
  const total = plain.reduce((all, [, n]) => all + n, 0);
  const top = plain[0];
  const dominant = top && top[1] >= 4 && top[1] >= total * 0.6 ? top[0] : null;

  let topic: Topic = null;
  if (shop) topic = named.head.length === 1 && named.head[0] ? { substances: named.head } : 'product';
  else if (title && (title.flags & FLAG.product) !== 0 && COMPARISON.test(title.block.text)) topic = null;
  else if (named.all.length > 0 && named.all.length <= 2) topic = { substances: named.all };

  const nowhere: Scope = { heading: '', own: false, topic, benefits: false, harms: '', references: false, row: noNames };
  const scopes = yield* scopesOf(scans, topic, nowhere, mentions);
  const product = title && shop ? productOf(title) : { aliases: new Set<string>(), productName: [] };
  const of = (block: number): Scope => scopes[places.get(block) ?? -1] ?? nowhere;
  const isList = (scan: Scan) =>
    /\b(ingredients?|supplement facts|nutrition facts|formula|what's inside|amount per serving)\b/i.test(of(scan.block.id).heading);
  return {
    shop,
    supplements,
    topic,
    mostly: dominant ? { substances: [dominant] } : null,
    ...product,
    ingredients: shop ? ingredientsOf(scans, mentions, isList) : [],
    substances: [...counts.keys()],
    of,
    textOf: (block) => scans[places.get(block) ?? -1]?.block.text ?? '',
    mentions,
  };
}
