/** What pages are looked through for before they ask for more: made of the lexicon once, and again when that changes. */
import { unpackLexicon } from '../../data/lexicon-pack';
import type { Lexicon } from '../engine/model';

export interface PageGate {
  version: string;
  packed: string;
}

/** @param pack makes the gate of a lexicon. */
export function gateStore(lexiconText: () => Promise<string>, pack: (lexicon: Lexicon) => string): () => Promise<PageGate> {
  let made: { text: string; gate: PageGate } | null = null;
  return async () => {
    const text = await lexiconText();
    if (made?.text !== text) {
      const lexicon = unpackLexicon(JSON.parse(text));
      made = { text, gate: { version: lexicon.datasetVersion, packed: pack(lexicon) } };
    }
    return made.gate;
  };
}
