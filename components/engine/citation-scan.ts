/** The citations of a page, each with the claims it stands with. Pure: blocks and claims in, no look-up. */

import { claimsAt, type Placed } from './citation-claims';
import { pageIdOf, studyIdOf } from './citation-id';
import { markerText, writtenMarkers } from './citation-markers';
import { isPublication } from './citation-publishers';
import { referenceLists } from './citation-references';
import { writtenIds } from './citation-text';
import type { Block, Span } from './model';

export interface FoundCitation {
  /** Identifiers of one publication, the best first: `pmid:…`, `pmc:…`, `doi:…`, `nct:…`, `pii:…`, or `url:…` alone for a page that is no study. */
  ids: readonly [string, ...string[]];
  /** '' where it is written and not linked. */
  href: string;
  /** The link's text, or the words that name it. */
  text: string;
  block: number;
  span: Span;
  /** Markers in the text that lead to it; of an entry in a reference list only. */
  markers: readonly CitedPlace[];
  /** Indexes of the claims it stands with; of an entry in a reference list, those of the sentences that point to it. */
  claims: readonly number[];
}

/** Where in a page something is cited. */
export interface CitedPlace {
  block: number;
  span: Span;
}

interface Mention extends Span {
  id: string;
  href: string;
  text: string;
}

const preference = ['pmid', 'pmc', 'doi', 'nct', 'pii', 'url'];
const schemeOf = (id: string) => id.slice(0, id.indexOf(':'));
const byPreference = (a: string, b: string) => preference.indexOf(schemeOf(a)) - preference.indexOf(schemeOf(b));

/** Words that stand between two identifiers of one publication: "PMID 123; DOI: …", "PubMed | Full text". */
const JOINT =
  /^[\s,;:|/()[\]·•–—.-]*(?:(?:doi|pmid|pmcid|pmc|pubmed|link|full text|abstract|free|article|view|available(?: at| from)?|epub|https?:\/\/\S*)[\s,;:|/()[\]·•–—.-]*)*$/i;

/** A page of the same site is no source, and a fragment leads back to the text. */
const leadsAway = (href: string, host: string) => !href.includes('#') && URL.canParse(href) && new URL(href).host !== host;

/** @param isEntry A reference list's link that leads to no study is told too; elsewhere only a footnote marker is. */
function mentionsIn(block: Block, isEntry: boolean, host: string): Mention[] {
  const linked = block.links.flatMap(({ start, end, href }): Mention[] => {
    const text = block.text.slice(start, end);
    const study = studyIdOf(href);
    const isReference = isEntry || markerText(text) !== null || isPublication(href);
    const id = study ?? (isReference && leadsAway(href, host) ? pageIdOf(href) : null);
    return id ? [{ id, href, text, start, end }] : [];
  });
  const written = writtenIds(block.text)
    .filter(({ start, end }) => !linked.some((link) => link.start < end && start < link.end))
    .map(({ id, start, end }): Mention => ({ id, href: '', text: block.text.slice(start, end), start, end }));
  return [...linked, ...written].toSorted((a, b) => a.start - b.start);
}

/** Puts the identifiers of one publication together: different schemes with nothing else between, or anywhere in one entry. */
function publications(block: Block, isEntry: boolean, host: string): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentionsIn(block, isEntry, host)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isMarker = markerText(mention.text) !== null;
    const isSame =
      group?.some(({ id }) => id === mention.id) ||
      (group?.every(({ id }) => schemeOf(id) !== schemeOf(mention.id)) &&
        (isEntry || JOINT.test(block.text.slice(last?.end, mention.start))));
    if (group && !isMarker && isSame) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/**
 * @param blocks In document order.
 * @param claims As found in these blocks; `claims` of the result are indexes into them.
 * @param host The page's own.
 */
export function findCitations(blocks: readonly Block[], claims: readonly Placed[], host: string): FoundCitation[] {
  const references = referenceLists(blocks);
  const at = claimsAt(blocks, claims);
  const pointedAt = new Map<number, { claims: Set<number>; markers: CitedPlace[] }>();

  for (const block of blocks) {
    if (references.entries.has(block.id)) continue;
    const linked = block.links.flatMap(({ start, end, href }) => {
      const numbers = studyIdOf(href) ? null : markerText(block.text.slice(start, end));
      return numbers ? [{ start, end, numbers }] : [];
    });
    for (const marker of [...linked, ...writtenMarkers(block)]) {
      for (const number of marker.numbers) {
        const entry = references.byNumber.get(number);
        if (entry === undefined) continue;
        const pointing = pointedAt.get(entry) ?? { claims: new Set(), markers: [] };
        for (const claim of at(block, marker)) pointing.claims.add(claim);
        pointing.markers.push({ block: block.id, span: { start: marker.start, end: marker.end } });
        pointedAt.set(entry, pointing);
      }
    }
  }

  return blocks.flatMap((block) => {
    const isEntry = references.entries.has(block.id);
    return publications(block, isEntry, host).map((group): FoundCitation => {
      const span = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
      const shown = group.find(({ href }) => href !== '') ?? group[0];
      const named = group.filter(({ id }) => schemeOf(id) !== 'url');
      const ids = [...new Set((named.length > 0 ? named : group).map(({ id }) => id))].toSorted(byPreference);
      return {
        ids: ids as [string, ...string[]],
        href: shown?.href ?? '',
        text: shown?.text ?? '',
        block: block.id,
        span,
        markers: isEntry ? (pointedAt.get(block.id)?.markers ?? []) : [],
        claims: isEntry ? [...(pointedAt.get(block.id)?.claims ?? [])] : at(block, span),
      };
    });
  });
}
