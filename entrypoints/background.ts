import { sites } from 'virtual:obelus/sites';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { gateNames, gateTable } from '../components/engine/gate-table';
import { packGate } from '../components/engine/packed-gate';
import { forgetTab } from '../components/platform/badge';
import { bundledCitations, bundledEvidence, bundledLexicon } from '../components/platform/bundled-data';
import { CitationsStore } from '../components/platform/citations-store';
import { reportUnexpected } from '../components/platform/errors';
import { EvidenceStore } from '../components/platform/evidence-store';
import { retireElsewhere, syncInjection, syncOnceASession } from '../components/platform/injection';
import { serveEvidence } from '../components/platform/serve-evidence';
import { runCommand, serveTabs } from '../components/platform/serve-tabs';
import { watchSettings } from '../components/platform/settings';

/** All listeners stand before `main` returns: the browser starts the worker for each event anew. */
export default defineBackground(() => {
  const store = new EvidenceStore(bundledEvidence);
  serveEvidence(store, new CitationsStore(bundledCitations), bundledLexicon, (lexicon) => packGate(gateTable(gateNames(lexicon))));
  serveTabs();

  const failed = (error: unknown) => reportUnexpected('registering the content script', error);
  const inject = () => syncInjection(sites).catch(failed);
  void syncOnceASession(sites).catch(failed);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    store.prepare().catch((error: unknown) => reportUnexpected('taking the evidence over', error));
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // Starts the worker, which brings the registration in line.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.permissions.onAdded.addListener(() => void inject());
  browser.permissions.onRemoved.addListener(() => void inject().then(retireElsewhere));
  watchSettings(() => void inject());
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  // Absent in Firefox for Android.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    void runCommand(command, tab.id).catch((error: unknown) => reportUnexpected(`the key for “${command}”`, error));
  });
});
