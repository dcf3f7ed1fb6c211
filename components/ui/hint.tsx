/** What stands beside words under the pointer: a claim's verdict, the notes of citations, or both where they lie on the same words. */
import { render } from 'preact';
import type { VerdictId } from '../engine/model';
import type { CardCitation } from './card-citation';
import { CitationNotes } from './citation-note';
import { Glyph } from './glyph';
import type { CardProps } from './props';
import { verdictWords } from './strings';

export interface HintProps {
  verdict: VerdictId | null;
  citations: readonly CardCitation[];
  theme: CardProps['theme'];
}

export function renderHint(root: Element | ShadowRoot, { verdict, citations, theme }: HintProps): void {
  const scheme = theme === 'auto' ? undefined : theme;
  const words = verdict && <VerdictHint verdict={verdict} scheme={scheme} />;
  const notes = citations.length > 0 && (
    <div class="hint-notes" lang="en" data-theme={scheme} aria-hidden="true">
      {words}
      <CitationNotes citations={citations} />
    </div>
  );
  render(notes || words, root);
}

function VerdictHint({ verdict, scheme }: { verdict: VerdictId; scheme: 'light' | 'dark' | undefined }) {
  return (
    <div class={`hint-words v-${verdict}`} lang="en" data-theme={scheme} aria-hidden="true">
      <Glyph shape={verdict} />
      {verdictWords[verdict]}
    </div>
  );
}

/** A claim as a screen reader is told it in the list of claims. */
export const spokenClaim = (claim: Pick<CardProps['claim'], 'mark' | 'verdict'>): string => `${verdictWords[claim.verdict]}: ${claim.mark}`;
