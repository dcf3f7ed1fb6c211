/** The lines drawn under claims, as one stylesheet for documents and shadow trees. Pure. */
import type { VerdictId } from '../engine/model';
import type { Look } from './session-model';
import type { Tone } from './tone';

interface Line {
  /** Kind and width in pixels. */
  kind: string;
  width: number;
  offset: number;
  light: string;
  dark: string;
}

const lines: Record<VerdictId, Line> = {
  supported: { kind: 'solid', width: 2, offset: 3, light: '#0b6b57', dark: '#5ec9ae' },
  limited: { kind: 'dashed', width: 2, offset: 3, light: '#1f6a94', dark: '#7cbce6' },
  preliminary: { kind: 'dotted', width: 3, offset: 3, light: '#6b4aa8', dark: '#bda3f0' },
  mixed: { kind: 'wavy', width: 1.5, offset: 3, light: '#8a5a00', dark: '#dfae57' },
  insufficient: { kind: 'dashed', width: 1, offset: 4, light: '#6d6046', dark: '#c3b493' },
  'no-effect': { kind: 'double', width: 1, offset: 3, light: '#343b47', dark: '#d3d8e0' },
  harm: { kind: 'solid', width: 3, offset: 3, light: '#a92e1c', dark: '#f58d78' },
  untested: { kind: 'dotted', width: 2, offset: 3, light: '#6a6580', dark: '#b3aeca' },
  vague: { kind: 'wavy', width: 1, offset: 4, light: '#7d5468', dark: '#d9a9bf' },
  unreviewed: { kind: 'dotted', width: 1, offset: 4, light: '#636b76', dark: '#98a1ad' },
};

const accents: Record<Tone, string> = { light: '#1e55a0', dark: '#8fb7f3' };
const washes = { hover: 10, active: 17 };

export const verdicts = Object.keys(lines) as VerdictId[];
export const tones: Tone[] = ['light', 'dark'];

/** Prefixed, since the registry is shared with the page. On a dark ground a mark has a name of its own. */
export function highlightName(of: VerdictId | keyof typeof washes, tone: Tone): string {
  return tone === 'dark' ? `obelus-${of}-dark` : `obelus-${of}`;
}

export const highlightNames = [...verdicts, 'hover' as const, 'active' as const].flatMap((of) =>
  tones.map((tone) => highlightName(of, tone)),
);

export function markStyle(look: Look): string {
  const rules: string[] = [];
  for (const tone of tones) {
    for (const verdict of verdicts) {
      const { kind, width, offset, [tone]: colour } = lines[verdict];
      // A quiet line keeps its kind; what tells two of one kind apart is then their colour and glyph.
      const thick = look.weight === 'quiet' ? Math.max(1, width / 2) : width;
      const wash =
        verdict === 'harm' && look.weight === 'normal' ? `; background-color: color-mix(in srgb, ${colour} 9%, transparent)` : '';
      rules.push(
        `::highlight(${highlightName(verdict, tone)}) { text-decoration: underline ${kind} ${thick}px ${colour}; text-underline-offset: ${offset}px${wash}; }`,
      );
    }
    for (const [name, percent] of Object.entries(washes) as [keyof typeof washes, number][]) {
      rules.push(
        `::highlight(${highlightName(name, tone)}) { background-color: color-mix(in srgb, ${accents[tone]} ${percent}%, transparent); }`,
      );
    }
  }
  const marks = verdicts.flatMap((verdict) => tones.map((tone) => `::highlight(${highlightName(verdict, tone)})`)).join(', ');
  const over = tones
    .flatMap((tone) => [`::highlight(${highlightName('hover', tone)})`, `::highlight(${highlightName('active', tone)})`])
    .join(', ');
  rules.push(
    // Forced colours give every highlight the background of a selection unless told otherwise.
    `@media (forced-colors: active) { ${marks} { forced-color-adjust: none; background-color: Canvas; color: CanvasText; text-decoration-color: CanvasText; } ${over} { background-color: Highlight; color: HighlightText; } }`,
    `@media print { ${marks}, ${over} { text-decoration: none; background-color: transparent; } }`,
  );
  return rules.join('\n');
}
