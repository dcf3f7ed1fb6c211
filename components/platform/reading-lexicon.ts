/** Gets the content script what it reads with: the gate at once, the words and the engine once a page may hold a name. */
import { unpackLexicon } from '../../data/lexicon-pack';
import type { createEngine, Engine } from '../engine/engine';
import type { Lexicon } from '../engine/model';
import type { PageGate } from './gate-store';
import { sendMessage } from './messages';
import { persistently } from './persistently';

/** @throws where the background cannot be reached for long. */
export const readingGate = (): Promise<PageGate> => persistently(() => sendMessage('gate'));

/** @throws where the background cannot be reached for long. */
export const readingLexicon = (): Promise<Lexicon> => persistently(async () => unpackLexicon(JSON.parse(await sendMessage('lexicon'))));

declare global {
  /** Left by the script of `engine.ts` in the extension's own world of the frame, out of the page's sight. */
  var obelusEngine: typeof createEngine | undefined;
}

/** @throws where the background cannot be reached for long, or the browser does not let it. */
export async function readingEngine(lexicon: Promise<Lexicon>): Promise<Engine> {
  const script = globalThis.obelusEngine ? Promise.resolve() : persistently(() => sendMessage('engine'));
  const [words] = await Promise.all([lexicon, script]);
  if (!globalThis.obelusEngine) throw new Error('The script of the engine left nothing.');
  return globalThis.obelusEngine(words);
}
