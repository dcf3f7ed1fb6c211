/** The card's bar: what is said of what, where on the page, previous, next, close. */
import type { CardContext } from './card-context';
import { Glyph } from './glyph';
import { card as words } from './strings/card';
import { common } from './strings/common';

export function CardTop({ subject, claim, position, total, onStep, onClose }: CardContext) {
  return (
    <header class="card-top">
      <span class="what">
        <b>{subject}</b> {`${common.arrow}\u00a0${claim.outcomeName}`}
      </span>
      {total > 1 && (
        <>
          <span class="num">{words.place(position, total)}</span>
          <button type="button" class="bare" aria-label={words.previous} onClick={() => onStep(-1)}>
            <Glyph shape="prev" />
          </button>
          <button type="button" class="bare" aria-label={words.next} onClick={() => onStep(1)}>
            <Glyph shape="next" />
          </button>
        </>
      )}
      <button type="button" class="bare" aria-label={common.close} onClick={onClose}>
        <Glyph shape="close" />
      </button>
    </header>
  );
}
