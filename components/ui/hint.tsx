/** What stands beside words under the pointer: a claim's verdict, the notes of citations, or both where they lie on the same words. */
import { render } from 'preact';
import type { CardCitation } from './card-citation';
import { CitationNotes } from './citation-note';
import { verdictOf } from './claim-verdict';
import { Glyph } from './glyph';
import type { CardProps } from './props';

export interface HintProps {
  claim: CardProps['claim'] | null;
  citations: readonly CardCitation[];
  theme: CardProps['theme'];
}

export function renderHint(root: Element | ShadowRoot, { claim, citations, theme }: HintProps): void {
  const scheme = theme === 'auto' ? undefined : theme;
  const words = claim && <VerdictHint claim={claim} scheme={scheme} />;
  const notes = citations.length > 0 && (
    <div class="hint-notes" lang="en" data-theme={scheme} aria-hidden="true">
      {words}
      <CitationNotes citations={citations} />
    </div>
  );
  render(notes || words, root);
}

function VerdictHint({ claim, scheme }: { claim: CardProps['claim']; scheme: 'light' | 'dark' | undefined }) {
  return (
    <div class={`hint-words v-${claim.verdict}`} lang="en" data-theme={scheme} aria-hidden="true">
      <Glyph shape={claim.verdict} />
      {verdictOf(claim)}
    </div>
  );
}

/** A claim as a screen reader is told it in the list of claims. */
export const spokenClaim = (claim: CardProps['claim']): string => `${verdictOf(claim)}: ${claim.mark}`;
