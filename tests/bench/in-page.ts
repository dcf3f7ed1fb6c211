/** What the bench runs inside the browser's page. */
import { createEngine } from '../../components/engine/engine';
import type { Lexicon } from '../../components/engine/model';
import { startSession } from '../../components/page/session';
import type { Engine, Session } from '../../components/page/session-model';
import { generate, type Kind } from './pages';

export interface Run {
  /** Milliseconds of work, without what was waited. */
  ms: number;
  stages: Record<string, number>;
  longestSlice: number;
  claims: number;
  /** Summed scores of the layout shifts since the last run. */
  layoutShift: number;
}

export interface Bench {
  setUp(lexicon: Lexicon): void;
  /** Fills the page with generated text, or with one saved page over and over, until it holds that many characters; returns the number of text nodes. */
  fill(kind: Kind | 'saved', length: number): number;
  /** The page for the kind `saved`, as it was served. */
  keep(page: string): void;
  walk(): number;
  run(): Promise<Run>;
  /** Milliseconds of work that a changed paragraph of 1 kB costs while a session runs. */
  change(): Promise<number>;
}

let engine: Engine | null = null;
let shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shifted += (entry as PerformanceEntry & { value: number }).value;
}).observe({ type: 'layout-shift' });

const bench: Bench = {
  setUp(lexicon) {
    engine = createEngine(lexicon) as Engine;
  },
  keep(page) {
    saved = bodyOf(page);
  },
  fill(kind, length) {
    document.documentElement.lang = 'en';
    document.body.innerHTML = kind === 'saved' ? savedText(length) : generate(kind, length);
    // Layout is the page's own cost, done before anything is measured.
    document.body.getBoundingClientRect();
    shifted = 0;
    return countTexts();
  },
  walk() {
    const begun = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).nodeValue?.length ?? 0;
    const spent = performance.now() - begun;
    if (length === 0) throw new Error('The page is empty.');
    return spent;
  },
  async run() {
    const { session, stop } = await read();
    const run = { ms: worked(session), stages: { ...session.ms }, longestSlice: session.longestSlice, claims: session.claims.length };
    await frames();
    const layoutShift = shifted;
    shifted = 0;
    stop();
    await frames();
    return { ...run, layoutShift };
  },
  async change() {
    const { session, stop } = await read();
    const paragraphs = document.querySelectorAll('p');
    const paragraph = paragraphs[Math.floor(paragraphs.length / 2)];
    if (!paragraph) throw new Error('The page has no paragraphs.');
    const text = 'Magnesium supports healthy sleep. The path along the river is open again after the repairs. '.repeat(11);
    const costs: number[] = [];
    for (let i = 0; i < 5; i++) {
      const before = worked(session);
      paragraph.textContent = `${text}${i}`;
      await settled(session);
      costs.push(worked(session) - before);
    }
    stop();
    return costs.sort((a, b) => a - b)[2] ?? 0;
  },
};

let saved = { html: '', length: 0 };

/** What of a saved page is text and mark-up: nothing of it is run or fetched. */
function bodyOf(page: string): { html: string; length: number } {
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  for (const element of body.querySelectorAll(
    'script, style, link, iframe, img, picture, video, audio, source, object, embed, svg, noscript',
  ))
    element.remove();
  return { html: body.innerHTML, length: body.textContent?.length ?? 0 };
}

function savedText(length: number): string {
  if (saved.length === 0) throw new Error('The saved page has no text.');
  return `<div>${saved.html}</div>`.repeat(Math.ceil(length / saved.length));
}

async function read(): Promise<{ session: Session; stop(): void }> {
  if (!engine) throw new Error('setUp comes first.');
  const controller = new AbortController();
  const session = startSession({
    document,
    engine,
    shows: () => true,
    onChange: () => {},
    onOpen: () => {},
    onError: (stage, error) => {
      throw new Error(stage, { cause: error });
    },
    signal: controller.signal,
  });
  while (session.state === 'scanning') await pause();
  return { session, stop: () => controller.abort() };
}

function worked(session: Session): number {
  return Object.values(session.ms).reduce((sum, ms) => sum + ms, 0);
}

/** Waits until the session has read what changed. */
async function settled(session: Session): Promise<void> {
  do await pause();
  while (!session.isSettled);
}

/** What ended, the browser has drawn. */
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

function countTexts(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

declare global {
  var bench: Bench;
}
globalThis.bench = bench;
