import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldOffsets, pieces } from '../../components/page/fold';

const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '\t', '\u00a0', '\ufeff', '\u200b', '.', 'ب'), maxLength: 60 });

test('each folded character stands where its offset says', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const folded = fold(raw);
      const at = foldOffsets(raw);
      expect(at.length).toBe(folded.length + 1);
      for (let i = 0; i < folded.length; i++) {
        const there = raw[at[i] ?? -1] ?? '';
        expect(folded[i] === ' ' ? /\s/.test(there) : there === folded[i]).toBe(true);
      }
      expect(raw.slice(at[folded.length]).trim()).toBe('');
    }),
  );
});

test('long text is read in pieces that join to the whole and end at sentences', () => {
  const raw = 'Zinc shortens colds in adults. '.repeat(3000);
  const cuts = pieces(raw);
  expect(cuts.map(([from, to]) => raw.slice(from, to)).join('')).toBe(raw);
  expect(cuts.length).toBeGreaterThan(4);
  expect(cuts.every(([from, to]) => to - from <= 16_002 && raw.slice(from, to).endsWith('. '))).toBe(true);
});

test('a piece never parts a surrogate pair', () => {
  const raw = `x${'😀'.repeat(20_000)}`;
  for (const [from, to] of pieces(raw)) expect(() => encodeURIComponent(raw.slice(from, to))).not.toThrow();
});
