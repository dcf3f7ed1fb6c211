/**
 * The evidence by id. It comes from IndexedDB, into which the bundled file is taken over once per dataset version; where
 * IndexedDB is missing, blocked, damaged or of a newer Obelus, from the bundled file in memory. No state here matters: a worker
 * that died finds all of it again.
 */
import type { Outcome, Substance } from '../../data/schema';
import type { BrowsedSubstance } from '../ui/props';
import { browsedRecord } from './browsed-record';
import { StoreUnavailable } from './errors';
import { type EvidenceDatabase, type EvidenceFile, openEvidence, takeOver } from './evidence-database';
import { findingView, substanceOfKey, substanceView } from './evidence-view';
import type { Dataset, FindingView, SubstanceView } from './messages';

export interface EvidenceSource {
  /** Version of the bundled dataset, known without reading it. */
  version: string;
  load(): Promise<EvidenceFile>;
}

export class EvidenceStore {
  readonly #source: EvidenceSource;
  readonly #open: () => Promise<EvidenceDatabase>;
  #database: Promise<EvidenceDatabase> | null = null;
  #memory: Promise<EvidenceFile> | null = null;

  constructor(source: EvidenceSource, open = openEvidence) {
    this.#source = source;
    this.#open = open;
  }

  /** The full findings for these keys, in order; null where there is none. */
  async findings(keys: readonly string[]): Promise<(FindingView | null)[]> {
    const [records, outcomes] = await Promise.all([this.#records(keys.map(substanceOfKey)), this.#outcomes()]);
    return keys.map((key) => {
      const record = records.get(substanceOfKey(key));
      return record ? findingView(record, key, outcomes) : null;
    });
  }

  async substance(id: string): Promise<SubstanceView | null> {
    const [records, outcomes] = await Promise.all([this.#records([id]), this.#outcomes()]);
    const record = records.get(id);
    return record ? substanceView(record, outcomes) : null;
  }

  /** Everything, the user's own records in the place of bundled ones. */
  async dataset(): Promise<Dataset> {
    const own = await this.ownOrNone();
    const file = await this.#read(
      async (database) => ({
        ...(await bundle(database)),
        outcomes: await database.getAll('outcomes'),
        substances: await database.getAll('substances'),
      }),
      (memory) => memory,
    );
    const ids = new Set(own.map(({ id }) => id));
    const bundled = file.substances.filter(({ id }) => !ids.has(id));
    const substances = [...bundled, ...own.map(ownBrowsed)].sort((a, b) => a.name.localeCompare(b.name, 'en'));
    return { state: 'ready', topics: file.topics, outcomes: file.outcomes, substances, dataset: file.dataset };
  }

  /** Bundled records only. */
  async bundled(ids: readonly string[]): Promise<Map<string, BrowsedSubstance>> {
    return this.#read(
      (database) => byId(database, 'substances', ids),
      (memory) => pick(memory.substances, ids),
    );
  }

  /** @throws StoreUnavailable where the user's records cannot be reached. */
  async own(): Promise<Substance[]> {
    return this.#write((database) => database.getAll('own'));
  }

  /** All or none. @throws StoreUnavailable */
  async keepOwn(records: readonly Substance[]): Promise<void> {
    await this.#write(async (database) => {
      const transaction = database.transaction('own', 'readwrite');
      const writes: Promise<unknown>[] = [];
      try {
        for (const record of records) writes.push(transaction.store.put(record));
      } catch (error) {
        // One that cannot be stored throws before it is a request: without this those before it would be kept.
        transaction.abort();
        await Promise.allSettled([...writes, transaction.done]);
        throw error;
      }
      await Promise.all([...writes, transaction.done]);
    });
  }

  /** Forgets one of the user's records, or all. @throws StoreUnavailable */
  async removeOwn(id: string | null): Promise<void> {
    await this.#write((database) => (id === null ? database.clear('own') : database.delete('own', id)));
  }

  /** Takes the bundled dataset over now, so that the first card does not wait for it. */
  async prepare(): Promise<void> {
    await this.#read(
      () => Promise.resolve(),
      () => undefined,
    );
  }

  async #records(ids: readonly string[]): Promise<Map<string, BrowsedSubstance>> {
    const wanted = [...new Set(ids)];
    const [bundled, own] = await Promise.all([this.bundled(wanted), this.ownOrNone(wanted)]);
    for (const record of own) bundled.set(record.id, ownBrowsed(record));
    return bundled;
  }

  async #outcomes(): Promise<Map<string, Outcome>> {
    const outcomes = await this.#read(
      (database) => database.getAll('outcomes'),
      (memory) => memory.outcomes,
    );
    return new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  }

  /** The user's records; none where they cannot be reached. */
  async ownOrNone(ids?: readonly string[]): Promise<Substance[]> {
    return this.#read(
      async (database) => (ids ? [...(await byId(database, 'own', ids)).values()] : database.getAll('own')),
      () => [],
    );
  }

  async #read<T>(fromDatabase: (database: EvidenceDatabase) => Promise<T>, fromMemory: (file: EvidenceFile) => T): Promise<T> {
    try {
      return await fromDatabase(await this.#current());
    } catch {
      this.#letGo();
      this.#memory ??= this.#source.load();
      return fromMemory(await this.#memory);
    }
  }

  async #write<T>(task: (database: EvidenceDatabase) => Promise<T>): Promise<T> {
    try {
      return await task(await this.#current());
    } catch (cause) {
      this.#letGo();
      throw new StoreUnavailable({ cause });
    }
  }

  /** The open database, the bundled dataset in it. */
  #current(): Promise<EvidenceDatabase> {
    this.#database ??= this.#open().then(async (database) => {
      database.addEventListener('close', () => this.#letGo());
      const held = await database.get('meta', 'bundle');
      if (held?.dataset.version !== this.#source.version) await takeOver(database, await this.#source.load());
      return database;
    });
    return this.#database;
  }

  /** The next call opens anew: what failed once may have been a passing fault. */
  #letGo(): void {
    const database = this.#database;
    this.#database = null;
    void database?.then(
      (open) => open.close(),
      () => undefined,
    );
  }
}

const ownBrowsed = (record: Substance): BrowsedSubstance => ({ ...browsedRecord(record), own: true });

async function bundle(database: EvidenceDatabase): Promise<Pick<EvidenceFile, 'dataset' | 'topics'>> {
  const held = await database.get('meta', 'bundle');
  if (!held) throw new Error('The evidence database holds no dataset');
  return held;
}

async function byId<Store extends 'substances' | 'own'>(
  database: EvidenceDatabase,
  store: Store,
  ids: readonly string[],
): Promise<Map<string, Store extends 'own' ? Substance : BrowsedSubstance>>;
async function byId(database: EvidenceDatabase, store: 'substances' | 'own', ids: readonly string[]) {
  const transaction = database.transaction(store);
  const records = await Promise.all(ids.map((id) => transaction.store.get(id)));
  return new Map(records.flatMap((record) => (record ? [[record.id, record] as const] : [])));
}

function pick<T extends { id: string }>(records: readonly T[], ids: readonly string[]): Map<string, T> {
  const wanted = new Set(ids);
  return new Map(records.filter(({ id }) => wanted.has(id)).map((record) => [record.id, record]));
}
