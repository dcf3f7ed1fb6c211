/** Gets the content script the words it reads with. */
import { unpackLexicon } from '../../data/lexicon-pack';
import type { Lexicon } from '../engine/model';
import { sendMessage } from './messages';

/** @throws where the background cannot be reached. */
export async function readingLexicon(): Promise<Lexicon> {
  return unpackLexicon(JSON.parse(await sendMessage('lexicon')));
}
