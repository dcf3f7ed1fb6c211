import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardCss, removeCard, renderCard } from '../components/ui/render-card';

/** Runs in a frame whose content script asked for it. */
export default defineUnlistedScript(() => {
  globalThis.obelusCard = { css: cardCss, render: renderCard, remove: removeCard };
});
