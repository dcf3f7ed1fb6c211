/** Pointer, touch and keyboard focus on cited words. Listens, and never stops or prevents an event of the page: a link stays a link. */
import type { CitedWords } from './citation-marks';
import type { Hits } from './hits';

export type ReachedBy = 'pointer' | 'touch' | 'key';

export interface CitationEvents {
  /** The reader came upon cited words, or left them (null). */
  onReach(words: CitedWords | null, by: ReachedBy): void;
}

/** A finger's reach around a footnote marker, in pixels: 24 across even where the words are 4 wide (WCAG 2.5.8). */
const reach = [0, -10, 10];

export function followCitations(
  document: Document,
  hits: Hits<CitedWords>,
  all: () => readonly CitedWords[],
  { onReach }: CitationEvents,
  signal: AbortSignal,
): void {
  let reached: CitedWords | null = null;
  let held: ReachedBy = 'pointer';
  let point: { x: number; y: number } | null = null;
  let asked = false;

  const turn = (words: CitedWords | null, by: ReachedBy) => {
    if (words === reached) return;
    reached = words;
    held = by;
    onReach(words, by);
  };
  const on = <Type extends keyof DocumentEventMap>(type: Type, listen: (event: DocumentEventMap[Type]) => void) =>
    document.addEventListener(type, listen, { signal, passive: true, capture: true });

  on('pointermove', (event) => {
    if (event.pointerType === 'touch' || hits.isEmpty) return;
    point = { x: event.clientX, y: event.clientY };
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (signal.aborted || !point) return;
      const words = hits.at(point.x, point.y)?.place ?? null;
      // A pointer that rests elsewhere does not take away what the keyboard has reached.
      if (words || held === 'pointer') turn(words, 'pointer');
    });
  });
  on('pointerdown', (event) => {
    if (event.pointerType === 'touch') turn(near(hits, event.clientX, event.clientY), 'touch');
    else if (held !== 'pointer') turn(null, 'pointer');
  });
  on('scroll', () => {
    point = null;
    if (held === 'pointer') turn(null, 'pointer');
  });
  on('focusin', (event) => {
    const [element] = event.composedPath();
    // A click focuses too: what the pointer reached is told already.
    if (!(element instanceof Element) || !element.matches(':focus-visible')) return;
    const words = all().find(({ strips }) => strips.some(({ node }) => element.contains(node)));
    if (words || held === 'key') turn(words ?? null, 'key');
  });
  on('focusout', () => held === 'key' && turn(null, 'key'));
  on('keydown', (event) => event.key === 'Escape' && turn(null, held));
  document.documentElement.addEventListener('pointerleave', () => held === 'pointer' && turn(null, 'pointer'), { signal, passive: true });
}

function near(hits: Hits<CitedWords>, x: number, y: number): CitedWords | null {
  for (const dx of reach) {
    for (const dy of reach) {
      const hit = hits.at(x + dx, y + dy);
      if (hit) return hit.place;
    }
  }
  return null;
}
