import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tokeniser } from '../../components/engine/tokens';
import { Words } from '../../components/engine/words';
import { block, read, reader } from './pages';

const bits = [
  'Ashwagandha',
  'magnesium',
  "lion's mane",
  'omega-3',
  'β-alanine',
  'reduces',
  'improves',
  'does not',
  'may',
  'memory',
  'stress',
  'joint pain',
  'and',
  ', ',
  '. ',
  '? ',
  '(',
  ')',
  ' — ',
  ': ',
  '®',
  '™',
  '\u00ad',
  '\u200b',
  '😀',
  '’',
  '1.5 mg',
  '500mg',
  'ﬁ',
  'É',
  '\ud800',
  'vs.',
  'e.g.',
  '\n',
  '  ',
];
const proseLike = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(proseLike, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));
const role = fc.constantFrom('text', 'title', 'heading', 'item', 'cell', 'quote' as const);

describe('on any text at all, the reader', () => {
  it('keeps quotes and marks inside the block, marks inside quotes, and both free of outer white space', () => {
    fc.assert(
      fc.property(anyText, role, (text, as) => {
        for (const { claim } of read([block(1, text, { role: as })], { title: 'supplement' })) {
          const { quote, mark } = claim;
          expect(quote.start).toBeGreaterThanOrEqual(0);
          expect(quote.end).toBeLessThanOrEqual(text.length);
          expect(mark.start).toBeGreaterThanOrEqual(quote.start);
          expect(mark.end).toBeLessThanOrEqual(quote.end);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(text.slice(quote.start, quote.end).trim()).toBe(text.slice(quote.start, quote.end));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says the words that made a claim as they stand in the text', () => {
    fc.assert(
      fc.property(proseLike, (text) => {
        for (const { claim } of read([block(1, text)], { title: 'supplement' }))
          for (const word of claim.why.words) expect(text).toContain(word);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, also on text that is no text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        expect(() => read(texts.map((text, id) => block(id, text)))).not.toThrow();
        expect(() => reader.touches(texts.join('\n'))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of the same text twice', () => {
    fc.assert(
      fc.property(proseLike, (text) => {
        expect(read([block(1, text)])).toEqual(read([block(1, text)]));
      }),
      { numRuns: 100 },
    );
  });

  it('finds one claim for each subject and outcome of a block', () => {
    fc.assert(
      fc.property(proseLike, (text) => {
        const keys = read([block(1, text)], { title: 'supplement' }).map(({ claim }) => `${claim.substance}|${claim.outcome}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the tokeniser', () => {
  it('gives each token a place that holds it, in order and without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = new Tokeniser(new Words()).read(text);
        for (let i = 0; i < tokens.length; i++) {
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i] as number);
          expect(tokens.end[i]).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(tokens.start[i]).toBeGreaterThanOrEqual(tokens.end[i - 1] as number);
        }
      }),
    );
  });

  it('looks at a word as a string on its first sight only, so that work grows with the text and not with the lexicon', () => {
    let looks = 0;
    class CountingWords extends Words {
      protected override resolve(word: string): number {
        looks++;
        return super.resolve(word);
      }
    }
    const words = new CountingWords();
    words.add('memory');
    const tokeniser = new Tokeniser(words);
    tokeniser.read('memory palace '.repeat(10));
    expect(looks).toBe(2);
    tokeniser.read('memory palace '.repeat(1000));
    expect(looks).toBe(2);
  });

  it('makes as many tokens for ten texts as ten times those of one', () => {
    const text = 'Ashwagandha reduces stress, improves sleep and may support memory. ';
    const tokeniser = new Tokeniser(new Words());
    const one = tokeniser.read(text).length;
    expect(tokeniser.read(text.repeat(10)).length).toBe(one * 10);
  });
});
