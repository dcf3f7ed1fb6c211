import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkCitations, identifiers } from '../components/engine/citation-check';
import { findCitations } from '../components/engine/citation-scan';
import { summarise } from '../components/engine/citation-summary';
import { createHost } from '../components/page/host';
import { renderHint, spokenClaim } from '../components/ui/hint';
import hintCss from '../components/ui/hint.css?inline';
import { cardCss, removeCard, renderCard } from '../components/ui/render-card';
import { popup as words } from '../components/ui/strings';

/** Runs in a frame whose content script asked for it. */
export default defineUnlistedScript(() => {
  globalThis.obelusDetails = {
    createHost,
    css: `${cardCss}\n${hintCss}`,
    renderCard,
    removeCard,
    renderHint,
    listLabel: words.listLabel,
    spoken: spokenClaim,
    findCitations,
    identifiers,
    checkCitations,
    summarise,
  };
});
