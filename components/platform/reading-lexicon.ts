/** Gets the content script the words it reads with. */
import { unpackLexicon } from '../../data/lexicon-pack';
import type { Lexicon } from '../engine/model';
import { sendMessage } from './messages';

/** Milliseconds before another try: the worker may be starting, or the extension be updated right now. */
const PAUSES = [300, 2000];

/** @throws where the background cannot be reached for long. */
export async function readingLexicon(): Promise<Lexicon> {
  for (const pause of PAUSES) {
    try {
      return await ask();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return ask();
}

const ask = async (): Promise<Lexicon> => unpackLexicon(JSON.parse(await sendMessage('lexicon')));
