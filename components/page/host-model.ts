/** What the extension's one element in the page offers. Types only. */
import type { OpenedBy } from './session-model';

export interface HostOptions {
  document: Document;
  /** The faces' stylesheet, adopted by the shadow root. */
  css: string;
  /** The reader wants the card gone: by Escape, or by a click elsewhere. */
  onDismiss(by: 'escape' | 'elsewhere'): void;
  /** A claim was chosen in the list for screen readers. */
  onPick?(claim: number): void;
  /** A citation was chosen in theirs. */
  onPickCitation?(citation: number): void;
  signal: AbortSignal;
}

export interface Host {
  /** What the card is rendered into; it scrolls by itself and is given its room as `--room`. */
  readonly cardRoot: HTMLElement;
  /** What the hint is rendered into. */
  readonly hintRoot: HTMLElement;
  /** Shows the card beside the rectangles that `rects` gives, now and after every scroll. */
  showCard(rects: () => readonly DOMRect[], by: OpenedBy): void;
  hideCard(): void;
  readonly cardIsShown: boolean;
  showHint(rects: () => readonly DOMRect[]): void;
  hideHint(): void;
  /** The list of claims for screen readers; it takes no place and no tab stop. */
  list(label: string, entries: readonly { id: number; text: string }[]): void;
  /** The same of the page's citations. */
  listCitations(label: string, entries: readonly { id: number; text: string }[]): void;
  /** Has a screen reader say something, politely. */
  announce(text: string): void;
  owns(node: Node): boolean;
  destroy(): void;
}
