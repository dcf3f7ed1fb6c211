/** Counts found claims against labels by the rules of the corpus's own scorer. */
import type { Claim } from '../../components/engine/model';

export interface Label {
  b: number;
  s: string;
  o: string;
  p: string;
  m: string;
  x: string;
  k: string;
}

export interface Count {
  tp: number;
  fp: number;
  fn: number;
}

export interface Miss {
  kind: 'extra' | 'missed' | 'polarity' | 'wording' | 'disease';
  page: string;
  b: number;
  s: string;
  o: string;
  k: string;
  rule: string;
}

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

const none = (): Count => ({ tp: 0, fp: 0, fn: 0 });

export const figures = ({ tp, fp, fn }: Count): Figures => {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
};

const RANK = ['proven', 'asserted', 'hedged', 'attributed'];

export function labelOf(claim: Claim, b: number, quote: string): Label {
  const animal = claim.evidenceIn === 'animals' || claim.evidenceIn === 'cells';
  return {
    b,
    s: claim.substance ?? 'product',
    o: claim.outcome,
    p: claim.polarity,
    m: claim.wording,
    x: claim.disease ? 'disease' : animal ? 'animal' : '',
    k: quote,
  };
}

export class Tally {
  readonly exact = none();
  readonly topic = none();
  readonly disease = none();
  readonly animal = none();
  readonly bySource = new Map<string, Count>();
  readonly byPage = new Map<string, Count>();
  readonly byRule = new Map<string, Count>();
  /** How many were missed or extra, by what else stands in their block. */
  readonly byKind = new Map<string, number>();
  readonly misses: Miss[] = [];
  matched = 0;
  polarityRight = 0;
  wordingRight = 0;

  constructor(
    private readonly topicOf: ReadonlyMap<string, string>,
    private readonly same: ReadonlyMap<string, string>,
    private readonly substances: ReadonlySet<string>,
  ) {}

  page(page: string, labels: readonly Label[], claims: readonly (Label & { rule: string })[]): void {
    const gold = labels.map((label) => ({ ...label, s: this.known(label.s), rule: '' }));
    const open = gold.filter((x) => x.s.startsWith('new:') || x.o.startsWith('other:'));
    const forgiven = (x: Label) =>
      open.some((o) => o.b === x.b && (o.s === x.s || o.s.startsWith('new:')) && (o.o === x.o || o.o.startsWith('other:')));
    const wanted = gold.filter((x) => !x.s.startsWith('new:') && !x.o.startsWith('other:'));
    const source = page.split('_')[0]?.split('-')[0] ?? page;
    const bySource = this.bySource.get(source) ?? none();
    this.bySource.set(source, bySource);
    const byPage = none();
    this.byPage.set(page, byPage);
    for (const [count, key, main] of [
      [this.exact, (x: Label) => `${x.b}|${x.s}|${this.same.get(x.o) ?? x.o}`, true],
      [this.topic, (x: Label) => `${x.b}|${x.s}|${this.topicOf.get(x.o) ?? x.o}`, false],
    ] as const) {
      const G = strongest(wanted, key);
      const F = strongest(claims, key);
      for (const [k, x] of F) {
        const y = G.get(k);
        const miss = (kind: Miss['kind']) =>
          this.misses.push({
            kind,
            page,
            b: x.b,
            s: x.s,
            o: x.o,
            k: y ? `${x.p}/${x.m}/${x.x} for ${y.p}/${y.m}/${y.x}: ${y.k}` : x.k,
            rule: x.rule,
          });
        if (y) {
          count.tp++;
          if (!main) continue;
          bySource.tp++;
          byPage.tp++;
          this.rule(x.rule).tp++;
          this.matched++;
          if (x.p === y.p) this.polarityRight++;
          else miss('polarity');
          if (x.m === y.m) this.wordingRight++;
          else miss('wording');
          for (const flag of ['disease', 'animal'] as const) {
            if (y.x === flag && x.x === flag) this[flag].tp++;
            else if (y.x === flag) this[flag].fn++;
            else if (x.x === flag) this[flag].fp++;
          }
          if (x.x !== y.x) miss('disease');
        } else if (!forgiven(x)) {
          count.fp++;
          if (!main) continue;
          bySource.fp++;
          byPage.fp++;
          this.rule(x.rule).fp++;
          this.kind('extra', x, wanted);
          miss('extra');
        }
      }
      for (const [k, x] of G) {
        if (F.has(k)) continue;
        count.fn++;
        if (!main) continue;
        bySource.fn++;
        byPage.fn++;
        this.kind('missed', x, claims);
        this.misses.push({ kind: 'missed', page, b: x.b, s: x.s, o: x.o, k: x.k, rule: '' });
      }
    }
  }

  private kind(what: string, x: Label, others: readonly Label[]): void {
    const near = others.filter((other) => other.b === x.b);
    const where = near.some((other) => other.o === x.o)
      ? 'same outcome, other subject'
      : near.some((other) => other.s === x.s)
        ? 'same subject, other outcome'
        : near.length > 0
          ? 'other subject and outcome'
          : 'alone in its block';
    const name = `${what}: ${where}`;
    this.byKind.set(name, (this.byKind.get(name) ?? 0) + 1);
  }

  private rule(text: string): Count {
    const name = text.replace(/ \[.*$/s, '');
    const count = this.byRule.get(name) ?? none();
    this.byRule.set(name, count);
    return count;
  }

  private known(s: string): string {
    const id = s.replace(/^new:/, '').replace(/\s+/g, '-');
    return s.startsWith('new:') && this.substances.has(id) ? id : s;
  }
}

function strongest<T extends Label>(all: readonly T[], key: (x: Label) => string): Map<string, T> {
  const kept = new Map<string, T>();
  for (const x of all) {
    const y = kept.get(key(x));
    if (!y || RANK.indexOf(x.m) < RANK.indexOf(y.m)) kept.set(key(x), x);
  }
  return kept;
}
