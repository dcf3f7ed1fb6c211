/** Opens a card in the bench's page, and a popover with nothing in it. */
import { createHost } from '../../components/page/host';
import { cardCss, removeCard, renderCard } from '../../components/ui/render-card';
import { dormiva } from '../ui/dormiva';
import { claimOn, makeCard } from '../ui/make-claim';

export interface CardBench {
  /** Milliseconds of the main thread, style and layout included, to show the card with its first glance. */
  card(): Promise<number>;
  /** The same for an empty popover. */
  popover(): Promise<number>;
}

const words = 'Dormiva root eases stress.';

/** From the click to the frame that shows it. */
async function untilShown(show: () => void): Promise<number> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const begun = performance.now();
  show();
  document.body.getBoundingClientRect();
  return performance.now() - begun;
}

const cards: CardBench = {
  async card() {
    document.body.innerHTML = `<p>${words}</p>`;
    const paragraph = document.body.firstElementChild as Element;
    const controller = new AbortController();
    const host = createHost({ document, css: cardCss, onDismiss: () => {}, signal: controller.signal });
    const props = makeCard({
      claim: claimOn(dormiva, { mark: 'eases stress', verdict: 'limited' }),
      evidence: { state: 'ready', finding: dormiva, substance: null },
    });
    const spent = await untilShown(() => {
      renderCard(host.cardRoot, props);
      host.showCard(() => [paragraph.getBoundingClientRect()], 'pointer');
      host.cardRoot.getBoundingClientRect();
    });
    host.hideCard();
    removeCard(host.cardRoot);
    host.destroy();
    controller.abort();
    return spent;
  },
  async popover() {
    document.body.innerHTML = `<p>${words}</p>`;
    const popover = document.createElement('div');
    popover.popover = 'manual';
    const spent = await untilShown(() => {
      document.body.append(popover);
      popover.showPopover();
      popover.getBoundingClientRect();
    });
    popover.remove();
    return spent;
  },
};

declare global {
  var cards: CardBench;
}
globalThis.cards = cards;
