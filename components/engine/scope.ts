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

const unique = (mentions: readonly Mention[]) => [...new Set(mentions.map((m) => m.substance))];

/** Names before "with …", "– …", "by …": those that the thing itself is called by. */
function headNames(scan: Scan, mentions: readonly Mention[], text: string): { head: string[]; all: string[]; leads: boolean } {
  const cut = SEPARATOR.exec(text)?.index ?? text.length;
  const head = mentions.filter((m) => (scan.tokens.start[m.from] as number) < cut);
  return { head: unique(head), all: unique(mentions), leads: head.length > 0 };
}

export function pageScope(scans: readonly Scan[], page: PageFacts): PageScope {
  const shopWords = new Set(scans.flatMap((scan) => (scan.block.region === 'nav' ? [] : scan.shopWords)));
  const title =
    scans.find((scan) => scan.block.role === 'title') ?? scans.find((scan) => scan.block.role === 'heading' && scan.block.level === 1);
  const spoken =
    sells(shopWords) ||
    scans.some((scan) => (scan.flags & FLAG.product) !== 0 && /supplement|capsule|nootropic|vitamin/i.test(scan.block.text)) ||
    /supplement|vitamin/i.test(page.title);
  const supplements = spoken || scans.some((scan) => scan.mentions.some((m) => !m.ambiguous));
  const metals = !spoken && scans.some((scan) => scan.mentions.some((m) => m.mineral) && METAL.test(scan.block.text));
  const meant = new Map(
    scans.map((scan) => [
      scan,
      scan.mentions.length > 0 ? scan.mentions.filter((m) => meansSubstance(m, scan, supplements, metals)) : scan.mentions,
    ]),
  );
  const mentions = (scan: Scan): readonly Mention[] =>
    meant.get(scan) ?? scan.mentions.filter((m) => meansSubstance(m, scan, supplements, metals));
  const named = title ? headNames(title, mentions(title), title.block.text) : { head: [], all: [], leads: false };
  const shop = sells(shopWords) && !(title && COMPARISON.test(title.block.text));
  const counts = new Map<string, number>();
  for (const scan of scans) for (const id of unique(mentions(scan))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const plain = [...counts].toSorted((a, b) => b[1] - a[1]);
  const total = plain.reduce((sum, [, n]) => sum + n, 0);
  const top = plain[0];
  const dominant = top && top[1] >= 4 && top[1] >= total * 0.6 ? top[0] : null;

  let topic: Topic = null;
  if (shop) topic = named.head.length === 1 && named.head[0] ? { substances: named.head } : 'product';
  else if (title && (title.flags & FLAG.product) !== 0 && COMPARISON.test(title.block.text)) topic = null;
  else if (named.all.length > 0 && named.all.length <= 2) topic = { substances: named.all };

  const scopes = new Map<number, Scope>();
  const stack: { level: number; topic: Topic; benefits: boolean; references: boolean; text: string; own: boolean }[] = [];
  let intro = null as { list: number; topic: Topic; benefits: boolean } | null;
  let previous: Scan | null = null;
  let row: { row: number; names: readonly string[] } = { row: 0, names: [] };
  for (const scan of scans) {
    const { block } = scan;
    if (block.role === 'heading' || block.role === 'title') {
      const level = block.level || 6;
      while (stack.length && (stack.at(-1)?.level ?? 0) >= level) stack.pop();
      const names = unique(mentions(scan));
      const own = names.length > 0 && names.length <= 3;
      const outer = stack.at(-1);
      const heading: Topic = block.role === 'title' ? topic : own ? { substances: names } : (outer?.topic ?? topic);
      scopes.set(block.id, {
        heading: outer?.text ?? '',
        topic: block.role === 'title' ? topic : (outer?.topic ?? topic),
        own: outer?.own ?? false,
        benefits: outer?.benefits ?? false,
        references: outer?.references ?? false,
        row: [],
      });
      stack.push({
        level,
        topic: heading,
        benefits:
          ((scan.flags & FLAG.benefits) !== 0 && scan.tokens.length <= 12) ||
          (outer?.benefits === true && !own && !SAFETY.test(block.text)),
        references: REFERENCES.test(block.text.trim()),
        text: block.text,
        own,
      });
      intro = null;
      previous = scan;
      continue;
    }
    const head = stack.at(-1);
    // A cell that heads its row is short; a table that lays out the page has no such cells.
    if (block.role === 'cell' && block.row !== row.row)
      row = { row: block.row, names: block.text.length <= ROW_HEAD ? unique(mentions(scan)).slice(0, 1) : [] };
    if (block.list && block.role === 'item') {
      if (intro?.list !== block.list) {
        const opening: Scan | null =
          previous && previous.block.list !== block.list && /[:：]\s*$/.test(previous.block.text) ? previous : null;
        const names: string[] = opening ? unique(mentions(opening)) : [];
        intro = {
          list: block.list,
          topic: names.length > 0 && names.length <= 2 ? { substances: names } : null,
          benefits: opening !== null && (opening.flags & FLAG.benefits) !== 0,
        };
      }
    } else if (!block.list) intro = null;
    scopes.set(block.id, {
      heading: head?.text ?? '',
      topic: intro?.topic ?? head?.topic ?? topic,
      own: intro?.topic ? true : (head?.own ?? false),
      benefits: intro?.benefits || (head?.benefits ?? false),
      references: head?.references ?? false,
      row: block.role === 'cell' ? row.names : [],
    });
    // An item such as "Key benefits:" opens the items behind it.
    if (block.role === 'item' && /[:：]\s*$/.test(block.text) && (scan.flags & FLAG.benefits) !== 0)
      intro = { list: block.list, topic: intro?.topic ?? null, benefits: true };
    previous = scan;
  }

  const aliases = new Set<string>();
  if (title && shop) {
    const { text } = title.block;
    for (let i = 0; i < title.tokens.length; i++) {
      const word = text.slice(title.tokens.start[i], title.tokens.end[i]);
      if (title.tokens.stem[i] === 0 && title.tokens.kind[i] === 0 && /^\p{Lu}/u.test(word) && word.length > 2)
        aliases.add(word.toLowerCase());
    }
  }
  const productName: number[] = [];
  if (title && shop) {
    const end = NAME_END.exec(title.block.text)?.index ?? title.block.text.length;
    for (let i = 0; i < title.tokens.length && i < 3 && (title.tokens.end[i] as number) <= end; i++)
      productName.push(title.tokens.stem[i] as number);
  }
  const nowhere: Scope = { heading: '', own: false, topic, benefits: false, references: false, row: [] };
  const isList = (scan: Scan) =>
    /\b(ingredients?|supplement facts|nutrition facts|formula|what's inside|amount per serving)\b/i.test(
      scopes.get(scan.block.id)?.heading ?? '',
    );
  const texts = new Map(scans.map(({ block }) => [block.id, block.text]));
  return {
    shop,
    supplements,
    topic,
    mostly: dominant ? { substances: [dominant] } : null,
    aliases,
    ingredients: shop ? ingredientsOf(scans, mentions, isList) : [],
    substances: [...counts.keys()],
    of: (block) => scopes.get(block) ?? nowhere,
    textOf: (block) => texts.get(block) ?? '',
    mentions,
    productName,
  };
}
