/** A phrase of the lexicon as the numbers that its tokens will have in a page. */
import { foldWord } from './fold-word';
import { MARKS } from './phrases';
import { MARK, Tokeniser } from './tokens';
import type { Words } from './words';
import { Words as Fresh } from './words';

// Cuts phrases with the same rules as pages; knows no words itself.
const cutter = new Tokeniser(new Fresh());

/** `exact` numbers tell inflections apart (names), `stem` numbers do not (everything else). */
export function foldedWords(phrase: string, words: Words, by: 'exact' | 'stem'): number[] {
  const tokens = cutter.read(phrase);
  const numbers: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] === MARK) {
      // No phrase begins with a mark: "(R)-lipoic acid" is found by its first letter.
      if (numbers.length > 0) numbers.push(MARKS + (tokens.entry[i] as number));
      continue;
    }
    const entry = words.add(foldWord(phrase, tokens.start[i] as number, tokens.end[i] as number));
    numbers.push(by === 'exact' ? entry : (words.stemOf[entry] as number));
  }
  return numbers;
}
