/** Is this page in a language that the engine reads? Pure but for the sampling. */

const english = new Set(
  'the and of to in is for that with you are it on as this be by or from can your may not have has an at more which these their also'.split(
    ' ',
  ),
);
/** Small words of other languages written in Latin letters, none of them English. */
const foreign = new Set(
  'der die das und ist nicht mit für von eine auf den dem le la les des et est pour dans une du que los las el para con por una di che per non della il een het van voor met niet zijn og det som til av på att och är med nie jest się oraz dla na não uma com os ve bir için ile'.split(
    ' ',
  ),
);

/** Enough words to tell by. */
const sampleWords = 60;

/**
 * @param declared `lang` of the document, '' where there is none
 * @param sample gives some of its text; not asked where the page declares itself English
 */
export function isEnglish(declared: string, sample: () => string): boolean {
  const primary = declared.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === 'en') return true;
  const words =
    sample()
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < sampleWords) return primary === '';
  const share = (holds: (word: string) => boolean) => words.filter(holds).length / words.length;
  const common = share((word) => english.has(word));
  // About a third of English prose; lists of products have few, so an undeclared page must look foreign besides.
  if (primary !== '') return common >= 0.1;
  return common >= 0.05 || (share((word) => foreign.has(word)) < 0.05 && share((word) => /[^\p{Script=Latin}]/u.test(word)) < 0.3);
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
