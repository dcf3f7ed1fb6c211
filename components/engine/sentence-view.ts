/** A sentence with all that its words, its block and its page say of them: the questions that reading it asks. */
import { clauseStart } from './clause-subject';
import { FLAG, NONE } from './cues';
import { has, type Item } from './items';
import { AMPERSAND, COMMA, DASH, PLUS } from './marks';
import type { Span } from './model';
import { groupRight, joins } from './name-groups';
import { DEFINITION } from './not-claims';
import { isColon, type Predicate } from './predicate';
import type { Scan } from './scan';
import type { PageScope, Scope, Topic } from './scope';
import type { Words } from './words';

export const LABELS = new Set(['heading', 'title', 'item', 'cell', 'term', 'caption']);
export const SHORT = 14;
export const THING = /^(supplements?|formulas?|blends?|pills?|gumm(y|ies)|stacks?|complex|capsules?|tablets?|powders?)$/;
const QUALITY = /^(properties|effects?|benefits?|activity|activities|actions?|potential|capabilities)$/;
const OWNS = /^(has|have|having|had|with|possess\w*|exhibit\w*|show\w*|display\w*|demonstrat\w*|its|their)$/;
const TAKING = /^(overdos\w+|overuse|overconsumption|doses?|amounts|use|intake|consumption|ingestion|supplementation|supplementing)$/;
/** Opens a line that tells a result: "Reduction in LDL", "Improved sleep"; "Reduce stress" may be advice. */
const CHANGED =
  /^(reduction|decrease|increase|improvement|restoration|enhancement|relief|protection|reduced|decreased|increased|improved|enhanced|better|fewer|less|lower|greater|faster|stronger)$/;
const ADVERBS = new Set(
  'can will used using use being taken given shown found thought help helps helping designed also even often just only still now then here there so too very well thus hence than that to be been have has had does do did many most some more such own as at on in by out up off over into about after before during within upon per play plays playing played key crucial vital major critical pivotal central essential important significant potent powerful natural gentle potential'.split(
    ' ',
  ),
);

/** A sentence as the next one sees it. */
export interface Left {
  /** What the next sentence's "it" stands for. */
  readonly leaves: Topic | 'elsewhere';
}

/** What a sentence leaves that claims nothing. */
export function leftBy(
  items: readonly Item[],
  previous: Left | null,
  isShop: boolean,
  wordAt: (token: number) => string,
): Topic | 'elsewhere' {
  const first = items.findIndex((item) => item.mention && !item.outcome);
  const known = previous?.leaves ?? null;
  // "It contains vitamin C. It …": the same "it".
  const pronoun = items.findIndex((item) => /^(it|they)$/.test(wordAt(item.from)));
  if (known !== null && known !== 'elsewhere' && pronoun >= 0 && pronoun < 2 && pronoun < first) return known;
  if (first >= 0) return { substances: groupRight(items, first) };
  if (items.some((item) => has(item, FLAG.anaphor | FLAG.generic | FLAG.product))) return known;
  // A sentence about something else ends what "it" stood for.
  return isShop ? null : 'elsewhere';
}

export class SentenceView {
  private left: Topic | 'elsewhere' | undefined;

  /** @param previous the sentence before it in the block */
  constructor(
    protected readonly scan: Scan,
    protected readonly scope: Scope,
    protected readonly page: PageScope,
    protected readonly items: readonly Item[],
    protected readonly quote: Span,
    private readonly previous: Left | null,
    protected readonly words: Words,
  ) {
    this.isShop = page.shop;
    this.isLabel = scan.block.role === 'title' || scan.block.role === 'heading';
    this.hasOwnScope = scope.own || (page.topic !== null && page.topic !== 'product');
  }

  /** What "it" stands for where this sentence begins. */
  protected get before(): Topic | 'elsewhere' {
    return this.previous?.leaves ?? null;
  }

  /** What the next sentence's "it" stands for. */
  get leaves(): Topic | 'elsewhere' {
    if (this.left === undefined) this.left = leftBy(this.items, this.previous, this.page.shop, this.wordAt);
    return this.left;
  }

  protected set leaves(left: Topic | 'elsewhere') {
    this.left = left;
  }

  /** "What it is: a herbal laxative" names a kind; "essential for hair" behind the same label promises something. */
  protected isDefinition({ rule }: Predicate): boolean {
    return rule !== 'verb' && DEFINITION.test(this.scan.block.text.slice(this.quote.start, this.quote.end));
  }

