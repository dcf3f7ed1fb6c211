/** The claim in the page's own words, with the marked ones underlined; a long sentence is cut around them. */

/** Characters of the sentence kept on either side of the mark. */
const around = 90;

/** The number of a footnote behind the last full stop: “acts on.2”. */
const NOTE_MARK = /(\p{L}[.!?][”"]?)(?:\[?\d{1,3}\]?(?:[,–-]\d{1,3})*)+$/u;

interface Cut {
  before: string;
  mark: string;
  after: string;
}

export function cutQuote(quote: string, mark: string): Cut {
  const at = mark ? quote.indexOf(mark) : -1;
  if (at < 0)
    return { before: '', mark: '', after: quote.length > around * 3 ? `${quote.slice(0, cutAt(quote, around * 3, 1))} …` : quote };
  const end = at + mark.length;
  const from = at > around ? cutAt(quote, at - around, 1) : 0;
  const to = quote.length - end > around ? cutAt(quote, end + around, -1) : quote.length;
  return {
    before: `${from ? '… ' : ''}${quote.slice(from, at)}`,
    mark,
    after: to < quote.length ? `${quote.slice(end, to)} …` : quote.slice(end).replace(NOTE_MARK, '$1'),
  };
}

/** The start of a word near the offset, looking one way. */
function cutAt(text: string, offset: number, direction: 1 | -1): number {
  let at = offset;
  while (at > 0 && at < text.length && !/\s/.test(text.charAt(at))) at += direction;
  return direction === 1 ? Math.min(at + 1, text.length) : at;
}

export function CardQuote({ quote, mark }: { quote: string; mark: string }) {
  const cut = cutQuote(quote, mark);
  return (
    <blockquote class="claim" dir="auto">
      “{cut.before}
      {cut.mark && <em>{cut.mark}</em>}
      {cut.after}”
    </blockquote>
  );
}
