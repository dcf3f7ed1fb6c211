import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { EvidenceStore } from '../../components/platform/evidence-store';
import { lexiconText } from '../../components/platform/lexicon-store';
import { substanceFacts } from '../../data/build/substance-facts';
import { packLexicon, unpackLexicon } from '../../data/lexicon-pack';
import { dreamwort, evidenceFile, finding, outcomes, record, stillroot } from './evidence-fixture';

const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
const packed = packLexicon({
  datasetVersion: '2026.11.24-0a0b',
  substances: [dreamwort, stillroot].map((one) => substanceFacts(one, byId)),
  outcomes: outcomes.map((outcome) => ({ ...outcome, specific: [] })),
});
const bundled = async () => packed;
const newStore = () => new EvidenceStore({ version: '1', load: async () => evidenceFile('1', [dreamwort, stillroot]) });
const read = async (store: EvidenceStore) => unpackLexicon(JSON.parse(await lexiconText(bundled, store)));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

test('without own records the content script reads with the bundled lexicon as it is', async () => {
  expect(await lexiconText(bundled, newStore())).toBe(JSON.stringify(packed));
});

test('own records are read like bundled ones: new names are found, replaced verdicts count, and the version says so', async () => {
  const store = newStore();
  await store.keepOwn([
    record('newroot', [finding('memory')], { names: ['newroot', 'Radix nova'] }),
    record('dreamwort', [finding('sleep-quality', { direction: 'harm' })]),
  ]);
  const { datasetVersion, substances } = await read(store);
  expect(datasetVersion).toBe('2026.11.24-0a0b+own');
  expect(substances.map(({ id }) => id).toSorted()).toEqual(['dreamwort', 'newroot', 'stillroot']);
  expect(substances.find(({ id }) => id === 'newroot')?.names).toContain('Radix nova');
  expect(substances.find(({ id }) => id === 'dreamwort')?.findings).toEqual([
    expect.objectContaining({ key: 'dreamwort/sleep-quality', direction: 'harm', certainty: 'moderate' }),
  ]);
});

test('where own records cannot be reached the bundled lexicon still comes', async () => {
  const failing = () => Promise.reject(new DOMException('no', 'UnknownError'));
  const store = new EvidenceStore({ version: '1', load: async () => evidenceFile('1', [dreamwort]) }, failing);
  expect(await lexiconText(bundled, store)).toBe(JSON.stringify(packed));
});
