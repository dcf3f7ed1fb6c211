/** Does long work in slices, so that the page can paint and answer input in between. */

declare const scheduler:
  | { yield?: () => Promise<void>; postTask?: (task: () => void, options: { priority: string }) => Promise<void> }
  | undefined;

/** Milliseconds of work between two looks at the clock are kept far below this. */
const budget = 6;

export class Slices {
  /** The longest slice so far, in milliseconds. */
  longest = 0;
  /** Milliseconds worked, by stage. */
  readonly ms: Record<string, number> = {};

  constructor(readonly signal: AbortSignal) {}

  /** Runs `work` to its end or until the signal aborts; each `yield` in it is a place where it may be put down. */
  async run<Result>(stage: string, work: Generator<unknown, Result>): Promise<Result | undefined> {
    while (!this.signal.aborted) {
      const begun = performance.now();
      let step = work.next();
      while (!step.done && performance.now() - begun < budget) step = work.next();
      const spent = performance.now() - begun;
      this.ms[stage] = (this.ms[stage] ?? 0) + spent;
      if (spent > this.longest) this.longest = spent;
      if (step.done) return step.value;
      await pause();
    }
    work.return?.(undefined as never);
    return undefined;
  }
}

/** Lets the page go first. */
export function pause(): Promise<void> {
  if (typeof scheduler !== 'undefined') {
    if (scheduler.yield) return scheduler.yield();
    if (scheduler.postTask) return scheduler.postTask(() => {}, { priority: 'user-visible' });
  }
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 100 });
    else setTimeout(resolve, 0);
  });
}
