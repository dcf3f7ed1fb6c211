import { createEngine } from '../../components/engine/engine';
import type { Lexicon } from '../../components/engine/model';
import { reportUnexpected } from '../../components/platform/errors';
import { FindingsCache } from '../../components/platform/findings-cache';
import { MarkCounter } from '../../components/platform/mark-counter';
import { watchSettings } from '../../components/platform/settings';
import type { Settings } from '../../components/platform/settings-model';
import { CardHolder } from './card';
import { Reader } from './reader';
import { serve } from './serve';

export interface ReadPageOptions {
  document: Document;
  lexicon: Lexicon;
  settings: Settings;
  /** Ends it all. */
  controller: AbortController;
}

/** Builds the parts, connects them, and takes them down when the controller aborts. */
export function readPage({ document, lexicon, settings, controller }: ReadPageOptions): void {
  const { signal } = controller;
  const findings = new FindingsCache();
  const counter = new MarkCounter();
  const reader: Reader = new Reader({
    document,
    lexicon,
    engine: createEngine(lexicon),
    settings,
    onChange: () => {
      const { session } = reader;
      counter.changed(session);
      card.changed();
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
