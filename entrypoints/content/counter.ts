import { isOrphaned } from '../../components/platform/instance';
import { sendMessage } from '../../components/platform/messages';
import type { Reader } from './reader';

/** Tells the background how many marks there are, when that changes. */
export class Counter {
  #told: number | null | undefined;

  changed(reader: Reader): void {
    const { session } = reader;
    this.#tell(session?.state === 'scanning' && this.#told === undefined ? null : (session?.claims.length ?? 0));
  }

  again(): void {
    const marks = this.#told;
    this.#told = undefined;
    if (marks !== undefined) this.#tell(marks);
  }

  #tell(marks: number | null): void {
    if (marks === this.#told || isOrphaned()) return;
    this.#told = marks;
    // Without a badge the marks are still there.
    sendMessage('count', marks).catch(() => undefined);
  }
}