  /** "has antioxidant and anti-inflammatory properties" */
  protected isPossessed(k: number): boolean {
    let j = k;
    while (
      j < this.items.length &&
      (j === k || this.items[j]?.outcome || joins(this.items[j])) &&
      !QUALITY.test(this.lastWordOf(this.items[j] as Item))
    )
      j++;
    const last = this.items[j];
    if (!last || !QUALITY.test(this.lastWordOf(last))) return false;
    // "ginger's antioxidant properties"
    if (this.items[k - 1]?.mention) return true;
    return this.items.slice(Math.max(0, k - 6), k).some((item) => OWNS.test(this.wordOf(item)) || OWNS.test(this.lastWordOf(item)));
  }

  /** "Creatine is known as a muscle-building supplement" */
  protected isCalled(k: number): boolean {
    let j = k - 1;
    while (j > 0 && (has(this.items[j], FLAG.determiner) || has(this.items[j], FLAG.coordination))) j--;
    const item = this.items[j];
    return item !== undefined && j < k - 1 && (has(item, FLAG.copula) || this.lastWordOf(item) === 'as');
  }

  protected isJoined(from: number, to: number): boolean {
    return (
      from >= 0 &&
      this.items
        .slice(from + 1, to)
        .every((item) => item.mark === COMMA || item.mark === AMPERSAND || item.mark === PLUS || has(item, FLAG.coordination))
    );
  }

  /** Nothing beyond the end, where the tokens of a block read before may still lie. */
  protected readonly wordAt = (token: number): string =>
    token < this.scan.tokens.length ? this.words.textOf(this.scan.tokens.entry[token] as number) : '';

  readonly isProductName = (item: Item): boolean => {
    if (this.namesProduct(item)) return true;
    if (this.page.aliases.size === 0 || item.to - item.from !== 1 || this.scan.tokens.stem[item.from] !== 0) return false;
    return this.page.aliases.has(this.textOf(item).toLowerCase());
  };

  readonly hasOwnScope: boolean;
  readonly isShop: boolean;
  readonly isLabel: boolean;

  readonly isAdverb = (item: Item): boolean => {
    if (has(item, FLAG.person)) return true;
    const text = this.textOf(item).toLowerCase();
    if (/^\d/.test(text)) return true;
    return text.endsWith('ly') || ADVERBS.has(text);
  };

  /** The page's product called by its name, as a subject and not as a heading that says what it is for. */
  protected namesProduct(item: Item): boolean {
    const { productName } = this.page;
    const { block, tokens } = this.scan;
    if (productName.length < 2 || block.role === 'title') return false;
    if (!productName.slice(0, 2).every((stem, i) => tokens.stem[item.from + i] === stem && stem !== 0)) return false;
    const first = this.items[0] as Item;
    if (LABELS.has(block.role) && !this.items.some((other) => other.governor !== NONE || has(other, FLAG.contains | FLAG.copula)))
      return false;
    const whole = productName.length > 2 && productName.every((stem, i) => tokens.stem[item.from + i] === stem);
    // A line that gives the whole title again is a title too.
    if (
      item.from === first.from &&
      this.items.length <= SHORT &&
      !this.items.some((other) => other.governor !== NONE || has(other, FLAG.contains | FLAG.copula))
    )
      return false;
    if (whole) return true;
    const { text } = block;
    if (!/^\p{Lu}/u.test(text.slice(tokens.start[item.from])) || !/^\p{Lu}/u.test(text.slice(tokens.start[item.from + 1]))) return false;
    const at = this.items.indexOf(item);
    const next = this.items.find((other) => other.from >= item.from + 2);
    const verb = next !== undefined && (next.governor !== NONE || has(next, FLAG.contains | FLAG.copula | FLAG.product));
    if (has(next, FLAG.product)) return true;
    return (verb && at <= 3) || /^(taking|take|using|with)$/.test(at > 0 ? this.wordAt((this.items[at - 1] as Item).from) : '');
  }

  protected textOf(item: Item): string {
    const { tokens, block } = this.scan;
    return block.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
  }

  /** "the role of antioxidants": a class of things, not what something does. */
  protected isClassNoun(k: number, predicate: Predicate): boolean {
    const item = this.items[k] as Item;
    if (this.textOf(item).toLowerCase() === 'concentrations') return true;
    if (!/^(antioxidants|adaptogens|stimulants|nootropics)$/.test(this.textOf(item).toLowerCase())) return false;
    return !this.items.slice(Math.max(0, k - 4), k).some((x) => has(x, FLAG.contains | FLAG.copula)) || predicate.denied;
  }

