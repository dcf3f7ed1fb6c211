/** Answers for whoever asks about evidence. Runs in the background; listeners are added at once. */
import { readImport } from '../../data/import';
import type { OwnRecord } from '../ui/props';
import { browsedRecord } from './browsed-record';
import type { CitationsStore } from './citations-store';
import { StoreUnavailable } from './errors';
import type { EvidenceStore } from './evidence-store';
import { accept, ensureOurs, ensureOwnPage, payloads } from './message-checks';
import { type ImportAnswer, onMessage } from './messages';
import { changesOf } from './own-import';

export function serveEvidence(store: EvidenceStore, citations: CitationsStore): void {
  onMessage('findings', ({ data, sender }) => {
    ensureOurs(sender);
    return store.findings(accept(payloads.findings, data));
  });
  onMessage('substance', ({ data, sender }) => {
    ensureOurs(sender);
    return store.substance(accept(payloads.substance, data));
  });
  onMessage('citations', ({ data, sender }) => {
    ensureOurs(sender);
    return citations.views(accept(payloads.citations, data));
  });
  onMessage('dataset', ({ sender }) => {
    ensureOwnPage(sender);
    return store.dataset();
  });
  onMessage('exportOwn', ({ sender }) => {
    ensureOwnPage(sender);
    return store.own();
  });
  onMessage('removeOwn', ({ data, sender }) => {
    ensureOwnPage(sender);
    return store.removeOwn(accept(payloads.removeOwn, data));
  });
  onMessage('ownRecords', async ({ sender }): Promise<OwnRecord[]> => {
    ensureOwnPage(sender);
    const own = await ownOrNone(store);
    const bundled = await store.bundled(own.map(({ id }) => id));
    return own.map(({ id, name, findings, studies }) => ({
      substance: id,
      name,
      findings: findings.length,
      studies: studies.length,
      replaces: bundled.has(id),
    }));
  });
  onMessage('importOwn', async ({ data, sender }): Promise<ImportAnswer> => {
    ensureOwnPage(sender);
    const { files, keep } = accept(payloads.importOwn, data);
    const { outcomes } = await store.dataset();
    const { records, problems, read } = readImport(files, new Set(outcomes.map(({ id }) => id)));
    if (problems.length > 0) return { problems, read };
    const bundled = await store.bundled(records.map(({ id }) => id));
    const own = new Map((await ownOrNone(store)).map((record) => [record.id, browsedRecord(record)]));
    const changes = changesOf(records.map(browsedRecord), bundled, own);
    if (keep) await store.keepOwn(records);
    return { changes };
  });
}

/** Where nothing can be kept there is nothing of the user's own. */
async function ownOrNone(store: EvidenceStore) {
  try {
    return await store.own();
  } catch (error) {
    if (error instanceof StoreUnavailable) return [];
    throw error;
  }
}
