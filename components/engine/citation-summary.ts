/** "11 of 17 citations are known; 7 are animal studies, 1 is retracted, 3 do not concern the claim", as numbers: the words are the interface's. */

import type { CheckedCitation } from './citation-check';

/** Every number counts publications, each once, however often the page cites it. */
export interface CitationSummary {
  /** Publications cited; pages that are no study are told apart. */
  cited: number;
  noStudy: number;
  known: number;
  animals: number;
  cells: number;
  retracted: number;
  concerns: number;
  /** Stand with a claim and concern another substance or another outcome than any that they stand with. */
  offClaim: number;
}

type Told = Pick<CheckedCitation, 'id' | 'known' | 'design' | 'species' | 'notice' | 'fit' | 'claim'>;

/** An analysis of products concerns neither animals nor cells, whatever species its record gives. */
const isTested = ({ known, design }: Told) => known && design !== 'chemical-analysis';
const inCells = (citation: Told) => isTested(citation) && (citation.design === 'in-vitro' || citation.species === 'cell');
const inAnimals = (citation: Told) =>
  isTested(citation) && !inCells(citation) && (citation.design === 'animal' || citation.species !== 'human');

/** Cited for a claim at one place and for none at another, it is told by the one. */
function isOff(times: readonly Told[]): boolean {
  const withClaim = times.filter(({ claim }) => claim !== null);
  return withClaim.length > 0 && withClaim.every(({ fit }) => fit === 'other-substance' || fit === 'other-outcome');
}

export function summarise(citations: readonly Told[]): CitationSummary {
  const byId = new Map<string, Told[]>();
  for (const citation of citations) byId.set(citation.id, [...(byId.get(citation.id) ?? []), citation]);
  const publications = [...byId.values()];
  const count = (holds: (times: readonly Told[]) => boolean) => publications.filter(holds).length;
  const isPage = (times: readonly Told[]) => times.every(({ id, known }) => id.startsWith('url:') && !known);
  return {
    cited: count((times) => !isPage(times)),
    noStudy: count(isPage),
    known: count((times) => times.some(({ known }) => known)),
    animals: count((times) => times.some(inAnimals)),
    cells: count((times) => times.some(inCells)),
    retracted: count((times) => times.some(({ notice }) => notice === 'retraction')),
    concerns: count((times) => times.some(({ notice }) => notice === 'expression-of-concern')),
    offClaim: count(isOff),
  };
}
