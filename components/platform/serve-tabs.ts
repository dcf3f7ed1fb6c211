/** Answers of the background that concern tabs, settings and pages of ours. Listeners are added at once. */
import { showCount } from './badge';
import { NotAllowedHere, reportUnexpected } from './errors';
import { checkOnce, injectPart } from './injection';
import { accept, ensureOurs, ensureOwnPage, payloads, placeOf } from './message-checks';
import { onMessage, sendMessage } from './messages';
import { openPage } from './own-pages';
import { changeSettings } from './settings';
import type { HiddenClaim } from './settings-model';

export function serveTabs(): void {
  onMessage('count', ({ data, sender }) => {
    const { tab, frame } = placeOf(sender);
    return showCount(tab, frame, accept(payloads.count, data));
  });
  onMessage('engine', async ({ sender }) => {
    const { tab, frame } = placeOf(sender);
    await injectPart('engine', tab, frame);
  });
  onMessage('details', async ({ sender }) => {
    const { tab, frame } = placeOf(sender);
    try {
      await injectPart('details', tab, frame);
      return true;
    } catch (error) {
      reportUnexpected('opening the card', error);
      return false;
    }
  });
  onMessage('hide', async ({ data, sender }) => {
    ensureOurs(sender);
    const claim = accept(payloads.hide, data);
    await changeSettings((now) => ({ ...now, hidden: [...now.hidden.filter((other) => !sameHidden(other, claim)), claim] }));
  });
  onMessage('open', async ({ data, sender }) => {
    ensureOurs(sender);
    const { page, hash } = accept(payloads.open, data);
    await openPage(page, hash);
  });
  onMessage('checkOnce', async ({ data, sender }) => {
    ensureOwnPage(sender);
    try {
      await checkOnce(accept(payloads.checkOnce, data));
      return true;
    } catch (error) {
      if (error instanceof NotAllowedHere) return false;
      throw error;
    }
  });
}

const sameHidden = (a: HiddenClaim, b: HiddenClaim) => a.substance === b.substance && a.outcome === b.outcome && a.host === b.host;

/** Keyboard commands act on the tab in front; the key gives access to it, so the script is put there if it is not yet. */
export async function runCommand(command: string, tab: number): Promise<void> {
  const act = () => (command === 'hide-marks' ? sendMessage('toggleMarks', undefined, { tabId: tab }) : step(command, tab));
  try {
    await act();
  } catch {
    await checkOnce(tab);
    await act();
  }
}

const step = (command: string, tab: number) => sendMessage('step', command === 'previous-mark' ? -1 : 1, { tabId: tab, frameId: 0 });
