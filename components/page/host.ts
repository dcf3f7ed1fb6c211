/** The one element that the extension adds to a page: a closed shadow tree with the card, the hint and what is only spoken. */
import type { Host, HostOptions } from './host-model';
import { hostStyle } from './host-style';
import { Keeper } from './keeper';
import { type Asked, placing, type Sheet, type Side, sheetFor } from './placing';
import { Spoken } from './spoken';
import { TopLayer } from './top-layer';
import { isNarrow } from './viewport';

export function createHost(options: HostOptions): Host {
  const { document, signal } = options;
  const stop = new AbortController();
  const until = AbortSignal.any([stop.signal, signal]);
  const element = document.createElement('obelus-host');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [options.css, hostStyle].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const shell = document.createElement('dialog');
  shell.className = 'shell';
  shell.role = 'presentation';
  const card = popover(document, 'place');
  shell.append(card);
  const hint = popover(document, 'place hint');
  const spoken = new Spoken(
    document,
    (claim) => options.onPick?.(claim),
    (citation) => options.onPickCitation?.(citation),
  );
  root.append(shell, hint, spoken.element);

  const cardLayer = new TopLayer(card, shell, document, until, () => options.onDismiss('escape'));
  const hintLayer = new TopLayer(hint, null, document, until);
  const keeper = new Keeper(
    element,
    document,
    () => {
      cardLayer.raise();
      hintLayer.raise();
    },
    until,
  );

  let cardRects: (() => readonly DOMRect[]) | null = null;
  let hintRects: (() => readonly DOMRect[]) | null = null;
  let side: Side | null = null;
  let sheet: Sheet | null = null;
  /** Document pixels. */
  let shownAt = 0;
  const view = () => ({ width: document.documentElement.clientWidth, height: document.defaultView?.innerHeight ?? 0 });
  const place = () => {
    const narrow = isNarrow(document);
    card.classList.toggle('sheet', narrow);
    if (cardRects && narrow) sheet = putSheet(card, sheet ?? sheetFor(cardRects(), view().height));
    else if (cardRects) side = put(card, cardRects(), view(), side);
    if (hintRects) put(hint, hintRects(), view(), 'above');
  };
  let asked = false;
  const placeSoon = () => {
    if (asked || (!cardRects && !hintRects)) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!until.aborted) place();
    });
  };
  document.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal: until });
  document.defaultView?.addEventListener('resize', placeSoon, { passive: true, signal: until });
  const resized = new ResizeObserver(placeSoon);
  resized.observe(card);

  dismissals(document, element, shell, () => cardLayer.shown, options.onDismiss, until);
  keepToOurselves(element, until);

  const host: Host = {
    cardRoot: card,
    hintRoot: hint,
    showCard(rects) {
      keeper.attach();
      // Another claim's words stand elsewhere in the document: the card looks for its side anew.
      const at = (rects()[0]?.top ?? 0) + (document.defaultView?.scrollY ?? 0);
      if (!cardLayer.shown || Math.abs(at - shownAt) > 4) side = sheet = null;
      shownAt = at;
      cardRects = rects;
      host.hideHint();
      cardLayer.show();
      place();
    },
    hideCard() {
      cardRects = null;
      cardLayer.hide();
    },
    get cardIsShown() {
      return cardLayer.shown;
    },
    showHint(rects) {
      keeper.attach();
      hintRects = rects;
      hintLayer.show();
      place();
    },
    hideHint() {
      hintRects = null;
      hintLayer.hide();
    },
    list(label, entries) {
      if (entries.length > 0) keeper.attach();
      spoken.list(label, entries);
    },
    listCitations(label, entries) {
      if (entries.length > 0) keeper.attach();
      spoken.listCitations(label, entries);
    },
    announce(text) {
      keeper.attach();
      spoken.announce(text);
    },
    owns: (node) => node === element,
    destroy() {
      stop.abort();
      resized.disconnect();
      cardLayer.hide();
      hintLayer.hide();
      element.remove();
    },
  };
  signal.addEventListener('abort', () => host.destroy(), { signal: stop.signal });
  return host;
}

/** Puts a box beside words; returns the side it stands on. */
function put(element: HTMLElement, rects: readonly DOMRect[], view: Asked['view'], side: Side | null): Side | null {
  // A page that is zoomed by its own style zooms us too: lengths of ours are then worth more than one pixel.
  const zoom = zoomOf(element);
  element.style.setProperty('--room', `${view.height / zoom}px`);
  const box = { width: element.offsetWidth * zoom, height: element.offsetHeight * zoom };
  const rightToLeft = getComputedStyle(element.ownerDocument.documentElement).direction === 'rtl';
  const placed = placing({ rects, box, view, side, rightToLeft });
  // Words without a place, as in a tab that was closed meanwhile: the card stays where it was.
  if (!placed) return side;
  element.style.left = `${Math.round(placed.left / zoom)}px`;
  element.style.top = `${Math.round(placed.top / zoom)}px`;
  element.style.setProperty('--room', `${Math.round(placed.room / zoom)}px`);
  return placed.side;
}

/** Younger than what we need besides. */
const zoomOf = (element: Element & { currentCSSZoom?: number }) => element.currentCSSZoom ?? 1;

/** Stays at the edge where it is while one scrolls. */
function putSheet(element: HTMLElement, sheet: Sheet): Sheet {
  element.style.cssText = '';
  element.style.setProperty('--room', `${sheet.room / zoomOf(element)}px`);
  element.classList.toggle('upper', sheet.side === 'above');
  return sheet;
}

/** Escape, or a press elsewhere. A press on another mark opens that one instead, which the click after it does. */
function dismissals(
  document: Document,
  element: Element,
  shell: HTMLDialogElement,
  isShown: () => boolean,
  onDismiss: HostOptions['onDismiss'],
  signal: AbortSignal,
): void {
  document.addEventListener(
    'keydown',
    (event) => {
      // Ours being a modal dialog, the key closes that one: were it gone by then, it would close the page's.
      if (event.key === 'Escape' && !event.defaultPrevented && isShown() && !shell.open) onDismiss('escape');
    },
    { signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (isShown() && event.target !== element) onDismiss('elsewhere');
    },
    { capture: true, passive: true, signal },
  );
  shell.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      // Before the card hears of it, which would be gone too soon just so.
      event.stopPropagation();
      if (!shell.open) onDismiss('escape');
    },
    { capture: true, signal },
  );
  shell.addEventListener(
    'cancel',
    (event) => {
      event.preventDefault();
      onDismiss('escape');
    },
    { signal },
  );
  // Above a modal dialog of the page ours is modal too, and its backdrop takes the presses elsewhere.
  shell.addEventListener('pointerdown', (event) => event.target === shell && onDismiss('elsewhere'), { signal });
}

function popover(document: Document, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.popover = 'manual';
  return element;
}

/** What is typed and clicked in the card is not for the page's shortcuts. */
function keepToOurselves(element: Element, signal: AbortSignal): void {
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'touchstart',
    'touchend',
    'focusin',
    'focusout',
  ]) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
}
