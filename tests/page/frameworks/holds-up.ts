/** Runs an app of a framework twice, without us and with its claims marked, and compares what the two have in the end of each step. */
import { expect, test } from 'vitest';
import { clean, letters, paintedInOrder, type Reading, readPage, until } from '../reading-page';

export interface State {
  title: string;
  items: readonly { id: number; text: string }[];
  open: boolean;
}

export interface App {
  render(state: State): void | Promise<void>;
  stop(): void | Promise<void>;
}

export interface Fixture {
  /** What the server sent; '' where the app renders all by itself. */
  html?(state: State): string | Promise<string>;
  /** Mounts the app, or takes over what the server sent. Tells of what the framework complains by itself. */
  start(root: HTMLElement, state: State, complain: (what: string) => void): App | Promise<App>;
}

const zinc = { id: 1, text: 'Zinc helps sleep.' };
const kava = { id: 2, text: 'Kava eases stress.' };
const none = { id: 3, text: 'Nothing is said here.' };
const liver = { id: 4, text: 'Kava hurts the liver.' };

/** A list whose text is edited under its marks, that grows, shrinks, turns round and closes. */
const states: readonly State[] = [
  { title: 'One', items: [zinc, kava, none], open: true },
  { title: 'One', items: [{ ...zinc, text: 'Zinc never shortens colds.' }, kava, none], open: true },
  { title: 'Two', items: [none, kava, { ...zinc, text: 'Zinc never shortens colds.' }], open: true },
  { title: 'Two', items: [liver, none, zinc, kava], open: false },
  { title: 'Two', items: [kava], open: true },
  { title: 'Two', items: [], open: true },
  { title: 'Three', items: [kava, liver, zinc], open: true },
];
const said = 'Zinc and memory.';

/** Every fixture shows title and items, and the sentence above while it is open. */
export function textsOf({ title, items, open }: State): string[] {
  return [title, ...items.map(({ text }) => text), ...(open ? [said] : [])];
}

const words: Record<string, string> = {
  'Zinc helps sleep.': 'helps sleep',
  'Kava eases stress.': 'eases stress',
  'Zinc never shortens colds.': 'shortens colds',
  'Kava hurts the liver.': 'the liver',
  [said]: 'and memory',
};

export function holdsUp(name: string, fixture: Fixture): void {
  test(`${name}: marks are right after every change, and the app is what it is without us`, async () => {
    const without = await run(fixture, false);
    const within = await run(fixture, true);
    expect(within).toEqual(without);
    expect(within.complaints).toEqual([]);
    expect(within.steps.length).toBe(states.length + 1);
  });
}

async function run(fixture: Fixture, marked: boolean): Promise<{ steps: string[]; complaints: string[] }> {
  const [first] = states;
  if (!first) throw new Error('No states.');
  const complaints: string[] = [];
  const deaf = listen((what) => complaints.push(what));
  const root = document.createElement('div');
  root.innerHTML = (await fixture.html?.(first)) ?? '';
  document.body.append(root);
  const steps: string[] = [];
  let reading: Reading | null = null;
  try {
    // Marked before the app takes over what the server sent, as it is with slow scripts.
    if (marked) reading = await readPage();
    const app = await fixture.start(root, first, (what) => complaints.push(what));
    for (const state of states) {
      await app.render(state);
      await look(marked, state);
      steps.push(serialised(root));
    }
    await app.stop();
    steps.push(serialised(root));
    if (reading) complaints.push(...reading.errors.map(String));
  } finally {
    deaf();
    clean();
  }
  return { steps, complaints };
}

async function look(marked: boolean, state: State): Promise<void> {
  const marks = textsOf(state).flatMap((text) => words[text] ?? []);
  if (marked) await until(() => paintedInOrder() === letters(marks.join('')), `marks on ${marks}`);
  // Whatever a framework does later is done now.
  else await new Promise((resolve) => setTimeout(resolve, 50));
}

/** With the bounds of text nodes, and what shadow trees hold. */
function serialised(node: Node): string {
  if (node instanceof Text) return `“${node.data}”`;
  const inner = [...node.childNodes].map(serialised).join('');
  if (!(node instanceof Element)) return node instanceof Comment ? '' : inner;
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${value}`).join('');
  return `<${node.localName}${attributes}>${node.shadowRoot ? serialised(node.shadowRoot) : ''}${inner}</>`;
}

/** Hears what a developer would see in the console. */
function listen(complain: (what: string) => void): () => void {
  const { error, warn } = console;
  console.error = (...what) => complain(what.join(' '));
  console.warn = (...what) => complain(what.join(' '));
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('error', ({ message }) => complain(message), { signal });
  window.addEventListener('unhandledrejection', ({ reason }) => complain(String(reason)), { signal });
  return () => {
    Object.assign(console, { error, warn });
    stop.abort();
  };
}
