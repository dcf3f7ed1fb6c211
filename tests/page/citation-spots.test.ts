import { describe, expect, it } from 'vitest';
import { lookOf, spotsOf } from '../../components/page/citation-spots';

const told = { known: true, notice: null, species: 'human', design: 'rct', fit: 'fits' } as const;
const at = (block: number, start: number) => ({ block, span: { start, end: start + 3 } });

describe('how loudly a citation is shown', () => {
  it.each([
    ['a known study in people', {}, 'known'],
    ['one whose fit cannot be told', { fit: 'unknown' }, 'known'],
    ['one in rats', { species: 'rat', design: 'animal', fit: 'fits' }, 'off'],
    ['one in human cells', { design: 'in-vitro' }, 'off'],
    ['one on another substance', { fit: 'other-substance' }, 'off'],
    ['one at another dose', { fit: 'other-dose' }, 'off'],
    ['one that was corrected', { notice: 'correction' }, 'known'],
    ['one under concern, in rats', { notice: 'expression-of-concern', species: 'rat' }, 'concern'],
    ['a retracted one', { notice: 'retraction' }, 'retracted'],
    ['a retracted one that the data does not know', { known: false, notice: 'retraction' }, 'retracted'],
    ['one that the data does not know', { known: false }, null],
  ] as const)('%s: %#', (_what, more, look) => {
    expect(lookOf({ ...told, ...more })).toBe(look);
  });
});

describe('where citations are shown', () => {
  it('is the entry and each marker that leads to it', () => {
    const spots = spotsOf([{ found: { ...at(9, 0), markers: [at(1, 20), at(2, 4)] }, checked: told }]);
    expect(spots.map(({ block, span, citations }) => [block, span.start, citations])).toEqual([
      [9, 0, [0]],
      [1, 20, [0]],
      [2, 4, [0]],
    ]);
  });

  it('is once for a marker that leads to several, as loud as the gravest', () => {
    const marker = at(1, 20);
    const spots = spotsOf([
      { found: { ...at(8, 0), markers: [marker] }, checked: told },
      { found: { ...at(9, 0), markers: [marker] }, checked: { ...told, notice: 'retraction' } },
      { found: { ...at(10, 0), markers: [marker] }, checked: { ...told, known: false } },
    ]);
    expect(spots.find(({ block }) => block === 1)).toEqual({ ...marker, look: 'retracted', citations: [0, 1] });
    expect(spots).toHaveLength(3);
  });
});
