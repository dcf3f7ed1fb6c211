import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createEngine } from '../../components/engine/engine';
import { reportUnexpected } from '../../components/platform/errors';
import { onlyInstance } from '../../components/platform/instance';
import { readingLexicon } from '../../components/platform/reading-lexicon';
import { loadSettings, watchSettings } from '../../components/platform/settings';
import { CardHolder } from './card';
import { Counter } from './counter';
import { Findings } from './findings';
import { Reader } from './reader';
import { serve } from './serve';

/** Prerendered pages may never be looked at. */
async function shown(page: Document & { prerendering?: boolean }): Promise<void> {
  if (page.prerendering) await new Promise((resolve) => page.addEventListener('prerenderingchange', resolve, { once: true }));
}

async function start(): Promise<void> {
  await shown(document);
  const controller = await onlyInstance(document);
  if (!controller) return;
  const [{ settings }, lexicon] = await Promise.all([loadSettings(), readingLexicon()]);
  const { signal } = controller;
  if (signal.aborted) return;

  const findings = new Findings();
  const counter = new Counter();
  const reader: Reader = new Reader({
    document,
    lexicon,
    engine: createEngine(lexicon),
    settings,
    onChange: () => {
      counter.changed(reader);
      card.changed();
      const { session } = reader;
      if (!session) return;
      if (session.claims.length > 0) void card.prepare();
      void reader.citations.look(session).then((isNew) => isNew && card.changed());
    },
    onOpen: (claim, by) => card.open(claim, by),
    onError: reportUnexpected,
    isOurs: (node) => card.owns(node),
    onHover: (claim) => card.hover(claim),
  });
  const card = new CardHolder({ document, reader, findings, signal });
  serve(reader, card, controller);
  reader.start();
  const unwatch = watchSettings((mended) => {
    reader.apply(mended.settings);
    card.changed();
  });
  // Coming back from the back/forward cache, the badge has forgotten the page.
  window.addEventListener('pageshow', ({ persisted }) => persisted && counter.again(), { signal });
  signal.addEventListener('abort', () => {
    unwatch();
    reader.destroy();
  });
}

export default defineUnlistedScript(() => {
  start().catch((error: unknown) => reportUnexpected('starting on this page', error));
});
