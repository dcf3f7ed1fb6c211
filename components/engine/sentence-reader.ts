/** Reads one sentence: each outcome in it, what is said of it, of whom, and whether that is a claim at all. */
import { FLAG, NONE } from './cues';
import { readAmounts } from './dose-read';
import { has, type Item, type Mention } from './items';
import type { Amount, Claim, Polarity, Span, Wording } from './model';
import { EFFECT, GOOD, ILL, type OutcomeHit } from './outcomes';
import { isColon, type Predicate, predicateOf } from './predicate';
import type { Scan } from './scan';
import type { PageScope, Scope, Topic } from './scope';
import { clauseStart, groupRight, type Subject, subjectOf } from './subject';
import { diseaseBeside, evidenceIn, wordingOf } from './wording';
import type { Words } from './words';

export interface Said {
  subject: string | null;
  outcome: string;
  polarity: Polarity;
  wording: Wording;
  claim: Claim;
}

const LABELS = new Set(['heading', 'title', 'item', 'cell', 'term', 'caption']);
const SHORT = 14;
/** Characters of a cell at most. */
const CELL = 160;
const THING = /^(supplements?|formulas?|blends?|pills?|gumm(y|ies)|stacks?|complex|capsules?|tablets?|powders?)$/;
const ADVERBS = new Set(
  'can will used using use being taken given shown found thought help helps helping designed also even often just only still now then here there so too very well thus hence than that to be been have has had does do did many most some more such own as at on in by out up off over into about after before during within upon per'.split(
    ' ',
  ),
);

export class SentenceReader {
  /** What the next sentence's "it" stands for. */
  leaves: Topic | 'elsewhere';

  constructor(
    private readonly scan: Scan,
    private readonly scope: Scope,
    private readonly page: PageScope,
    private readonly items: readonly Item[],
    private readonly quote: Span,
    private readonly before: Topic | 'elsewhere',
    private readonly words: Words,
  ) {
    this.leaves = before;
    this.isShop = page.shop;
    this.isLabel = scan.block.role === 'title' || scan.block.role === 'heading';
    this.hasOwnScope = scope.own || (page.topic !== null && page.topic !== 'product');
    const first = items.findIndex((item) => item.mention && !item.outcome);
    if (first >= 0) this.leaves = { substances: groupRight(items, first) };
    // A sentence about something else ends what "it" stood for.
    else if (!items.some((item) => has(item, FLAG.anaphor | FLAG.generic | FLAG.product))) this.leaves = page.shop ? null : 'elsewhere';
  }

  /** The last bare outcome that was a claim. */
  private lastBare = -1;

  private isJoined(from: number, to: number): boolean {
    return (
      from >= 0 &&
      this.items
        .slice(from + 1, to)
        .every((item) => item.mark === 44 || item.mark === 38 || item.mark === 43 || has(item, FLAG.coordination))
    );
  }

