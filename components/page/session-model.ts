/** What the page side offers to the content script that wires it. Types only. */
import type { Block, Claim, Ingredient, JudgedClaim, PageFacts } from '../engine/model';
import type { PageBlock } from './block';

/** The engine as the page side uses it: `components/engine/reader.ts` and `judge.ts` fulfil it. */
export interface Engine<Scan = unknown, Context extends EngineContext = EngineContext> {
  /** Cheap gate: could a page with this text hold a claim? */
  touches(text: string): boolean;
  /** To be awaited before anything is read. True where `touches` only guessed until now, so that it is to be asked again. */
  prepare?(): Promise<boolean>;
  /** Reads one block by itself; linear in its text. Null where it can neither claim nor give context. */
  scan(block: Block): Scan | null;
  /** Puts scans, in document order, in context: product, ingredients, subject of each section. */
  context(scans: readonly Scan[], page: PageFacts): Context;
  /** The same, where the engine can put the work down at each `yield`. */
  contextInSteps?(scans: readonly Scan[], page: PageFacts): Generator<void, Context>;
  claims(scan: Scan, context: Context): Claim[];
  judge(claim: Claim, context: Context): JudgedClaim;
}

export interface EngineContext {
  readonly ingredients: readonly Ingredient[];
  /** Substances named on the page, in order of mention. */
  readonly substances: readonly string[];
  /** Changes when something outside the block changes what its claims are; equal keys mean that old claims hold. */
  scopeKey(block: number): string;
  /** The heading a block stands under, '' where there is none. */
  headingOf(block: number): string;
}

/** A judged claim with its place in the page. */
export interface PlacedClaim extends JudgedClaim {
  /** Stable while its text stays in the page. */
  id: number;
  quoteText: string;
  markText: string;
  /** Up to 32 characters of the block on either side of the quote. */
  prefix: string;
  suffix: string;
  heading: string;
}

export type OpenedBy = 'pointer' | 'touch' | 'key' | 'call';

export interface SessionOptions {
  document: Document;
  engine: Engine;
  /** Which claims are marked now; may change by `refilter`. */
  shows(claim: JudgedClaim): boolean;
  /** Something about claims, state or progress changed; at most once a frame. */
  onChange(session: Session): void;
  /** A mark was clicked, tapped, or reached by a key. */
  onOpen(claim: PlacedClaim, by: OpenedBy): void;
  /** The pointer came upon a mark, or left it (null). */
  onHover?(claim: PlacedClaim | null): void;
  /** Something unexpected was thrown while the page was read; what it concerned is left out and the rest goes on. */
  onError?(stage: string, error: unknown): void;
  /** How marks are drawn; may change by `setLook`. */
  look?: Look;
  /** Gives closed shadow roots too, where the browser lets extensions see them (`chrome.dom.openOrClosedShadowRoot`). */
  openShadow?(element: Element): ShadowRoot | null;
  /** Nodes that are the extension's own, as its host element. */
  isOurs?(node: Node): boolean;
  signal: AbortSignal;
}

/** `words` underlines the effect, `line` the whole sentence; `quiet` draws every line thinner. */
export interface Look {
  extent: 'words' | 'line';
  weight: 'normal' | 'quiet';
}

export interface Session {
  readonly state: 'scanning' | 'done' | 'no-highlights' | 'other-language';
  /** 0 to 1. */
  readonly progress: number;
  /** Those that are marked, in reading order. */
  readonly claims: readonly PlacedClaim[];
  /** All that were found, also those that `shows` left out. */
  readonly found: readonly PlacedClaim[];
  readonly context: EngineContext | null;
  /** Blocks in document order, for citations. */
  blocks(): Iterable<PageBlock>;
  /** Visible frames of other origins, which the page's own script cannot look into either. */
  readonly framesNotRead: number;
  readonly ms: Readonly<Record<string, number>>;
  /** All that the page says now is read and marked. */
  readonly isSettled: boolean;
  /** Milliseconds of the longest slice of work on the page's thread. */
  readonly longestSlice: number;
  /** Ask `shows` anew for every claim. */
  refilter(): void;
  setHidden(hidden: boolean): void;
  setLook(look: Look): void;
  readonly hidden: boolean;
  /** The claim with this id, null where it is gone or not marked. */
  claim(id: number): PlacedClaim | null;
  /** Wash the mark; null takes the wash away. False where the claim is gone. */
  activate(id: number | null): boolean;
  /** Scrolls its mark into view. False where it is gone or not laid out, as in a closed tab. */
  scrollTo(id: number): boolean;
  /** Back to where the page stood, and what had focus, before the first `scrollTo`. */
  goBack(): void;
  /** Viewport rectangles of the mark, empty where it is not laid out. */
  rects(id: number): DOMRect[];
  /** The claim after or before the active one in reading order, or the nearest to what is on the screen; only those that are laid out. */
  neighbour(direction: 1 | -1): PlacedClaim | null;
  destroy(): void;
}
