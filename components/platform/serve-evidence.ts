/** Answers for whoever asks about evidence. Runs in the background; listeners are added at once. */
import { readImport } from '../../data/import';
import type { PackedLexicon } from '../../data/lexicon-pack';
import type { Lexicon } from '../engine/model';
import type { OwnRecord } from '../ui/options-props';
import { browsedRecord } from './browsed-record';
import type { CitationsStore } from './citations-store';
import type { EvidenceStore } from './evidence-store';
import { gateStore } from './gate-store';
import { lexiconText } from './lexicon-store';
import { accept, ensureOurs, ensureOwnPage, payloads } from './message-checks';
import { type ImportAnswer, onMessage } from './messages';
import { tellOwnChanged } from './own-change';
import { changesOf } from './own-import';

/** @param packGate makes of the lexicon what pages are looked through for. */
export function serveEvidence(
  store: EvidenceStore,
  citations: CitationsStore,
  bundledLexicon: () => Promise<PackedLexicon>,
  packGate: (lexicon: Lexicon) => string,
): void {
  const lexicon = () => lexiconText(bundledLexicon, store);
  const gate = gateStore(lexicon, packGate);
  onMessage('gate', ({ sender }) => {
    ensureOurs(sender);
    return gate();
  });
  onMessage('lexicon', ({ sender }) => {
    ensureOurs(sender);
    return lexicon();
  });
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
  onMessage('removeOwn', async ({ data, sender }) => {
    ensureOwnPage(sender);
    await store.removeOwn(accept(payloads.removeOwn, data));
    await tellOwnChanged();
  });
  onMessage('ownRecords', async ({ sender }): Promise<OwnRecord[]> => {
    ensureOwnPage(sender);
    const own = await store.own();
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
    const own = new Map((await store.ownOrNone()).map((record) => [record.id, browsedRecord(record)]));
    const changes = changesOf(records.map(browsedRecord), bundled, own);
    if (keep) {
      await store.keepOwn(records);
      await tellOwnChanged();
    }
    return { changes };
  });
}
