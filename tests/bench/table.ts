/** The bench's figures, and how a person reads them. Pure. */
import type { CitationCost } from './citations';
import type { EvidenceCost } from './evidence';
import type { QuietPage } from './load';
import type { Kind } from './pages';

type BySize = Partial<Record<'100kB' | '1MB' | '10MB', number>>;
/** `saved` where saved pages are at hand. */
type ByKind = Record<Kind, BySize> & { saved?: BySize };

export interface Figures {
  /** Work of the whole pipeline ÷ a bare walk over the text nodes. */
  pipelineOverWalk: ByKind;
  /** Their work ÷ ours, on an article of 100 kB. */
  versus: Record<'markJs' | 'regexOfAllNames' | 'compromise' | 'winkNlp', number>;
  longestSliceMs: ByKind;
  /** Work for a change of 1 kB ÷ work for the dense page of 10 MB that it stands in. */
  changeOverPage: number;
  quietPage: QuietPage;
  /** A card that opens ÷ an empty popover, and its milliseconds on the main thread. */
  card: { overPopover: number; ms: number };
  citations: CitationCost;
  evidence: EvidenceCost;
  layoutShift: number;
  /** What runs in every page. */
  contentScriptGzip: number;
  /** And what comes where a page may name a substance, and where it has claims. */
  scriptsGzip: Record<'content' | 'engine' | 'details', number>;
  /** Shares of the content script's code by part of the house. */
  contentScriptParts: Record<string, number>;
}

export function table(figures: Figures): string {
  const rows = (title: string, values: ByKind) => [
    title.padEnd(34) + ['100 kB', '1 MB', '10 MB'].map((size) => size.padStart(9)).join(''),
    ...Object.entries(values).map(
      ([kind, by]) =>
        `  ${kind.padEnd(32)}${(['100kB', '1MB', '10MB'] as const).map((size) => String(by[size] ?? '').padStart(9)).join('')}`,
    ),
  ];
  const { versus, quietPage, card, citations, evidence, scriptsGzip, contentScriptParts } = figures;
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return `${[
    ...rows('Whole pipeline ÷ bare walk', figures.pipelineOverWalk),
    ...rows('Longest slice, ms', figures.longestSliceMs),
    'The others ÷ ours, article of 100 kB',
    `  mark.js ${versus.markJs}, one regular expression of all names ${versus.regexOfAllNames}, compromise ${versus.compromise}, wink-nlp ${versus.winkNlp}`,
    `A change of 1 kB ÷ its page of 10 MB  ${figures.changeOverPage}`,
    `A quiet page with ÷ without us: work ${quietPage.workRatio} (+${quietPage.addedMs} ms), heap ${quietPage.heapRatio}, script ${quietPage.scriptBytes} bytes`,
    `Layout shift ${figures.layoutShift}`,
    `A card with its first glance ÷ an empty popover ${card.overPopover} (${card.ms} ms)`,
    `Citations: ${citations.lookUpUs} µs each, the first ${citations.firstMs} ms; index ${kB(citations.diskBytes)} on disk, ${kB(citations.memoryBytes)} in memory`,
    `Evidence browser, ${evidence.substances} substances: a letter typed ${evidence.typingOverFew} × that with ${evidence.few} (the longest ${evidence.longestLetterMs} ms); it opens in ${evidence.openOverFew} × the time (${evidence.openMs} ms); largest map ${evidence.topicMs} ms, longest record ${evidence.substanceMs} ms`,
    `Scripts, minified and gzipped: content ${kB(scriptsGzip.content)} in every page, engine ${kB(scriptsGzip.engine)} where one may name a substance, details ${kB(scriptsGzip.details)} where it claims`,
    `  of the content script: ${Object.entries(contentScriptParts)
      .map(([part, share]) => `${part} ${Math.round(share * 100)} %`)
      .join(', ')}`,
  ].join('\n')}\n`;
}
