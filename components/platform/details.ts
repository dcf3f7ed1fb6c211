/**
 * What a page needs once it has claims: the card, the hint, the reading of citations. It is a script of its own, so that pages
 * without claims do not carry it. It stands in the extension's own world of the frame, out of the page's sight, and leaves its
 * functions there.
 */
import type { checkCitations, identifiers } from '../engine/citation-check';
import type { findCitations } from '../engine/citation-scan';
import type { summarise } from '../engine/citation-summary';
import type { CitationMarks, CitationMarksOptions } from '../page/citation-marks';
import type { spotsOf } from '../page/citation-spots';
import type { createHost } from '../page/host';
import type { CardCitation } from '../ui/card-citation';
import type { HintProps } from '../ui/hint';
import type { CardProps } from '../ui/props';
import { reportUnexpected } from './errors';
import { sendMessage } from './messages';
import { persistently } from './persistently';
import type { ListedClaim } from './report';

export interface Details {
  createHost: typeof createHost;
  /** For the host's shadow root to adopt. */
  css: string;
  renderCard(root: Element | ShadowRoot, props: CardProps): void;
  removeCard(root: Element | ShadowRoot): void;
  renderHint(root: Element | ShadowRoot, props: HintProps): void;
  /** Name of the list of claims that only screen readers meet, and an entry of it. */
  listLabel: string;
  spoken(claim: ListedClaim): string;
  /** The same of the list of citations. */
  citationsLabel: string;
  spokenCitation(citation: CardCitation): string;
  citationMarks(options: CitationMarksOptions): CitationMarks;
  spotsOf: typeof spotsOf;
  findCitations: typeof findCitations;
  identifiers: typeof identifiers;
  checkCitations: typeof checkCitations;
  summarise: typeof summarise;
}

declare global {
  var obelusDetails: Details | undefined;
}

let coming: Promise<Details | null> | null = null;

/** Fetched once. Null where the browser does not give it; the next call tries again. */
export function details(): Promise<Details | null> {
  coming ??= fetchDetails().then((found) => {
    if (!found) coming = null;
    return found;
  });
  return coming;
}

async function fetchDetails(): Promise<Details | null> {
  try {
    if (!globalThis.obelusDetails) await persistently(() => sendMessage('details'));
  } catch (error) {
    reportUnexpected('opening the card', error);
  }
  return globalThis.obelusDetails ?? null;
}
