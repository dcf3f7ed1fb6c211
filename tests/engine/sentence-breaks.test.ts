import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmenterEnds, sentenceEnds } from '../../components/engine/sentence-breaks';

const bits = 'a e b A B X 1 9 . . . ! ? ( ) [ ] " \' , - : ; ’ “ ” – — … • ® ™ é É µ ª % / β → & ß Ω « » ¿ ² ½ e.g. Dr. vs. U.S. word Word'
  .split(' ')
  .concat(' ', ' ', ' ', '\u00a0', '\t', '\n', '\u00ad', '字', '😀', 'ш', '\u2028');

describe('the ends of sentences', () => {
  it('are where Intl.Segmenter sees them, in text of any characters', () => {
    const text = fc.array(fc.constantFrom(...bits), { maxLength: 16 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(sentenceEnds(written)).toEqual(segmenterEnds(written));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['A dose of 1.5 mg was given. It helped.', [28, 38]],
    ['Is it so? “Yes.” So it is.', [10, 17, 26]],
    ['The U.S. market grew. approx. half of it', [40]],
  ])('of “%s”', (text, ends) => {
    expect(sentenceEnds(text)).toEqual(ends);
  });
});
