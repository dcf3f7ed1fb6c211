/** Reads one sentence: each outcome in it, what is said of it, of whom, and whether that is a claim at all. */
import { chained } from './chained';
import type { Subject } from './clause-subject';
import { FLAG, NONE } from './cues';
import { readAmounts } from './dose-read';
import { has, type Item, type Mention } from './items';
import type { Amount, Claim, Polarity, Wording } from './model';
import { outcomeMeant } from './outcome-meant';
import { EFFECT, ILL, type OutcomeHit } from './outcomes';
import { type Predicate, predicateOf } from './predicate';
import type { Topic } from './scope';
import { SentencePlace } from './sentence-place';
import { LABELS, SHORT, THING } from './sentence-view';
import { subjectOf } from './subject';
import { diseaseBeside, evidenceIn, wordingOf } from './wording';

export interface Said {
  subject: string | null;
  outcome: string;
  polarity: Polarity;
  wording: Wording;
  claim: Claim;
}

/** Names of diseases in an outcome's own words: "liver disease", "mood disorders". */
const DISEASED = /disease|disorder|syndrome|obesity/i;

export class SentenceReader extends SentencePlace {
  /** The last bare outcome that was a claim. */
  private lastBare = -1;

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

  private say(k: number, hit: OutcomeHit, said: Predicate): Said[] {
    const { items } = this;
    const predicate = chained(items, hit.phrasing.kind, said, this.wordAt) ?? said;
    if (this.isTalk(predicate, k) || this.isClassNoun(k, predicate) || this.isBlendRow(k) || this.isDefinition(predicate)) return [];
    let subject = subjectOf(items, k, predicate, this);
    if (predicate.bare && this.isBrandName(k)) subject = { kind: 'product', at: k };
    if (this.isProductTitle(k) && subject.kind !== 'named') subject = { kind: 'product', at: k };
    if ((subject.kind === 'other' || subject.kind === 'open') && predicate.polarity !== 'harm' && this.isCustomer())
      subject = { kind: 'anaphor', at: 0 };
    if ((subject.kind === 'other' || subject.kind === 'open') && this.isFollowUp()) subject = { kind: 'anaphor', at: 0 };
    const headed = subject.kind === 'named' || subject.kind === 'anaphor' || subject.kind === 'product' ? null : this.headOf(k);
    if (headed) subject = headed;
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

  private accepts(k: number, hit: OutcomeHit, predicate: Predicate, subject: Subject): boolean {
    const { block } = this.scan;
    const isLabel = LABELS.has(block.role);
    const short = this.items.length <= SHORT;
    const shopping = this.page.shop || this.scope.benefits;
    if (this.isComparisonCell() && subject.kind !== 'named') return short && (predicate.rule === 'noun' || this.namesThing());
    if (subject.kind === 'other') return false;
    if (this.page.catalogue && isLabel && subject.kind !== 'named' && predicate.rule !== 'verb' && !this.namesThing()) return false;
    if (
      predicate.polarity === 'harm' &&
      subject.kind === 'anaphor' &&
      !this.scope.own &&
      !(this.isTaking(subject.at) && this.scope.topic !== null) &&
      (this.before === null || this.before === 'elsewhere')
    )
      return false;
    if (this.scope.harms && this.isListedHarm(k, predicate)) return true;
    if (predicate.rule === 'suffered') return subject.kind === 'named' || this.scope.own || this.page.topic !== null;
    if (
      predicate.polarity === 'harm' &&
      !predicate.bare &&
      subject.kind !== 'named' &&
      subject.kind !== 'anaphor' &&
      subject.kind !== 'product' &&
      !(subject.kind === 'open' && this.scope.own && this.isNote(predicate) && this.items[0]?.governor === NONE)
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
      !this.isOutcomeHeading() &&
      !this.page.shop &&
      !tolerated &&
      !this.isNote(predicate) &&
      !(isLabel && (this.scope.benefits || this.scope.row.length > 0)) &&
      !(isLabel && short && this.scope.own && predicate.rule !== 'bare')
    )
      return false;
    if (subject.kind === 'named' && subject.rule === 'label' && isLabel && hit.phrasing.topic !== 'safety') return true;
    // "for gentle absorption" praises the product's own.
    if (hit.phrasing.outcome === 'nutrient-absorption' && this.isOwnAbsorption(k, predicate)) return false;
    // "Good for: anxiety" in a list of benefits; elsewhere a bare ill says nothing.
    if (predicate.bare && hit.phrasing.kind === ILL) return this.scope.benefits && isLabel && short && hit.phrasing.topic !== 'safety';
    if (predicate.bare || predicate.rule === 'noun') {
      if (this.isBrandName(k) || (this.isPossessed(k) && (subject.kind === 'named' || subject.kind === 'anaphor'))) return true;
      if (this.isOutcomeHeading() && subject.kind === 'open') return true;
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
      !((subject.kind === 'named' && subject.rule === 'behind') || (subject.kind !== 'open' && this.isCalled(k)))
    )
      return false;
    if (subject.kind === 'anaphor' && this.isLack(subject.at)) return false;
    if (predicate.rule === 'for' && !isLabel && subject.kind !== 'named') return this.page.shop || this.isUse(predicate.at);
    if (predicate.rule === 'change') return subject.kind === 'named' && subject.rule === 'sentence';
    if (hit.phrasing.outcome === 'nutrient-deficiency' && predicate.polarity !== 'benefit')
      return subject.kind === 'named' && this.lastWordOf(this.items[predicate.at] as Item).startsWith('caus');
    if (hit.phrasing.kind === EFFECT && predicate.rule === 'effect') return true;
    return true;
  }

  /** "in a form for gentle absorption", "for better absorption"; but "for nutrient absorption", "improves absorption". */
  private isOwnAbsorption(k: number, { rule, at }: Predicate): boolean {
    const item = this.items[k] as Item;
    const purpose =
      has(this.items[at - 1], FLAG.for) || /^(better|enhanced|improved|superior|optimal)$/.test(this.wordOf(this.items[at] as Item));
    return item.to - item.from === 1 && (rule === 'for' || rule === 'bare' || (rule === 'verb' && purpose));
  }

  /** "Energy Capsules", among the shelves of a catalogue: one of its products. */
  private namesThing(): boolean {
    return this.items.some((item) => has(item, FLAG.product) || (item.outcome && THING.test(this.wordAt(item.to - 1))));
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
        if (!this.page.shop && (this.scope.own || (this.scope.topic !== null && this.scope.topic !== 'product')))
          return ofTopic(this.scope.topic);
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

  /** "These herbs", "nootropics", where nothing names them: what the page is about as a kind of product. */
  private orClass(at: number, found: (string | null)[]): (string | null)[] {
    if (found.length > 0) return found;
    return /^(herbs|supplements?|nootropics|adaptogens|formulas?|blends?|products?|botanicals|vitamins)$/.test(
      this.wordAt((this.items[at] as Item).to - 1),
    )
      ? [null]
      : [];
  }

  private readonly isIllness = (item: Item | undefined): boolean =>
    has(item, FLAG.disease) || (item?.outcome?.phrasing.disease === true && DISEASED.test(this.textOf(item)));

  private write(id: string | null, k: number, hit: OutcomeHit, predicate: Predicate, subject: Subject): Said {
    const { items, scan } = this;
    const { block, tokens } = scan;
    const voice = block.region === 'review' || block.role === 'quote';
    const listed = this.scope.harms !== '' && this.isListedHarm(k, predicate);
    const said = wordingOf(items, k, predicate, { voice, subject: subject.kind === 'named', wordOf: this.wordOf });
    const wording = listed && said === 'asserted' && this.scope.harms === 'hedged' ? 'hedged' : said;
    const evidence = evidenceIn(items);
    const animal = evidence === 'animals' || evidence === 'cells';
    const better = (predicate.bare && !listed) || (subject.kind === 'named' && this.isShortage(subject.at));
    const polarity = predicate.polarity === 'harm' && better ? 'benefit' : predicate.polarity;
    const benefit = polarity === 'benefit';
    const disease =
      benefit &&
      !animal &&
      (hit.phrasing.disease || DISEASED.test(this.textOf(items[k] as Item)) || diseaseBeside(items, k, this.isIllness, this.wordAt));
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

  /** What the words mean here: "safe for breastfeeding mothers" is about pregnancy and nursing. */
  private outcomeOf(k: number, hit: OutcomeHit, predicate: Predicate): string {
    const { outcome } = hit.phrasing;
    // "side effects such as headaches": nobody takes it against those.
    if (predicate.rule === 'suffered' && outcome === 'pain') return 'side-effects';
    if (outcome !== 'side-effects' || hit.phrasing.kind !== EFFECT || predicate.polarity !== 'no-effect') {
      const item = this.items[k] as Item;
      return outcomeMeant(outcome, this.textOf(item), this.items[predicate.at] as Item, this.items.slice(0, k), this.wordOf);
    }
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
