/** Tells the background how many marks there are in this frame, when that changes. */
import type { Session } from '../page/session-model';
import { isOrphaned } from './instance';
import { sendMessage } from './messages';

export class MarkCounter {
  #told: number | null | undefined;

  /** @param session null where nothing is marked here. */
  changed(session: Pick<Session, 'state' | 'claims'> | null): void {
    this.#tell(session?.state === 'scanning' && this.#told === undefined ? null : (session?.claims.length ?? 0));
  }

  /** The badge has forgotten this page. */
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
