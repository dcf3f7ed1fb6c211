/** Which claim is drawn where several lie on the same words. Pure. */
import type { Span, VerdictId } from '../engine/model';

/** What must not be hidden by another line comes first. */
const ranks: VerdictId[] = [
  'harm',
  'no-effect',
  'mixed',
  'preliminary',
  'insufficient',
  'untested',
  'limited',
  'supported',
  'vague',
  'unreviewed',
];

export interface Layer {
  span: Span;
  verdict: VerdictId;
}

/** The parts of each layer that are drawn, so that no two lines overlap: shorter spans lie on top, then by rank. */
export function drawn(layers: readonly Layer[]): Span[][] {
  const parts: Span[][] = layers.map(() => []);
  const order = layers
    .map((layer, index) => ({ layer, index }))
    .sort(
      (a, b) =>
        a.layer.span.end - a.layer.span.start - (b.layer.span.end - b.layer.span.start) ||
        ranks.indexOf(a.layer.verdict) - ranks.indexOf(b.layer.verdict) ||
        a.index - b.index,
    );
  const taken: Span[] = [];
  for (const { layer, index } of order) {
    parts[index] = minus(layer.span, taken);
    taken.push(layer.span);
  }
  return parts;
}

/** Half a word left over by another mark is no mark. */
const shortest = 3;

function minus(span: Span, taken: readonly Span[]): Span[] {
  let left = [span];
  for (const hole of taken) {
    left = left.flatMap((part) => {
      if (hole.end <= part.start || hole.start >= part.end) return [part];
      return [
        { start: part.start, end: Math.min(part.end, hole.start) },
        { start: Math.max(part.start, hole.end), end: part.end },
      ].filter((rest) => rest.end - rest.start >= shortest);
    });
  }
  return left;
}
