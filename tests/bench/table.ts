/** The bench's figures, and how a person reads them. Pure. */
import type { QuietPage } from './load';
import type { Kind } from './pages';

type BySize = Partial<Record<'100kB' | '1MB' | '10MB', number>>;

export interface Figures {
  /** Work of the whole pipeline ÷ a bare walk over the text nodes. */
  pipelineOverWalk: Record<Kind, BySize>;
  /** Their work ÷ ours, on an article of 100 kB. */
  versus: Record<'markJs' | 'regexOfAllNames' | 'compromise' | 'winkNlp', number>;
  longestSliceMs: Record<Kind, BySize>;
  /** Work for a change of 1 kB ÷ work for the dense page of 10 MB that it stands in. */
  changeOverPage: number;
  quietPage: QuietPage;
  layoutShift: number;
  contentScriptGzip: number;
}

export function table(figures: Figures): string {
  const rows = (title: string, values: Record<Kind, BySize>) => [
    title.padEnd(34) + ['100 kB', '1 MB', '10 MB'].map((size) => size.padStart(9)).join(''),
    ...Object.entries(values).map(
      ([kind, by]) =>
        `  ${kind.padEnd(32)}${(['100kB', '1MB', '10MB'] as const).map((size) => String(by[size] ?? '').padStart(9)).join('')}`,
    ),
  ];
  const { versus, quietPage } = figures;
  return `${[
    ...rows('Whole pipeline ÷ bare walk', figures.pipelineOverWalk),
    ...rows('Longest slice, ms', figures.longestSliceMs),
    'The others ÷ ours, article of 100 kB',
    `  mark.js ${versus.markJs}, one regular expression of all names ${versus.regexOfAllNames}, compromise ${versus.compromise}, wink-nlp ${versus.winkNlp}`,
    `A change of 1 kB ÷ its page of 10 MB  ${figures.changeOverPage}`,
    `A quiet page with ÷ without us: work ${quietPage.workRatio} (+${quietPage.addedMs} ms), heap ${quietPage.heapRatio}, script ${quietPage.scriptBytes} bytes`,
    `Layout shift ${figures.layoutShift}`,
    `Content script, minified and gzipped: ${(figures.contentScriptGzip / 1000).toFixed(1)} kB`,
  ].join('\n')}\n`;
}
