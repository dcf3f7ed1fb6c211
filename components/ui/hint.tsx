/** What stands beside a mark under the pointer: the verdict's shape and word. */
import { render } from 'preact';
import type { VerdictId } from '../engine/model';
import { Glyph } from './glyph';
import type { CardProps } from './props';
import { verdictWords } from './strings';

export function renderHint(root: Element | ShadowRoot, verdict: VerdictId, theme: CardProps['theme']): void {
  render(
    <div class={`hint-words v-${verdict}`} lang="en" data-theme={theme === 'auto' ? undefined : theme} aria-hidden="true">
      <Glyph shape={verdict} />
      {verdictWords[verdict]}
    </div>,
    root,
  );
}

/** A claim as a screen reader is told it in the list of claims. */
export const spokenClaim = (claim: Pick<CardProps['claim'], 'mark' | 'verdict'>): string => `${verdictWords[claim.verdict]}: ${claim.mark}`;