  /** Talk about a topic, advice, label text. */
  protected isTalk(predicate: Predicate, k: number): boolean {
    const to = Math.max(predicate.at, k);
    const start = clauseStart(this.items, Math.min(predicate.at, k));
    for (let j = to; j >= 0; j--) {
      const item = this.items[j] as Item;
      if (
        has(item, FLAG.topicOnly) &&
        j >= start - (has(this.items[start - 1], FLAG.relative) ? 2 : 1) &&
        !(j === 0 && this.wordOf(item) === 'whether')
      )
        return true;
      if (has(item, FLAG.instruction)) return true;
    }
    return false;
  }

  /** "Appears to protect the lining", "Improves memory": a note without a subject on a page about one substance. */
  protected isNote(predicate: Predicate): boolean {
    const colon = this.items.findIndex((item) => isColon(item));
    // "Purpose: supports …"
    const first = this.items.slice(colon > 0 && colon <= 3 ? colon : 0).find((item) => !item.mark);
    if (predicate.bare || first === undefined || this.scope.topic === null) return false;
    if (first.governor !== NONE && LABELS.has(this.scan.block.role) && CHANGED.test(this.wordOf(first))) return true;
    return has(first, FLAG.hedge) || (first.governor !== NONE && /[^s]s$/.test(this.wordOf(first)));
  }

  /** "with ginger and antioxidant fruit blend": one more of the things listed. */
  protected isListed(k: number): boolean {
    let j = k - 1;
    let joined = false;
    while (j >= 0 && (has(this.items[j], FLAG.coordination) || this.items[j]?.mark === COMMA || this.items[j]?.mark === AMPERSAND)) {
      joined = true;
      j--;
    }
    return joined && this.items[j]?.mention !== null && this.items[j]?.mention !== undefined;
  }

  /** "low levels of this vitamin" */
  protected isLack(at: number): boolean {
    return this.items
      .slice(Math.max(0, at - 4), at)
      .some((item) => /^(low|lower|lack|too|insufficient|inadequate)$/.test(this.textOf(item).toLowerCase().split(' ')[0] ?? ''));
  }

  /** "those with the lowest levels of omega-3 did worse" speaks for omega-3. */
  protected isShortage(at: number): boolean {
    const { tokens, block } = this.scan;
    const start = tokens.start[(this.items[at] as Item).from] as number;
    return /\b(lowest|lower|less|fewer|bottom|low)\b[^.,;]{0,24}$/i.test(block.text.slice(this.quote.start, start));
  }

  /** "used to treat", "good for". */
  protected isUse(at: number): boolean {
    if (this.wordAt((this.items[at] as Item).from) === 'to') return true;
    return this.items.slice(Math.max(0, at - 3), at + 1).some((item) => has(item, FLAG.attributed) || item.governor !== NONE);
  }

  protected hasColon(from: number, to: number): boolean {
    return this.items.slice(from, to).some((item) => isColon(item) || item.mark === DASH);
  }

  /** "this herb", "the extract": names the kind of thing, unlike "it". */
  protected pointsHere(at: number): boolean {
    return !has(this.items[at], FLAG.anaphor);
  }

  /** "Overdosing may …", "High doses can …": taking it, whatever it is. */
  protected isTaking(at: number): boolean {
    return has(this.items[at], FLAG.generic) && TAKING.test(this.wordAt((this.items[at] as Item).to - 1));
  }

  protected isPointed(at: number): boolean {
    return this.items.slice(Math.max(0, at - 3), at).some((item) => has(item, FLAG.anaphor | FLAG.determiner));
  }

  /** "This combination", said of several that were named before. */
  protected isBlend(at: number): boolean {
    const before = this.before;
    const many = before !== null && before !== 'elsewhere' && before !== 'product' && before.substances.length > 1;
    return many && /^(combination|blend|formula|product|supplement|complex|stack|mix)$/.test(this.wordAt((this.items[at] as Item).to - 1));
  }

  /** "This formula", "together they": the product with all that is in it. */
  protected speaksOfAll(at: number): boolean {
    return has(this.items[at], FLAG.product) || this.items.slice(0, at).some((item) => this.wordAt(item.from) === 'together');
  }

  readonly wordOf = (item: Item): string => this.wordAt(item.from);

  readonly isContracted = (item: Item): boolean =>
    /^(it|that|this|he|she)$/.test(this.wordOf(item)) &&
    /^['\u2019]s\b/.test(this.scan.block.text.slice(this.scan.tokens.end[item.to - 1]));

  readonly lastWordOf = (item: Item): string => this.wordAt(item.to - 1);
}
