/** Decides when changes are read: at once after a calm, seldom in a storm. */

/** Of all time, at most a tenth is ours. */
const share = 10;
const longestWait = 2000;

export class Turns {
  readonly #work: () => Promise<void>;
  readonly #signal: AbortSignal;
  #asked = false;
  #running = true;
  #notBefore = 0;

  constructor(work: () => Promise<void>, signal: AbortSignal) {
    this.#work = work;
    this.#signal = signal;
  }

  /** Nothing is done before this call. */
  start(): void {
    this.#running = false;
    if (this.#asked) this.#schedule();
  }

  /** Nothing is being done, nor waited for. */
  get isCalm(): boolean {
    return !this.#asked && !this.#running;
  }

  ask(): void {
    const waiting = this.#asked;
    this.#asked = true;
    if (!this.#running && !waiting) this.#schedule();
  }

  #schedule(): void {
    setTimeout(() => void this.#run(), Math.max(0, this.#notBefore - performance.now()));
  }

  async #run(): Promise<void> {
    if (this.#signal.aborted) return;
    this.#asked = false;
    this.#running = true;
    const begun = performance.now();
    await this.#work();
    const now = performance.now();
    this.#notBefore = now + Math.min(longestWait, (now - begun) * share);
    this.#running = false;
    if (this.#asked) this.#schedule();
  }
}
