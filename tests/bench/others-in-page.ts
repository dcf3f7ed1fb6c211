/** What others would do with the same text, in the same page. */
import nlp from 'compromise';
import Mark from 'mark.js';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

export interface Others {
  setUp(names: readonly string[]): void;
  /** Marks all names by wrapping them, with mark.js's faster way; puts the page back after it. */
  markJs(): Promise<number>;
  /** Finds all names with one regular expression, and does nothing about it. */
  regex(): number;
  /** Splits the text into sentences and tags them. */
  compromise(): number;
  winkNlp(): number;
}

let pattern = /^/;

const others: Others = {
  setUp(names) {
    const escaped = [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  },
  async markJs() {
    const mark = new Mark(document.body);
    const spent = await new Promise<number>((resolve) => {
      const begun = performance.now();
      mark.markRegExp(pattern, { done: () => resolve(performance.now() - begun) });
    });
    await new Promise<void>((resolve) => mark.unmark({ done: () => resolve() }));
    document.body.normalize();
    return spent;
  },
  regex: () => timed(() => (document.body.textContent ?? '').match(pattern)?.length ?? 0),
  compromise: () => timed(() => nlp(document.body.textContent ?? '').sentences().length),
  winkNlp: () =>
    timed(() =>
      winkNLP(model)
        .readDoc(document.body.textContent ?? '')
        .sentences()
        .length(),
    ),
};

let kept = 0;

function timed(work: () => number): number {
  const begun = performance.now();
  kept += work();
  const spent = performance.now() - begun;
  if (kept < 0) throw new Error('Nothing was counted.');
  return spent;
}

declare global {
  var others: Others;
}
globalThis.others = others;
