import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkCitations, identifiers } from '../components/engine/citation-check';
import { findCitations } from '../components/engine/citation-scan';
import { summarise } from '../components/engine/citation-summary';
import { CitationMarks } from '../components/page/citation-marks';
import { spotsOf } from '../components/page/citation-spots';
import { createHost } from '../components/page/host';
import citationCss from '../components/ui/citation-note.css?inline';
import { spokenCitation } from '../components/ui/citation-words';
import { renderHint, spokenClaim } from '../components/ui/hint';
import hintCss from '../components/ui/hint.css?inline';
import { cardCss, removeCard, renderCard } from '../components/ui/render-card';
import { cited } from '../components/ui/strings/citations';
import { popup as words } from '../components/ui/strings/popup';

/** Runs in a frame whose content script asked for it. */
export default defineUnlistedScript(() => {
  globalThis.obelusDetails = {
    createHost,
    css: [cardCss, hintCss, citationCss].join('\n'),
    renderCard,
    removeCard,
    renderHint,
    listLabel: words.listLabel,
    spoken: spokenClaim,
    citationsLabel: cited.listLabel,
    spokenCitation,
    citationMarks: (options) => new CitationMarks(options),
    spotsOf,
    findCitations,
    identifiers,
    checkCitations,
    summarise,
  };
});
