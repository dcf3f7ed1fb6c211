/** Pointer and touch on marks. Listens, and never stops or prevents an event of the page. */
import type { Hits } from './hits';
import type { Place } from './reading';
import type { OpenedBy } from './session-model';

export interface PointerEvents {
  onHover(place: Place | null): void;
  onOpen(place: Place, by: OpenedBy): void;
}

/** What a click already does something to. A mark in there is opened from the list or by keys. */
const interactive =
  'a[href], area[href], button, input, select, textarea, label, summary, option, video, audio, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [role="checkbox"], [role="radio"], [role="switch"], [onclick]';

export function followPointer(document: Document, hits: Hits<Place>, events: PointerEvents, signal: AbortSignal): void {
  let hovered: Place | null = null;
  let point: { x: number; y: number } | null = null;
  let asked = false;

  const hover = (place: Place | null) => {
    if (place === hovered) return;
    hovered = place;
    events.onHover(place);
  };
  const look = () => {
    asked = false;
    if (!signal.aborted && point) hover(hits.at(point.x, point.y)?.place ?? null);
  };
  const on = <Type extends keyof DocumentEventMap>(type: Type, listen: (event: DocumentEventMap[Type]) => void) =>
    document.addEventListener(type, listen, { signal, passive: true, capture: true });

  on('pointermove', (event) => {
    if (event.pointerType === 'touch' || hits.isEmpty) return;
    point = { x: event.clientX, y: event.clientY };
    if (asked) return;
    asked = true;
    requestAnimationFrame(look);
  });
  on('scroll', () => {
    point = null;
    hover(null);
  });
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      point = null;
      hover(null);
    },
    { signal, passive: true },
  );

  on('click', (event) => {
    if (event.button !== 0 || !event.isTrusted || hits.isEmpty || isSelecting(document)) return;
    const hit = hits.at(event.clientX, event.clientY);
    if (!hit || isInteractive(hit.node)) return;
    events.onOpen(hit.place, (event as PointerEvent).pointerType === 'touch' ? 'touch' : 'pointer');
  });
}

function isSelecting(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
}

function isInteractive(node: Node): boolean {
  for (let at: Node | null = node; at; ) {
    if (at.parentElement?.closest(interactive)) return true;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
    if ((at as Element | null)?.matches(interactive)) return true;
  }
  return false;
}
