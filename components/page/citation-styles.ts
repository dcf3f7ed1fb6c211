/** How cited words are painted, as one stylesheet for documents and shadow trees. Pure. */
import { type CitationLook, citationLooks } from './citation-spots';
import { tones } from './mark-styles';
import type { Tone } from './tone';

interface Paint {
  line: string;
  light: string;
  dark: string;
  /** Percent of the colour behind the words. */
  wash: number;
}

/** Below the lines of claims, which may lie on the same words. A retraction goes through them. */
const paints: Record<CitationLook, Paint> = {
  retracted: { line: 'underline line-through solid 2px', light: '#a92e1c', dark: '#f58d78', wash: 20 },
  concern: { line: 'underline wavy 1.5px', light: '#8a5a00', dark: '#dfae57', wash: 14 },
  off: { line: 'underline dashed 1.5px', light: '#6b4aa8', dark: '#bda3f0', wash: 0 },
  known: { line: 'underline dotted 1.5px', light: '#343b47', dark: '#d3d8e0', wash: 0 },
};
const BELOW = 7;

const bases: Record<CitationLook, string> = {
  retracted: 'obelus-retracted',
  concern: 'obelus-concern',
  off: 'obelus-cite-off',
  known: 'obelus-cite',
};

/** Prefixed, since the registry is shared with the page. */
export const citationHighlight = (look: CitationLook, tone: Tone): string => (tone === 'dark' ? `${bases[look]}-dark` : bases[look]);

export const citationHighlights = citationLooks.flatMap((look) => tones.map((tone) => citationHighlight(look, tone)));

export function citationStyle(): string {
  const rules = citationLooks.flatMap((look) =>
    tones.map((tone) => {
      const { line, wash, [tone]: colour } = paints[look];
      const behind = wash > 0 ? `; background-color: color-mix(in srgb, ${colour} ${wash}%, transparent)` : '';
      return `::highlight(${citationHighlight(look, tone)}) { text-decoration: ${line} ${colour}; text-underline-offset: ${BELOW}px${behind}; }`;
    }),
  );
  const all = citationHighlights.map((name) => `::highlight(${name})`).join(', ');
  rules.push(
    // Forced colours give every highlight the background of a selection unless told otherwise.
    `@media (forced-colors: active) { ${all} { forced-color-adjust: none; background-color: Canvas; color: LinkText; text-decoration-color: CanvasText; } }`,
    `@media print { ${all} { text-decoration: none; background-color: transparent; } }`,
  );
  return rules.join('\n');
}
