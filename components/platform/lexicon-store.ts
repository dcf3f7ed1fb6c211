/**
 * The words that the content script reads with, as the packed text it is sent. The user's own records stand in it like bundled
 * ones. The background holds it, so that the content script stays small however much the dataset grows.
 */
import { substanceFacts } from '../../data/build/substance-facts';
import { type PackedLexicon, packLexicon, unpackLexicon } from '../../data/lexicon-pack';
import type { EvidenceStore } from './evidence-store';

/** Behind a version that is no longer the bundled one alone. */
const OWN = '+own';

export async function lexiconText(load: () => Promise<PackedLexicon>, store: EvidenceStore): Promise<string> {
  const [packed, own] = await Promise.all([load(), store.ownOrNone()]);
  if (own.length === 0) return JSON.stringify(packed);
  const lexicon = unpackLexicon(packed);
  const outcomes = new Map((await store.dataset()).outcomes.map((outcome) => [outcome.id, outcome]));
  const ids = new Set(own.map(({ id }) => id));
  return JSON.stringify(
    packLexicon({
      ...lexicon,
      datasetVersion: lexicon.datasetVersion + OWN,
      substances: [...lexicon.substances.filter(({ id }) => !ids.has(id)), ...own.map((record) => substanceFacts(record, outcomes))],
    }),
  );
}
