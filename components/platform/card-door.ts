/**
 * How the content script gets at the card, which is a script of its own: it stands in the extension's own world of the frame, out
 * of the page's sight, and leaves its functions there.
 */
import type { CardProps } from '../ui/props';
import { sendMessage } from './messages';

export interface CardFace {
  /** For the shadow root to adopt once. */
  css: string;
  render(root: Element | ShadowRoot, props: CardProps): void;
  remove(root: Element | ShadowRoot): void;
}

declare global {
  var obelusCard: CardFace | undefined;
}

let coming: Promise<CardFace | null> | null = null;

/** The card's functions, fetched once. Null where they cannot be had; the next call tries again. */
export function cardFace(): Promise<CardFace | null> {
  coming ??= fetchCard().then((face) => {
    if (!face) coming = null;
    return face;
  });
  return coming;
}

async function fetchCard(): Promise<CardFace | null> {
  try {
    if (!globalThis.obelusCard) await sendMessage('card');
    return globalThis.obelusCard ?? null;
  } catch {
    return null;
  }
}
