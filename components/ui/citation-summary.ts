/** What is to be said of a page's citations at a glance: retractions first. */
import type { ReportedCitation } from '../platform/report';
import { popup } from './strings';

const words = popup.citationsParts;

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
