/** Stops the event page as the browser does, at a moment of the test's choosing. */
import type { Browser } from 'puppeteer-core';

/** The part of Puppeteer's connection that its types keep to themselves. */
interface Bidi {
  connection: { send(method: string, what: object): Promise<{ result: unknown }> };
}

const STOP = (id: string) => `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });
  return extension.backgroundState;
})()`;

/** @throws where it goes on running */
export async function stopBackground(browser: Browser, id: string): Promise<void> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const answer = await connection.send('script.evaluate', {
    expression: STOP(id),
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { result } = answer.result as { result?: { value?: unknown } };
  if (result?.value !== 'stopped') throw new Error(`The event page is not stopped: ${JSON.stringify(answer.result)}`);
}
