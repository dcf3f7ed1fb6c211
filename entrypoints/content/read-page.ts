import type { Session } from '../../components/page/session-model';
import { reportUnexpected } from '../../components/platform/errors';
import { FindingsCache } from '../../components/platform/findings-cache';
import type { PageGate } from '../../components/platform/gate-store';
import { MarkCounter } from '../../components/platform/mark-counter';
import { readingEngine, readingLexicon } from '../../components/platform/reading-lexicon';
import { watchSettings } from '../../components/platform/settings';
import type { Settings } from '../../components/platform/settings-model';
import { CardHolder } from './card';
import { LateEngine } from './late-engine';
import { Reader } from './reader';
import { serve } from './serve';

export interface ReadPageOptions {
  document: Document;
  gate: PageGate;
  settings: Settings;
  /** Ends it all. */
  controller: AbortController;
}

/** Builds the parts, connects them, and takes them down when the controller aborts. */
export function readPage({ document, gate, settings, controller }: ReadPageOptions): void {
  const { signal } = controller;
  const findings = new FindingsCache();
  const counter = new MarkCounter();
  counter.begin();
  const reader: Reader = new Reader({
    document,
    version: gate.version,
    engine: new LateEngine(gate.packed, async () => {
      try {
        const lexicon = readingLexicon();
        const engine = await readingEngine(lexicon);
        reader.learn(await lexicon);
        return engine;
      } catch (error) {
        // Nothing may be left that would keep a later try from starting.
        controller.abort();
        throw error;
      }
    }),
    settings,
    onChange: () => {
      const { session } = reader;
      counter.changed(session);
      card.changed();
      if (!session) return;
      if (session.claims.length > 0) void card.prepare();
      void look(session);
    },
    onOpen: (claim, by) => card.open(claim, by),
    onError: reportUnexpected,
    isOurs: (node) => card.owns(node),
    onHover: (claim) => card.hover(claim),
  });
  const card = new CardHolder({
    document,
    reader,
    findings,
    onLost: () => {
      reader.citations.forget();
      if (reader.session) void look(reader.session);
    },
    signal,
  });
  const look = async (session: Session) => {
    if (!(await reader.citations.look(session))) return;
    // A page may cite what we know and claim nothing.
    if (reader.citations.all.length > 0) await card.prepare();
    card.changed();
  };
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
