import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createEngine } from '../components/engine/engine';

/** Runs in a frame whose content script asked for it: pages that name no substance do not carry it. */
export default defineUnlistedScript(() => {
  globalThis.obelusEngine = createEngine;
});
