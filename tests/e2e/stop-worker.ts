import type { ObelusBrowser } from '../browser/launch';

/** Ends the extension's service worker as the browser does when it is idle. False where none runs. */
export async function stopWorker({ context, id }: ObelusBrowser): Promise<boolean> {
  const root = await context.browser()?.newBrowserCDPSession();
  if (!root) throw new Error('The browser is gone.');
  const { targetInfos } = await root.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (target) await root.send('Target.closeTarget', { targetId: target.targetId });
  await root.detach();
  return target !== undefined;
}
