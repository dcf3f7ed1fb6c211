/** What the place of a sentence says of it: a title, a heading, a label, a row, a customer's words. */
import type { Subject } from './clause-subject';
import { FLAG, NONE } from './cues';
import { has, type Item } from './items';
import { DASH, OPEN } from './marks';
import { groupRight, joins } from './name-groups';
import { GOOD, HARM, ILL, type OutcomeHit } from './outcomes';
import { isColon, type Predicate } from './predicate';
import { LABELS, SentenceView, SHORT, THING } from './sentence-view';

/** Characters of a cell at most. */
const CELL = 160;
const TAKERS =
  /^\W*(their\b|(the |these |those |most |all |both |many )?(participants|subjects|volunteers|patients|athletes|women|men|children|adults|students)\b.{0,40}\b(showed?|had|have|experienced|reported|saw|scored|performed|felt|lost|gained|slept|recovered|improved|demonstrated|noticed|were)\b)/i;
const BLEND = /^(blend|complex|matrix|mix)$/;

export class SentencePlace extends SentenceView {
  /** "Calm blend: valerian, chamomile": what a label lists under a name of its own. */
  protected isBlendRow(k: number): boolean {
    const { role } = this.scan.block;
    if (role !== 'cell' && role !== 'item' && role !== 'text') return false;
    const colon = this.items.findIndex((item, j) => j > k && isColon(item));
    if (colon < 0 || colon > k + 4) return false;
    const named = this.items.slice(k, colon).some((item) => BLEND.test(this.wordAt(item.to - 1)));
    const listed = this.items.slice(colon + 1);
    return named && listed.some((item) => item.mention) && !listed.some((item) => item.outcome || item.governor !== NONE);
  }

  /** "Heart health" as a heading on a page or in a section about one substance. */
  protected isOutcomeHeading(): boolean {
    const { topic } = this.scope;
    return (
      this.scan.block.role === 'heading' &&
      this.items.length <= 5 &&
      topic !== null &&
      topic !== 'product' &&
      this.items.every((item) => item.outcome?.phrasing.kind === GOOD || joins(item) || has(item, FLAG.headBetter | FLAG.headLess))
    );
  }

  /** "Nausea" in a list of side effects. */
  protected isListedHarm(k: number, predicate: Predicate): boolean {
    const kind = this.items[k]?.outcome?.phrasing.kind;
    return (
      LABELS.has(this.scan.block.role) &&
      this.items.length <= SHORT &&
      (kind === ILL || kind === HARM) &&
      (predicate.bare || predicate.rule === 'effect')
    );
  }

  /** "Within two weeks I noticed better sleep": a customer speaks of what the page sells. */
  protected isCustomer(): boolean {
    const { region, role, text } = this.scan.block;
    // "I feel more alert", where the page is about one thing that its writer takes.
    if (!this.page.shop && this.scope.topic !== null && this.before !== 'elsewhere')
      if (
        /^\W*(in fact, |honestly, |now,? |so |and )?(i|my)\b(?! (was|used to|want|wanted|need|have to|think|know|read)\b)/i.test(
          text.slice(this.quote.start, this.quote.end),
        )
      )
        return true;
    if ((region !== 'review' && role !== 'quote') || this.page.topic === null) return false;
    return this.items.some((item) => /^(i|my|me)$/.test(this.wordOf(item)));
  }

  /** "The participants also had better recall", "Their wrinkles faded": those who took what the sentence before was about. */
  protected isFollowUp(): boolean {
    const { before } = this;
    if ((before ?? this.scope.topic ?? 'elsewhere') === 'elsewhere' || this.items.some((item) => item.mention)) return false;
    const start = this.scan.block.text.slice(this.quote.start, this.quote.end);
    return TAKERS.test(start) && !/\b(placebo|control)\b.{0,40}$/i.test(start.slice(0, 60));
  }

  /** "Best Joint Health Supplements", "The Sleep Stack" as the title of a page that sells nothing. */
  protected isProductTitle(k: number): boolean {
    const item = this.items[k] as Item;
    if (this.page.shop || this.scan.block.role !== 'title') return false;
    return this.items.slice(k, k + 3).some((x) => has(x, FLAG.product)) || THING.test(this.wordAt(item.to - 1));
  }

  /** "XY-02™ Deep Sleep": the outcome is part of a trade name. */
  protected isBrandName(k: number): boolean {
    const { block, tokens } = this.scan;
    const item = this.items[k] as Item;
    if (item.outcome?.phrasing.kind !== GOOD) return false;
    const start = tokens.start[item.from] as number;
    return /[™®]\s(\p{Lu}\w+ (\+|&|and) )?$/u.test(block.text.slice(Math.max(0, start - 24), start)) && /^\p{Lu}/u.test(this.textOf(item));
  }

  /** A cell of a table that weighs products; a cell that holds paragraphs only lays out the page. */
  protected isComparisonCell(): boolean {
    const { block } = this.scan;
    return (
      block.role === 'cell' && block.text.length <= CELL && !this.page.shop && this.scope.topic === null && this.scope.row.length === 0
    );
  }

  /** "Hyaluronic acid: a substance in joints that …": the name that the line opens with. */
  protected headOf(k: number): Subject | null {
    const at = this.items.findIndex((item) => item.mention !== null);
    if (at < 0 || at > 2 || at >= k) return null;
    const colon = this.items.findIndex((item, j) => j > at && item.mark !== 0 && !joins(item));
    if (colon < 0 || colon > at + 6 || colon >= k || !(isColon(this.items[colon]) || this.items[colon]?.mark === DASH)) return null;
    return { kind: 'named', substances: groupRight(this.items, at), at, also: false, rule: 'head of the line' };
  }

  /** "Best for sleep: magnesium", "Calm: kava (as needed)": behind the colon stands who does it, and nothing else. */
  private isAnswer(colon: number): boolean {
    if (this.page.shop || !LABELS.has(this.scan.block.role) || !this.items[colon + 1]?.mention) return false;
    const open = this.items.findIndex((x) => x.mark === OPEN);
    const listed = this.items.slice(colon + 1, open > colon ? open : undefined);
    return listed.every((x) => x.mention || joins(x) || !(x.outcome || x.governor !== NONE || has(x, FLAG.copula)));
  }

  /** "Calming effects: herbal extracts …", "Sleep support: melatonin …": the label's subject is that of what follows. */
  protected labelOf(k: number, hit: OutcomeHit, predicate: Predicate): Subject | null {
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
    if (
      next >= 0 &&
      item?.mention &&
      (this.scan.block.role === 'title' || this.isAnswer(colon) || this.items.slice(at).some((x) => x.governor !== NONE))
    )
      return { kind: 'named', substances: groupRight(this.items, at), at, also: false, rule: 'label' };
    return { kind: 'open' };
  }
}
