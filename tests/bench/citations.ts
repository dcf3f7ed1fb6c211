/** What it costs to look a citation up, and what the index of citations takes, on disk and in memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CitationsStore } from '../../components/platform/citations-store';
import { extensionFiles } from '../../data/build/extension-files';
import { readDataset } from '../../data/build/records';
import { median, rounded } from './median';

export interface CitationCost {
  /** Microseconds for one citation of a page that cites four hundred. */
  lookUpUs: number;
  /** Milliseconds until the first answer of a worker that has just started, the files read. */
  firstMs: number;
  diskBytes: number;
  memoryBytes: number;
}

const AT_ONCE = 400;
const rounds = 25;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

export async function citationCost(): Promise<CitationCost> {
  const shipped = extensionFiles(readDataset());
  const text = (name: string) => shipped.find(({ relativeDest }) => relativeDest === name)?.contents ?? '';
  const [citations, retractions] = ['citations.json', 'retractions.json'].map(text) as [string, string];
  const newStore = () =>
    new CitationsStore({ citations: async () => JSON.parse(citations), retractions: async () => JSON.parse(retractions) });
  const known = (JSON.parse(citations) as { citations: { id: string }[] }).citations.map(({ id }) => id);
  // Half of what a page cites is known, which is more than on real pages.
  const ids = Array.from({ length: AT_ONCE }, (_, i) => (i % 2 ? (known[(i * 37) % known.length] ?? '') : `pmid:${90_000_000 + i}`));

  const first: number[] = [];
  const each: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const store = newStore();
    let begun = performance.now();
    await store.views(ids.slice(0, 1));
    first.push(performance.now() - begun);
    begun = performance.now();
    await store.views(ids);
    each.push(((performance.now() - begun) * 1000) / ids.length);
  }
  collect();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const store = newStore();
  await store.views(ids.slice(0, 1));
  collect();
  const memoryBytes = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before;
  // Still in use here, so not collected above.
  await store.views(ids);
  return {
    lookUpUs: rounded(median(each)),
    firstMs: rounded(median(first)),
    diskBytes: Buffer.byteLength(citations) + Buffer.byteLength(retractions),
    memoryBytes,
  };
}
