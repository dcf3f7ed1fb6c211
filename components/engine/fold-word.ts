/** A word as it is folded: lower case, without accents, apostrophes, soft hyphens and trade marks. */
import { ASCII_FOLD, ASCII_KIND, DIGIT, foldRare, LETTER } from './characters';

/** The folded word between two places, for the vocabulary's first sight of it. */
export function foldWord(text: string, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      const kind = ASCII_KIND[code];
      if (kind === LETTER || kind === DIGIT) out += String.fromCharCode(ASCII_FOLD[code] as number);
      continue;
    }
    const point = text.codePointAt(i) as number;
    if (point > 0xffff) i++;
    const folded = foldRare(point);
    if (folded.kind === LETTER || folded.kind === DIGIT) for (const c of folded.codes) out += String.fromCharCode(c);
  }
  return out;
}
