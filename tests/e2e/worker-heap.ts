import type { CDPSession } from '@playwright/test';
import type { ObelusBrowser } from '../browser/launch';

/** Sends to a target that Playwright gives no session for, over the browser's own. */
function talk(root: CDPSession, sessionId: string) {
  let last = 0;
  return (method: string): Promise<Record<string, number>> => {
    const id = ++last;
    return new Promise((resolve) => {
      const hear = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as { id?: number; result?: Record<string, number> };
        if (event.sessionId !== sessionId || answer.id !== id) return;
        root.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result ?? {});
      };
      root.on('Target.receivedMessageFromTarget', hear);
      void root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  };
}

/** Bytes of JavaScript's heap that the extension's worker holds after collection. */
export async function workerHeap({ context, id }: ObelusBrowser): Promise<number> {
  const root = await context.browser()?.newBrowserCDPSession();
  if (!root) throw new Error('The browser is gone.');
  const { targetInfos } = await root.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (!target) throw new Error('No worker runs.');
  const { sessionId } = await root.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const send = talk(root, sessionId);
  for (let i = 0; i < 3; i++) await send('HeapProfiler.collectGarbage');
  const { usedSize = Number.NaN } = await send('Runtime.getHeapUsage');
  await root.send('Target.detachFromTarget', { sessionId });
  await root.detach();
  return usedSize;
}
