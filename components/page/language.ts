/** Is this page in a language that the engine reads? Pure but for the sampling. */

const commonWords = new Set(
  'the and of to in is for that with you are it on as this be by or from can your may not have has an at more which these their also'.split(
    ' ',
  ),
);

/** Enough words to tell by. */
const sampleWords = 60;
/** The share of common words in English prose is about a third; lists of products have fewer. */
const shareIfUndeclared = 0.02;
const shareIfForeign = 0.1;

/** @param declared `lang` of the document, '' where there is none. */
export function isEnglish(declared: string, sample: string): boolean {
  const primary = declared.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === 'en') return true;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < sampleWords) return primary === '';
  const common = words.filter((word) => commonWords.has(word)).length / words.length;
  return common >= (primary === '' ? shareIfUndeclared : shareIfForeign);
}

/** Some text from the page, from paragraphs where there are any. */
export function sampleOf(body: Element): string {
  let text = '';
  for (const element of body.querySelectorAll('p, li, td, h2')) {
    if (element.childElementCount < 20) text += `${element.textContent ?? ''} `;
    if (text.length > 6000) return text;
  }
  return text.length > 300 ? text : (body.textContent ?? '').slice(0, 6000);
}
