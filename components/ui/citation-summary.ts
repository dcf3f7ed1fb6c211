/** What is to be said of a page's citations at a glance, in one sentence. The counting is the engine's. */
import type { CitationSummary } from '../engine/citation-summary';
import type { ReportedCitation } from '../platform/report';
import { cited as words } from './strings/citations';

/** "11 of 17 citations are known; 7 are animal studies, 1 is retracted, 3 do not concern the claim"; '' where nothing is cited. */
export function citationSentence({ cited, known, retracted, concerns, animals, cells, offClaim, noStudy }: CitationSummary): string {
  if (cited === 0) return '';
  const counts: [number, (n: number) => string][] = [
    [animals, words.animals],
    [cells, words.cells],
    [retracted, words.retracted],
    [concerns, words.concerns],
    [offClaim, words.offClaim],
    [noStudy, words.noStudy],
  ];
  const parts = counts.filter(([n]) => n > 0).map(([n, say]) => say(n));
  return [words.known(known, cited), parts.join(', ')].filter(Boolean).join('; ');
}

/** Each publication once, however often the page points to it: where it stands with a claim, if anywhere. A page that is no study is none. */
export function studiesIn(citations: readonly ReportedCitation[]): ReportedCitation[] {
  const byId = new Map<string, ReportedCitation>();
  for (const citation of citations) {
    if (citation.id.startsWith('url:') && !citation.known) continue;
    if ((byId.get(citation.id)?.claim ?? null) === null) byId.set(citation.id, citation);
  }
  return [...byId.values()];
}