  private readonly wordAt = (token: number): string => this.words.textOf(this.scan.tokens.entry[token] as number);

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
  private namesProduct(item: Item): boolean {
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

  private textOf(item: Item): string {
    const { tokens, block } = this.scan;
    return block.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
  }

  read(): Said[] {
    const said: Said[] = [];
    for (let k = 0; k < this.items.length; k++) {
      const item = this.items[k] as Item;
      if (!item.outcome || this.namesProduct(item)) continue;
      // A word that names a substance and an outcome alike is the outcome only where something acts on it.
      const predicate = predicateOf(this.items, k, this.wordAt);
      if (!predicate) continue;
      if (item.mention && (predicate.bare || predicate.rule === 'passive' || predicate.rule === 'noun')) continue;
      said.push(...this.say(k, item.outcome, predicate));
    }
    return said;
  }

  private say(k: number, hit: OutcomeHit, predicate: Predicate): Said[] {
    const { items } = this;
    if (this.wordAt((this.items[k] as Item).from - 1) === 'them') return [];
    if (this.isTalk(predicate, k) || this.isClassNoun(k, predicate)) return [];
    let subject = subjectOf(items, k, predicate, this);
    if (predicate.bare && this.isBrandName(k)) subject = { kind: 'product', at: k };
    if (this.isProductTitle(k) && subject.kind !== 'named') subject = { kind: 'product', at: k };
    const label = this.labelOf(k, hit, predicate);
    if (label && subject.kind !== 'named') subject = label;
    // "Memory, focus & clarity supplement": what the first is, the others are.
    const follows = predicate.bare && subject.kind === 'outcome' && this.isJoined(this.lastBare, k);
    if (follows) subject = { kind: 'open' };
    if (!this.accepts(k, hit, predicate, subject)) return [];
    if (predicate.bare || predicate.rule === 'noun') this.lastBare = k;
    const subjects = this.isComparisonCell() && subject.kind !== 'named' ? [null] : this.resolve(subject);
    if (subjects.length === 0) return [];
    if (subject.kind === 'named') this.leaves = { substances: subject.substances };
    else if (subjects.length === 1 && subjects[0] === null) this.leaves = 'product';
    return subjects.map((id) => this.write(id, k, hit, predicate, subject));
  }

  /** "the role of antioxidants": a class of things, not what something does. */
  private isClassNoun(k: number, predicate: Predicate): boolean {
    const item = this.items[k] as Item;
    if (this.textOf(item).toLowerCase() === 'concentrations') return true;
    if (!/^(antioxidants|adaptogens|stimulants|nootropics)$/.test(this.textOf(item).toLowerCase())) return false;
    return !this.items.slice(Math.max(0, k - 4), k).some((x) => has(x, FLAG.contains | FLAG.copula)) || predicate.denied;
  }

  /** Talk about a topic, advice, label text. */
  private isTalk(predicate: Predicate, k: number): boolean {
    const to = Math.max(predicate.at, k);
    const start = clauseStart(this.items, Math.min(predicate.at, k));
    for (let j = to; j >= 0; j--) {
      const item = this.items[j] as Item;
      if (has(item, FLAG.topicOnly) && j >= start - 1) return true;
      if (has(item, FLAG.instruction)) return true;
    }
    return false;
  }

  /** "Calming effects: herbal extracts …", "Sleep support: melatonin …": the label's subject is that of what follows. */
  private labelOf(k: number, hit: OutcomeHit, predicate: Predicate): Subject | null {
    if (this.items.slice(k, k + 3).some((item) => has(item, FLAG.product)) || THING.test(this.wordAt((this.items[k] as Item).to - 1)))
      return null;
    const colon = this.items.findIndex((item, j) => j > k && isColon(item));
    if (colon < 0 || colon > k + 4 || hit.from > (this.items[0] as Item).from + 4) return null;
    // "Reduces stress: …" is a promise of the product, whatever explains it.
    const governor = this.items[predicate.at] as Item;
    if (predicate.rule === 'verb' && /[^s]s$/.test(this.wordOf(governor))) return { kind: 'open' };
    const next = this.items.slice(colon + 1).findIndex((item) => item.mention || item.governor !== NONE || has(item, FLAG.contains));
    const at = colon + 1 + next;
    const item = this.items[at];
    if (next >= 0 && item?.mention && (this.scan.block.role === 'title' || this.items.slice(at).some((x) => x.governor !== NONE)))
      return { kind: 'named', substances: groupRight(this.items, at), at, also: false, rule: 'label' };
    return { kind: 'open' };
  }

  /** "Appears to protect the lining", "Improves memory": a note without a subject on a page about one substance. */
  private isNote(predicate: Predicate): boolean {
    const first = this.items.find((item) => !item.mark);
    if (predicate.bare || first === undefined || this.scope.topic === null) return false;
    return has(first, FLAG.hedge) || (first.governor !== NONE && /[^s]s$/.test(this.wordOf(first)));
  }

  /** "with ginger and antioxidant fruit blend": one more of the things listed. */
  private isListed(k: number): boolean {
    let j = k - 1;
    let joined = false;
    while (j >= 0 && (has(this.items[j], FLAG.coordination) || this.items[j]?.mark === 44 || this.items[j]?.mark === 38)) {
      joined = true;
      j--;
    }
    return joined && this.items[j]?.mention !== null && this.items[j]?.mention !== undefined;
  }

  /** "low levels of this vitamin" */
  private isLack(at: number): boolean {
    return this.items
      .slice(Math.max(0, at - 4), at)
      .some((item) => /^(low|lower|lack|too|insufficient|inadequate)$/.test(this.textOf(item).toLowerCase().split(' ')[0] ?? ''));
  }

  /** "those with the lowest levels of omega-3 did worse" speaks for omega-3. */
  private isShortage(at: number): boolean {
    const { tokens, block } = this.scan;
    const start = tokens.start[(this.items[at] as Item).from] as number;
    return /\b(lowest|lower|less|fewer|bottom|low)\b[^.,;]{0,24}$/i.test(block.text.slice(this.quote.start, start));
  }

  /** "used to treat", "good for". */
  private isUse(at: number): boolean {
    if (this.wordAt((this.items[at] as Item).from) === 'to') return true;
    return this.items.slice(Math.max(0, at - 3), at + 1).some((item) => has(item, FLAG.attributed) || item.governor !== NONE);
  }

  /** "Best Joint Health Supplements", "The Sleep Stack" as the title of a page that sells nothing. */
  private isProductTitle(k: number): boolean {
    const item = this.items[k] as Item;
    if (this.page.shop || this.scan.block.role !== 'title') return false;
    return this.items.slice(k, k + 3).some((x) => has(x, FLAG.product)) || THING.test(this.wordAt(item.to - 1));
  }

  /** "XY-02™ Deep Sleep": the outcome is part of a trade name. */
  private isBrandName(k: number): boolean {
    const { block, tokens } = this.scan;
    const item = this.items[k] as Item;
    if (item.outcome?.phrasing.kind !== GOOD) return false;
    const start = tokens.start[item.from] as number;
    return /[™®]\s(\p{Lu}\w+ (\+|&|and) )?$/u.test(block.text.slice(Math.max(0, start - 24), start)) && /^\p{Lu}/u.test(this.textOf(item));
  }

  private hasColon(from: number, to: number): boolean {
    return this.items.slice(from, to).some((item) => isColon(item) || item.mark === 0x2014);
  }

  /** A cell of a table that weighs products; a cell that holds paragraphs only lays out the page. */
  private isComparisonCell(): boolean {
    const { block } = this.scan;
    return (
      block.role === 'cell' && block.text.length <= CELL && !this.page.shop && this.scope.topic === null && this.scope.row.length === 0
    );
  }

  private accepts(k: number, hit: OutcomeHit, predicate: Predicate, subject: Subject): boolean {
    const { block } = this.scan;
    const isLabel = LABELS.has(block.role);
    const short = this.items.length <= SHORT;
    const shopping = this.page.shop || this.scope.benefits;
    if (this.isComparisonCell() && subject.kind !== 'named')
      return (
        short &&
        (predicate.rule === 'noun' ||
          this.items.some((item) => has(item, FLAG.product) || (item.outcome && THING.test(this.wordAt(item.to - 1)))))
      );
    if (subject.kind === 'other') return false;
    if (
      predicate.polarity === 'harm' &&
      subject.kind === 'anaphor' &&
      !this.scope.own &&
      (this.before === null || this.before === 'elsewhere')
    )
      return false;
    if (predicate.rule === 'suffered') return subject.kind === 'named' || this.scope.own || this.page.topic !== null;
    if (
      predicate.polarity === 'harm' &&
      !predicate.bare &&
      subject.kind !== 'named' &&
      subject.kind !== 'anaphor' &&
      subject.kind !== 'product'
    )
      return false;
    if (
      block.role === 'heading' &&
      (this.scan.flags & FLAG.benefits) !== 0 &&
      subject.kind !== 'named' &&
      predicate.rule !== 'verb' &&
      !(predicate.rule === 'noun' && !hit.phrasing.bare && this.page.shop)
    )
      return false;
    if (subject.kind === 'outcome') return shopping && isLabel && !predicate.bare;
    const tolerated = hit.phrasing.topic === 'safety' && this.scope.own && predicate.polarity === 'no-effect';
    if (this.isProductTitle(k)) return predicate.rule !== 'for';
    if (
      subject.kind === 'open' &&
      !this.page.shop &&
      !tolerated &&
      !this.isNote(predicate) &&
      !(isLabel && (this.scope.benefits || this.scope.row.length > 0)) &&
      !(isLabel && short && this.scope.own && predicate.rule !== 'bare')
    )
      return false;
    // "Good for: anxiety" in a list of benefits; elsewhere a bare ill says nothing.
    if (predicate.bare && hit.phrasing.kind === ILL) return this.scope.benefits && isLabel && short && hit.phrasing.topic !== 'safety';
    if (predicate.bare || predicate.rule === 'noun') {
      if (this.isBrandName(k)) return true;
      if (predicate.bare && has(this.items[k + 1], FLAG.copula)) return false;
      if (hit.phrasing.bare && !(isLabel && short && this.page.shop)) return false;
      const slogan = block.role === 'title' || ((isLabel || this.items.length <= 6) && short);
      if (subject.kind === 'named') return predicate.rule === 'noun' || (slogan && (subject.at > k || this.hasColon(subject.at, k)));
      return slogan && shopping;
    }
    if (predicate.rule === 'effect' && subject.kind === 'named' && subject.at < k && this.isListed(k)) return false;
    if (predicate.rule === 'effect' && subject.kind === 'open') return shopping || isLabel || this.scope.own;
    // "joint supplements" in running text names a kind of product.
    if (
      predicate.rule === 'effect' &&
      !isLabel &&
      THING.test(this.wordAt((this.items[k] as Item).to - 1)) &&
      !(subject.kind === 'named' && subject.rule === 'behind')
    )
      return false;
    if (subject.kind === 'anaphor' && this.isLack(subject.at)) return false;
    if (predicate.rule === 'for' && !isLabel && subject.kind !== 'named') return this.page.shop || this.isUse(predicate.at);
    if (predicate.rule === 'change') return subject.kind === 'named' && subject.rule === 'sentence';
    if (hit.phrasing.outcome === 'nutrient-deficiency' && predicate.polarity !== 'benefit') return false;
    if (hit.phrasing.kind === EFFECT && predicate.rule === 'effect') return true;
    return true;
  }

  /** Substances, or null for the product. */
  private resolve(subject: Subject): (string | null)[] {
    const ofTopic = (topic: Topic): (string | null)[] => (topic === null ? [] : topic === 'product' ? [null] : [...topic.substances]);
    const outer = this.scope.row.length > 0 ? { substances: this.scope.row } : this.scope.topic;
    switch (subject.kind) {
      case 'named': {
        const also = subject.also && this.page.shop ? ofTopic(this.page.topic) : [];
        return [...new Set([...also, ...subject.substances])];
      }
      case 'product':
        if (!this.page.shop && this.scope.own) return ofTopic(this.scope.topic);
        return this.page.shop ? ofTopic(this.page.topic) : [null];
      case 'anaphor':
        if (this.page.shop && this.speaksOfAll(subject.at)) return ofTopic(this.page.topic);
        if (this.isBlend(subject.at)) return [null];
        if (this.page.shop && this.pointsHere(subject.at) && !this.isPointed(subject.at)) return ofTopic(outer ?? this.page.topic);
        return this.before === 'elsewhere' && !this.pointsHere(subject.at)
          ? []
          : this.orClass(subject.at, ofTopic((this.before === 'elsewhere' ? outer : (this.before ?? outer)) ?? this.page.mostly));
      case 'open':
      case 'outcome':
        return ofTopic(
          this.page.shop || this.before === 'elsewhere'
            ? (outer ?? (this.before === 'elsewhere' ? null : this.before))
            : (this.before ?? outer),
        );
      default:
        return [];
    }
  }

  /** "this herb", "the extract": names the kind of thing, unlike "it". */
  private pointsHere(at: number): boolean {
    return !has(this.items[at], FLAG.anaphor);
  }

  /** "These herbs", "nootropics", where nothing names them: what the page is about as a kind of product. */
  private orClass(at: number, found: (string | null)[]): (string | null)[] {
    if (found.length > 0) return found;
    return /^(herbs|supplements?|nootropics|adaptogens|formulas?|blends?|products?|botanicals|vitamins)$/.test(
      this.wordAt((this.items[at] as Item).to - 1),
    )
      ? [null]
      : [];
  }

  private isPointed(at: number): boolean {
    return this.items.slice(Math.max(0, at - 3), at).some((item) => has(item, FLAG.anaphor | FLAG.determiner));
  }

  /** "This combination", said of several that were named before. */
  private isBlend(at: number): boolean {
    const before = this.before;
    const many = before !== null && before !== 'elsewhere' && before !== 'product' && before.substances.length > 1;
    return many && /^(combination|blend|formula|product|supplement|complex|stack|mix)$/.test(this.wordAt((this.items[at] as Item).to - 1));
  }

  /** "This formula", "together they": the product with all that is in it. */
  private speaksOfAll(at: number): boolean {
    return has(this.items[at], FLAG.product) || this.items.slice(0, at).some((item) => this.wordAt(item.from) === 'together');
  }

  readonly wordOf = (item: Item): string => this.wordAt(item.from);

  private write(id: string | null, k: number, hit: OutcomeHit, predicate: Predicate, subject: Subject): Said {
    const { items, scan } = this;
    const { block, tokens } = scan;
    const voice = block.region === 'review' || block.role === 'quote';
    const wording = wordingOf(items, k, predicate, { voice, wordOf: this.wordOf });
    const evidence = evidenceIn(items);
    const animal = evidence === 'animals' || evidence === 'cells';
    const better = predicate.bare || (subject.kind === 'named' && this.isShortage(subject.at));
    const polarity = predicate.polarity === 'harm' && better ? 'benefit' : predicate.polarity;
    const benefit = polarity === 'benefit';
    const disease = benefit && !animal && (hit.phrasing.disease || diseaseBeside(items, k));
    const governor = items[predicate.at] as Item;
    const cure = benefit && has(governor, FLAG.cure);
    const at = [k, ...predicate.words];
    if (subject.kind === 'named' && Math.abs(subject.at - k) < 10) at.push(subject.at);
    const marked = at.map((j) => items[j] as Item);
    const start = tokens.start[Math.min(...marked.map((item) => item.from))] as number;
    const end = tokens.end[Math.max(...marked.map((item) => item.to)) - 1] as number;
    const outcome = this.outcomeOf(k, hit, predicate);
    const claim: Claim = {
      block: block.id,
      quote: this.quote,
      mark: { start: Math.max(start, this.quote.start), end: Math.min(end, this.quote.end) },
      subject: id === null ? 'product' : 'substance',
      substance: id,
      outcome,
      polarity,
      wording,
      disease,
      cure,
      evidenceIn: evidence,
      dose: id === null ? null : this.doseOf(id),
      why: {
        words: [...new Set(marked.map((item) => this.textOf(item)))],
        rule: `${predicate.rule}; ${subject.kind === 'named' ? subject.rule : subject.kind}`,
      },
    };
    return { subject: id, outcome, polarity, wording, claim };
  }

  /** "safe for breastfeeding mothers" is about pregnancy and nursing. */
  private outcomeOf(k: number, hit: OutcomeHit, predicate: Predicate): string {
    const { outcome } = hit.phrasing;
    if (
      outcome === 'cancer-prevention' &&
      has(this.items[predicate.at], FLAG.cure | FLAG.for) &&
      !this.items.slice(0, k).some((x) => /^(risk|prevent\w*)$/.test(this.wordOf(x)))
    )
      return 'cancer-treatment';
    if (outcome === 'cancer-treatment' && /^(prevent\w*|protect\w*|risk|lower\w*)$/.test(this.wordOf(this.items[predicate.at] as Item)))
      return 'cancer-prevention';
    if (outcome !== 'side-effects' || hit.phrasing.kind !== EFFECT || predicate.polarity !== 'no-effect') return outcome;
    const { tokens, block } = this.scan;
    const from = tokens.start[(this.items[Math.max(0, k - 8)] as Item).from] as number;
    const to = tokens.end[(this.items[Math.min(this.items.length - 1, k + 6)] as Item).to - 1] as number;
    return /\b(pregnan|breast-?feed|nursing|lactat)/i.test(block.text.slice(from, to)) ? 'pregnancy-safety' : outcome;
  }

  /** The amount that the sentence gives for the substance. */
  private doseOf(id: string): Amount | null {
    const { block, tokens } = this.scan;
    const text = block.text.slice(this.quote.start, this.quote.end);
    if (!/\d/.test(text)) return null;
    const amounts = readAmounts(text);
    const only: Mention[] = this.items.flatMap((item) => (item.mention ? [item.mention] : []));
    let best: Amount | null = null;
    let distance = 40;
    for (const mention of only) {
      if (mention.substance !== id) continue;
      const start = (tokens.start[mention.from] as number) - this.quote.start;
      const end = (tokens.end[mention.to - 1] as number) - this.quote.start;
      for (const amount of amounts) {
        const gap = amount.start >= end ? amount.start - end : start - amount.end;
        if (gap >= 0 && gap < distance) {
          distance = gap;
          best = { value: amount.value, unit: amount.unit };
        }
      }
    }
    return best;
  }
}
