/** How the content script puts a card into its shadow root. The root adopts `cardCss` once, as a constructed stylesheet. */
import { render } from 'preact';
import { Card } from './card';
import cardStyle from './card.css?inline';
import partStyle from './parts.css?inline';
import plotStyle from './plot.css?inline';
import type { CardProps } from './props';
import tokenStyle from './tokens.css?inline';
import verdictStyle from './verdicts.css?inline';

export const cardCss = [tokenStyle, verdictStyle, partStyle, plotStyle, cardStyle].join('\n');

/** Shows the card, or changes the one that is shown; state that a reader opened stays while the claim is the same. */
export function renderCard(root: Element | ShadowRoot, props: CardProps): void {
  render(<Card {...props} />, root);
}

export function removeCard(root: Element | ShadowRoot): void {
  render(null, root);
}
