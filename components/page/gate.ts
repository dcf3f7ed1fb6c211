/** Asks cheaply whether a page could hold a claim at all, before anything is read. */
import type { Changes } from './changes';
import { Cutter } from './cutter';
import type { Engine } from './session-model';
import type { Slices } from './slices';

/** Characters that are asked about at once. */
const stretch = 32_000;
/** Stretches of one long text overlap, so that no name is cut in two. */
const overlap = 100;

export interface GateOptions {
  touches: Engine['touches'];
  shadowOf(element: Element): ShadowRoot | null;
  onRoot(root: ShadowRoot): void;
}

/** Asks by `look`, and once more where the engine only guessed. */
export async function opens(look: () => Generator<void, boolean>, slices: Slices, engine: Engine): Promise<boolean> {
  const guess = await slices.run('gate', look());
  if (!guess || !(await engine.prepare?.())) return guess ?? false;
  return (await slices.run('gate', look())) ?? false;
}

/** Could anything under `root`, its shadow trees included, hold a claim? */
export function* mayClaim(root: Element | ShadowRoot, options: GateOptions): Generator<void, boolean> {
  const shadows: ShadowRoot[] = [];
  const onHost = (host: Element) => {
    const shadow = options.shadowOf(host);
    if (shadow) shadows.push(shadow);
  };
  const cutter = new Cutter(root, { onHost });
  let text = '';
  for (let run = cutter.next(); run; run = cutter.next()) {
    text += `${run.raw}\n`;
    if (text.length < stretch) continue;
    if (yield* touchesAny(text, options)) return true;
    text = '';
  }
  if (text !== '' && options.touches(text)) return true;
  for (const shadow of shadows) {
    options.onRoot(shadow);
    if (yield* mayClaim(shadow, options)) return true;
  }
  return false;
}

function* touchesAny(text: string, options: GateOptions): Generator<void, boolean> {
  for (let from = 0; from < text.length; from += stretch) {
    if (options.touches(text.length <= 2 * stretch ? text : text.slice(from, from + stretch + overlap))) return true;
    yield;
    if (text.length <= 2 * stretch) break;
  }
  return false;
}

/** Could what changed hold a claim? */
export function* changesMayClaim(changes: Changes, options: GateOptions): Generator<void, boolean> {
  for (const tree of changes.trees) {
    if (yield* mayClaim(tree, options)) return true;
    const shadow = options.shadowOf(tree);
    if (shadow) {
      options.onRoot(shadow);
      if (yield* mayClaim(shadow, options)) return true;
    }
  }
  for (const container of changes.containers) {
    const cutter = new Cutter(container, { shallow: true });
    for (let run = cutter.next(); run; run = cutter.next()) {
      if (options.touches(run.raw)) return true;
      yield;
    }
  }
  return false;
}
