/** What is to be said of a page's citations at a glance: retractions first. */
import type { ReportedCitation } from '../platform/report';
import { popup } from './strings';

const words = popup.citationsParts;

/** Each publication once, however often the page points to it: where it stands with a claim, if anywhere. A page that is no study is none. */
export function studiesIn(citations: readonly ReportedCitation[]): ReportedCitation[] {
  const byId = new Map<string, ReportedCitation>();
  for (const citation of citations) {
    if (citation.id.startsWith('url:') && !citation.known) continue;
    if ((byId.get(citation.id)?.claim ?? null) === null) byId.set(citation.id, citation);
  }
  return [...byId.values()];
}

/** @param citations As `studiesIn` gives them. */
export function citationParts(citations: readonly ReportedCitation[]): string[] {
  const notice = (kind: ReportedCitation['notice']) => citations.filter((citation) => citation.notice === kind).length;
  const fit = (kind: ReportedCitation['fit']) => citations.filter((citation) => citation.known && citation.fit === kind).length;
  const parts: [number, (n: number) => string][] = [
    [notice('retraction'), words.retraction],
    [notice('expression-of-concern'), words['expression-of-concern']],
    [fit('other-species'), words['other-species']],
    [fit('other-substance'), words['other-substance']],
    [fit('other-outcome'), words['other-outcome']],
    [citations.filter(({ known }) => !known).length, words.unknown],
  ];
  return parts.filter(([n]) => n > 0).map(([n, say]) => say(n));
}
