/** What a block inherits from the page around it: its heading, the substance or product that it speaks of, and the list it stands in. */
import { METAL, meansSubstance } from './ambiguity';
import { noNames, STRIDE, scopesOf, unique } from './block-scopes';
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
  /** It sells many things and is about none: short headings are shelves. */
  catalogue: boolean;
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

const SEPARATOR = /\s[-–—|:]\s|\swith\s|\sby\s|[:|]/i;

/** The name of a product ends here: "… with", "… by", "– …". */
const NAME_END = /\s[-–—|:]\s|[:|(,]|\s(with|by|for|to|and|in|of)\s/i;

/** A page that weighs products against each other is about none of what they hold. */
const COMPARISON = /\b(vs\.?|versus|compared|comparison|which is best)\b/i;

/** A page that lists products: its headings sort them. */
const CATALOGUE = /\b(catalog(ue)?|collections?|categor(y|ies)|(all|our) products|shop (all|by)|best ?sellers|product (list|range))\b/i;

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

/** Names before "with …", "– …", "by …": those that the thing itself is called by. */
function headNames(mentions: readonly Mention[], text: string): { head: string[]; all: string[]; leads: boolean } {
  const cut = SEPARATOR.exec(text)?.index ?? text.length;
  const head = mentions.filter((m) => m.start < cut);
  return { head: unique(head), all: unique(mentions), leads: head.length > 0 };
}

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
export function* pageScope(scans: readonly Scan[], page: PageFacts, tab: Scan | null): Generator<void, PageScope> {
  const { shopWords, title, supplements, metals } = yield* sum(scans, page);
  const kind = `${supplements} ${metals}`;
  const mentions = (scan: Scan): readonly Mention[] => {
    if (scan.mentions.length === 0) return scan.mentions;
    if (scan.meant?.page !== kind) {
      const meant = scan.mentions.filter((m) => meansSubstance(m, scan, supplements, metals));
      // Most names mean what they say: then one array is kept, not two.
      scan.meant = { page: kind, mentions: meant.length === scan.mentions.length ? scan.mentions : meant };
    }
    return scan.meant.mentions;
  };
  const nobody = { head: [], all: [], leads: false };
  const own = title ? headNames(mentions(title), title.block.text) : nobody;
  const named = own.all.length > 0 || !tab ? own : headNames(mentions(tab), tab.block.text);
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
  const ingredients = shop ? yield* ingredientsOf(scans, mentions, isList) : [];
  return {
    shop,
    catalogue: title !== undefined && CATALOGUE.test(title.block.text),
    supplements,
    topic,
    mostly: dominant ? { substances: [dominant] } : null,
    ...product,
    ingredients,
    substances: [...counts.keys()],
    of,
    textOf: (block) => scans[places.get(block) ?? -1]?.block.text ?? '',
    mentions,
  };
}
