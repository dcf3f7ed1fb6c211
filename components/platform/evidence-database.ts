/**
 * The evidence in IndexedDB: bundled records, taken over whole or not at all, and the user's own beside them.
 * For the background only: in a content script this would be the page's database.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Outcome, Substance, Topic } from '../../data/schema';
import type { BrowsedSubstance, DatasetInfo } from '../ui/props';

/** What the build ships as `evidence.json`. */
export interface EvidenceFile {
  dataset: DatasetInfo;
  topics: Topic[];
  outcomes: Outcome[];
  substances: BrowsedSubstance[];
}

interface Shape extends DBSchema {
  meta: { key: 'bundle'; value: { dataset: DatasetInfo; topics: Topic[] } };
  outcomes: { key: string; value: Outcome };
  substances: { key: string; value: BrowsedSubstance };
  own: { key: string; value: Substance };
}

export type EvidenceDatabase = IDBPDatabase<Shape>;

const NAME = 'obelus-evidence';
const VERSION = 1;
/** Opening can wait for ever behind another connection; after so many milliseconds we go on without. */
const PATIENCE = 3000;

export async function openEvidence(patience = PATIENCE): Promise<EvidenceDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<Shape>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('meta');
      for (const store of ['outcomes', 'substances', 'own'] as const) database.createObjectStore(store, { keyPath: 'id' });
    },
    // A later version of ours wants to upgrade: let go, the next read opens anew.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  });
  const waiting = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`IndexedDB did not open within ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([opening, waiting]);
  } catch (error) {
    // Should it open after all, nobody would close it.
    void opening.then(
      (late) => late.close(),
      () => undefined,
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Takes a dataset over in one transaction: a worker that dies half-way leaves the old one. The user's own records stay. */
export async function takeOver(database: EvidenceDatabase, file: EvidenceFile): Promise<void> {
  const transaction = database.transaction(['meta', 'outcomes', 'substances'], 'readwrite');
  const [meta, outcomes, substances] = [
    transaction.objectStore('meta'),
    transaction.objectStore('outcomes'),
    transaction.objectStore('substances'),
  ];
  const writes: Promise<unknown>[] = [];
  try {
    writes.push(outcomes.clear(), substances.clear());
    for (const outcome of file.outcomes) writes.push(outcomes.put(outcome));
    for (const substance of file.substances) writes.push(substances.put(substance));
    writes.push(meta.put({ dataset: file.dataset, topics: file.topics }, 'bundle'));
  } catch (error) {
    // A value that cannot be stored throws before it is a request: without this the others would be committed.
    transaction.abort();
    await Promise.allSettled([...writes, transaction.done]);
    throw error;
  }
  await Promise.all([...writes, transaction.done]);
}
