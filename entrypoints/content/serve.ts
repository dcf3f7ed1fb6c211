import { isClaimId, isFromExtension, isStep } from '../../components/platform/content-checks';
import { InvalidMessage } from '../../components/platform/errors';
import { onMessage } from '../../components/platform/messages';
import type { CardHolder } from './card';
import type { Reader } from './reader';

/** Answers popup, side panel and background. Only they can reach this listener; it checks nevertheless. */
export function serve(reader: Reader, card: CardHolder, controller: AbortController): void {
  const ours = (sender: { id?: string }) => {
    if (!isFromExtension(sender)) throw new InvalidMessage('The sender is not part of this extension.');
  };
  const removers = [
    onMessage('report', ({ sender }) => {
      ours(sender);
      return reader.report();
    }),
    onMessage('look', ({ sender }) => {
      ours(sender);
      return reader.look(card.active);
    }),
    onMessage('jump', ({ data, sender }) => {
      ours(sender);
      return isClaimId(data) && card.jump(data);
    }),
    onMessage('step', ({ data, sender }) => {
      ours(sender);
      if (isStep(data)) card.step(data);
    }),
    onMessage('toggleMarks', ({ sender }) => {
      ours(sender);
      const { session } = reader;
      if (!session) return true;
      session.setHidden(!session.hidden);
      if (session.hidden) card.close();
      return session.hidden;
    }),
    onMessage('retire', ({ sender }) => {
      ours(sender);
      controller.abort();
    }),
  ];
  controller.signal.addEventListener('abort', () => {
    for (const remove of removers) remove();
  });
}
