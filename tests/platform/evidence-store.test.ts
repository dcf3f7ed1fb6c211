import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { StoreUnavailable } from '../../components/platform/errors';
import { openEvidence } from '../../components/platform/evidence-database';
import { EvidenceStore } from '../../components/platform/evidence-store';
import { dreamwort, evidenceFile, finding, record, stillroot } from './evidence-fixture';

const KEY = 'dreamwort/sleep-quality';

/** A bundled dataset that counts how often it is read. */
function source(version: string, substances = [dreamwort, stillroot]) {
  return { version, load: vi.fn(async () => evidenceFile(version, substances)) };
}

const names = async (store: EvidenceStore) => (await store.dataset()).substances.map(({ id }) => id);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the evidence store', () => {
  test('gives findings by key in the order asked, null for what it does not know', async () => {
    const store = new EvidenceStore(source('1'));
    const [a, none, b, alien] = await store.findings([`${KEY}/older`, 'dreamwort/heart', 'stillroot/memory', '__proto__/x']);
    expect(a).toMatchObject({ key: `${KEY}/older`, finding: { direction: 'no-effect' }, certainty: 'moderate' });
    expect(b).toMatchObject({ substance: { id: 'stillroot' }, outcome: { id: 'memory', topic: 'mind' } });
    expect([none, alien]).toEqual([null, null]);
  });

  test('reads the bundled file once, also for a worker that starts anew', async () => {
    const bundle = source('1');
    await new EvidenceStore(bundle).findings([KEY]);
    await new EvidenceStore(bundle).findings([KEY]);
    expect(bundle.load).toHaveBeenCalledTimes(1);
  });

  test('takes a new dataset version over whole', async () => {
    await new EvidenceStore(source('1')).prepare();
    const store = new EvidenceStore(source('2', [record('newroot', [finding('memory')])]));
    expect(await names(store)).toEqual(['newroot']);
    expect(await store.findings([KEY])).toEqual([null]);
  });

  test('keeps the old dataset where the worker dies while the new one is taken over', async () => {
    await new EvidenceStore(source('1')).prepare();
    const broken = evidenceFile('2', [record('newroot', [])]);
    const dying = { version: '2', load: async () => ({ ...broken, substances: [...broken.substances, { name: 'no id' } as never] }) };
    await new EvidenceStore(dying).findings([KEY]);
    const kept = await openEvidence();
    expect((await kept.get('meta', 'bundle'))?.dataset.version).toBe('1');
    expect(await kept.getAllKeys('substances')).toEqual(['dreamwort', 'stillroot']);
    kept.close();
  });

  test('answers at once for many who ask at the same time, from one take-over', async () => {
    const bundle = source('1');
    const store = new EvidenceStore(bundle);
    const answers = await Promise.all(Array.from({ length: 20 }, () => store.findings([KEY])));
    expect(answers.every(([view]) => view?.key === KEY)).toBe(true);
    expect(bundle.load).toHaveBeenCalledTimes(1);
  });
});

describe('where IndexedDB cannot be had', () => {
  const failing = (fault: string) => () => Promise.reject(new DOMException(fault, fault));

  test.each(['InvalidStateError', 'VersionError', 'UnknownError', 'QuotaExceededError'])(
    '(%s) evidence comes from memory',
    async (fault) => {
      const bundle = source('1');
      const store = new EvidenceStore(bundle, failing(fault));
      expect((await store.findings([KEY]))[0]).toMatchObject({ key: KEY, certainty: 'moderate' });
      expect(await store.substance('stillroot')).toMatchObject({ substance: { id: 'stillroot' } });
      expect(await names(store)).toEqual(['dreamwort', 'stillroot']);
      expect(bundle.load).toHaveBeenCalledTimes(1);
    },
  );

  test('nothing of the user’s own can be kept, and the error says what to do', async () => {
    const store = new EvidenceStore(source('1'), failing('UnknownError'));
    await expect(store.keepOwn([stillroot])).rejects.toThrow(StoreUnavailable);
    await expect(store.own()).rejects.toThrow('ordinary window');
  });

  test('a database of a newer Obelus is left alone', async () => {
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('obelus-evidence', 99);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    newer.close();
    const store = new EvidenceStore(source('1'));
    expect((await store.findings([KEY]))[0]?.key).toBe(KEY);
    expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([99]);
  });

  test('one that does not open in time is not waited for, and is closed should it open later', async () => {
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('obelus-evidence', 1);
      request.addEventListener('success', () => resolve(request.result));
    });
    // Somebody waits to delete it: opening queues behind.
    const deletion = indexedDB.deleteDatabase('obelus-evidence');
    await expect(openEvidence(30)).rejects.toThrow('30 ms');
    holder.close();
    await new Promise((resolve) => deletion.addEventListener('success', resolve));
    const again = await openEvidence();
    expect(again.version).toBe(1);
    again.close();
  });

  test('a passing fault is forgotten: the next question opens it again', async () => {
    const open = vi.fn(openEvidence).mockRejectedValueOnce(new DOMException('busy', 'UnknownError'));
    const store = new EvidenceStore(source('1'), open);
    await store.findings([KEY]);
    await store.keepOwn([stillroot]);
    expect((await store.own()).map(({ id }) => id)).toEqual(['stillroot']);
  });
});

describe('the user’s own records', () => {
  const mine = record('dreamwort', [finding('sleep-quality', { direction: 'harm' })], { name: 'My dreamwort' });

  test('stand in for bundled ones and are marked as own', async () => {
    const store = new EvidenceStore(source('1'));
    await store.keepOwn([mine]);
    expect((await store.findings([KEY]))[0]).toMatchObject({ finding: { direction: 'harm' }, substance: { name: 'My dreamwort' } });
    const { substances } = await store.dataset();
    expect(substances.filter(({ id }) => id === 'dreamwort')).toEqual([expect.objectContaining({ name: 'My dreamwort', own: true })]);
  });

  test('are kept all or none', async () => {
    const store = new EvidenceStore(source('1'));
    await store.keepOwn([mine]);
    const unstorable = { ...record('newroot', []), what: () => 'no value of a database' } as never;
    await expect(store.keepOwn([record('otherroot', []), unstorable])).rejects.toThrow(StoreUnavailable);
    expect((await store.own()).map(({ id }) => id)).toEqual(['dreamwort']);
  });

  test('survive a new dataset version', async () => {
    await new EvidenceStore(source('1')).keepOwn([mine]);
    const store = new EvidenceStore(source('2'));
    await store.prepare();
    expect((await store.own()).map(({ name }) => name)).toEqual(['My dreamwort']);
  });

  test('give way to the bundled one when they are removed', async () => {
    const store = new EvidenceStore(source('1'));
    await store.keepOwn([mine, record('newroot', [])]);
    await store.removeOwn('dreamwort');
    expect((await store.findings([KEY]))[0]?.substance.name).toBe('Dreamwort');
    await store.removeOwn(null);
    expect(await store.own()).toEqual([]);
  });
});

test('a finding’s card lists its studies best first and other findings nearest first', async () => {
  const store = new EvidenceStore(source('1'));
  const [view] = await store.findings(['dreamwort/sleep']);
  expect(view?.studies.map(({ id }) => id)).toEqual(['pmid:2', 'pmid:1']);
  expect(view?.others.map(({ key }) => key)).toEqual([KEY, `${KEY}/older`, 'dreamwort/memory']);
});
