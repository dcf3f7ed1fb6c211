/** Starts a session on the test's own document and waits for it, and reads what is painted. */
import { compareNodes } from '../../components/page/order';
import { startSession } from '../../components/page/session';
import type { Engine, PlacedClaim, Session, SessionOptions } from '../../components/page/session-model';
import { FakeEngine } from './fake-engine';

export interface Reading {
  session: Session;
  engine: FakeEngine;
  opened: PlacedClaim[];
  hovered: (PlacedClaim | null)[];
  errors: unknown[];
  stop(): void;
}

const running = new Set<Reading>();

export async function read(html: string, options: Partial<SessionOptions> = {}): Promise<Reading> {
  document.body.innerHTML = html;
  return readPage(options);
}

export async function readPage(options: Partial<SessionOptions> = {}): Promise<Reading> {
  const engine = new FakeEngine();
  const controller = new AbortController();
  const opened: PlacedClaim[] = [];
  const hovered: (PlacedClaim | null)[] = [];
  const errors: unknown[] = [];
  const session = startSession({
    document,
    engine: engine as Engine,
    shows: () => true,
    onChange: () => {},
    onOpen: (claim) => opened.push(claim),
    onHover: (claim) => hovered.push(claim),
    onError: (_stage, error) => errors.push(error),
    signal: controller.signal,
    ...options,
  });
  const reading: Reading = { session, engine, opened, hovered, errors, stop: () => controller.abort() };
  running.add(reading);
  await until(() => session.state !== 'scanning', 'the page is read', 50_000);
  return reading;
}

/** Ends all sessions and empties the page; for `afterEach`. */
export function clean(): void {
  for (const reading of running) reading.stop();
  running.clear();
  document.body.replaceChildren();
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
}

/** Waits until `holds`, and fails with what was seen last. */
export async function until(holds: () => boolean, what = String(holds), limit = 5000): Promise<void> {
  const begun = performance.now();
  while (!holds()) {
    if (performance.now() - begun > limit) throw new Error(`Never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The words painted now, by highlight, in no particular order. */
export function painted(): string[] {
  const words: string[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!isMark(name)) continue;
    for (const range of highlight) words.push(textOf(range));
  }
  return words.sort();
}

/** What is painted in all, in reading order and without white space: claims lie in as many ranges as they have text nodes. */
export function paintedInOrder(): string {
  const ranges = [...CSS.highlights].filter(([name]) => isMark(name)).flatMap(([, highlight]) => [...highlight]);
  ranges.sort((a, b) => compareNodes(a.startContainer, b.startContainer) || a.startOffset - b.startOffset);
  return letters(ranges.map(textOf).join(''));
}

export const letters = (text: string) => text.replace(/\s+/g, '');

const isMark = (name: string) => name.startsWith('obelus-') && !/hover|active/.test(name);

export function paintedIn(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(textOf);
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  if (!startContainer.isConnected || startContainer !== endContainer) return '(gone)';
  return (startContainer as Text).data.slice(startOffset, endOffset);
}
