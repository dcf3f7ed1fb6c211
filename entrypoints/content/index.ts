import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportUnexpected } from '../../components/platform/errors';
import { onlyInstance } from '../../components/platform/instance';
import { watchOwn } from '../../components/platform/own-change';
import { readingGate } from '../../components/platform/reading-lexicon';
import { loadSettings } from '../../components/platform/settings';
import { readPage } from './read-page';

/** Prerendered pages may never be looked at. */
async function shown(page: Document & { prerendering?: boolean }): Promise<void> {
  if (page.prerendering) await new Promise((resolve) => page.addEventListener('prerenderingchange', resolve, { once: true }));
}

async function start(): Promise<void> {
  await shown(document);
  const controller = await onlyInstance(document);
  if (!controller) return;
  try {
    const [{ settings }, gate] = await Promise.all([loadSettings(), readingGate()]);
    if (controller.signal.aborted) return;
    readPage({ document, gate, settings, controller });
    watchOwn(() => {
      controller.abort();
      begin();
    }, controller.signal);
  } catch (error) {
    // Nothing may be left that would keep a later try from starting.
    controller.abort();
    throw error;
  }
}

function begin(): void {
  start().catch((error: unknown) => reportUnexpected('starting on this page', error));
}

export default defineUnlistedScript(begin);
