/** Tells the background how many marks there are in this frame, when that changes. */
import type { Session } from '../page/session-model';
import { isOrphaned } from './instance';
import { sendMessage } from './messages';

export class MarkCounter {
  #told: number | null | undefined;

  /** Before anything is read: the top frame's word clears what the page before left, and must not come after a frame's count. */
  begin(): void {
    this.#tell(null);
  }

  /** @param session null where nothing is marked here. */
  changed(session: Pick<Session, 'state' | 'claims'> | null): void {
    const marks = session?.claims.length ?? 0;
    this.#tell(session?.state === 'scanning' && marks === 0 ? (this.#told ?? null) : marks);
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
