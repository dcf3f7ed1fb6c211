/** Where a page's citations are to be shown, and how loudly. Pure. */
import type { CheckedCitation } from '../engine/citation-check';
import type { CitedPlace, FoundCitation } from '../engine/citation-scan';

/** `off`: not in people, or off the claim that it stands with. The gravest first. */
export const citationLooks = ['retracted', 'concern', 'off', 'known'] as const;
export type CitationLook = (typeof citationLooks)[number];

export interface Spot extends CitedPlace {
  look: CitationLook;
  /** Indexes of the citations that stand here: a marker such as "[3, 5–7]" leads to several. */
  citations: readonly number[];
}

type Told = Pick<CheckedCitation, 'known' | 'notice' | 'species' | 'design' | 'fit'>;

/** Null where there is nothing to say of it. */
export function lookOf({ known, notice, species, design, fit }: Told): CitationLook | null {
  if (notice === 'retraction') return 'retracted';
  if (notice === 'expression-of-concern') return 'concern';
  if (!known) return notice ? 'known' : null;
  const isInPeople = species === 'human' && design !== 'in-vitro';
  return isInPeople && (fit === 'fits' || fit === 'unknown') ? 'known' : 'off';
}

/** In the order in which the citations were found. */
export function spotsOf(citations: readonly { found: Pick<FoundCitation, keyof CitedPlace | 'markers'>; checked: Told }[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const [index, { found, checked }] of citations.entries()) {
    const look = lookOf(checked);
    if (!look) continue;
    for (const { block, span } of [found, ...found.markers]) {
      const key = `${block}:${span.start}:${span.end}`;
      const spot = spots.get(key) ?? { block, span, look, citations: [] };
      const gravest = citationLooks.find((one) => one === look || one === spot.look) ?? look;
      spots.set(key, { ...spot, look: gravest, citations: [...spot.citations, index] });
    }
  }
  return [...spots.values()];
}
