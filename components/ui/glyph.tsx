/** Our shapes, drawn on a 16 px grid: one for each verdict, severity, result and control. */
import type { ComponentChild } from 'preact';

const fill = (d: string) => <path d={d} fill="currentColor" />;
const line = (d: string, width: number) => (
  <path d={d} fill="none" stroke="currentColor" stroke-width={width} stroke-linecap="round" stroke-linejoin="round" />
);
const ring = <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />;
const triangle = <path d="M8 1.2 15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-width=".8" stroke-linejoin="round" />;

const EYE = 'M1.2 8S3.6 3.5 8 3.5 14.8 8 14.8 8 12.4 12.5 8 12.5 1.2 8 1.2 8z';

const shapes: Record<string, () => ComponentChild> = {
  supported: () => <circle cx="8" cy="8" r="7" fill="currentColor" />,
  limited: () => [ring, fill('M8 1.8a6.2 6.2 0 0 0 0 12.4z')],
  insufficient: () => [ring, fill('M8 8V1.8A6.2 6.2 0 0 0 1.8 8z')],
  untested: () => ring,
  preliminary: () => [
    <circle
      cx="8"
      cy="8"
      r="6.4"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-dasharray="2.2 2.82"
      stroke-dashoffset="1.1"
    />,
    <circle cx="8" cy="8" r="2.4" fill="currentColor" />,
  ],
  mixed: () => [
    fill('M4.4 1.5 8 7H.8zM11.6 14.5 8 9h7.2z'),
    <path d="M4.4 6v8.5M11.6 10V1.5" stroke="currentColor" stroke-width="1.6" fill="none" />,
  ],
  'no-effect': () => <path d="M2 5.4h12M2 10.6h12" stroke="currentColor" stroke-width="2.4" fill="none" />,
  harm: () => triangle,
  vague: () => line('M1.4 9.6c1.6-4.4 4.2-4.4 6.6-1.6s5 2.8 6.6-1.6', 2.2),
  unreviewed: () => line('M3 8h.01M8 8h.01M13 8h.01', 2.6),
  'sev-serious': () => triangle,
  'sev-caution': () => line('M8 2.4 14.4 13.8H1.6z', 1.6),
  'sev-minor': () => line('M8 5.4 12 12H4z', 1.4),
  'sev-none': () => line('M4 8h8', 1.6),
  'r-benefit': () => line('M8 14V3M3.5 7.5 8 3l4.5 4.5', 2),
  'r-harm': () => line('M8 2v11M3.5 8.5 8 13l4.5-4.5', 2),
  'r-mixed': () => line('M5 14V3M2 6l3-3 3 3M11 2v11M8 10l3 3 3-3', 1.8),
  'r-no-effect': () => line('M2.5 5.5h11M2.5 10.5h11', 2),
  'r-descriptive': () => line('M3 8h10', 2),
  close: () => line('m4 4 8 8m0-8-8 8', 1.5),
  prev: () => line('m10 3.5-4.5 4.5L10 12.5', 1.5),
  eye: () => [line(EYE, 1.4), <circle key="pupil" cx="8" cy="8" r="2" fill="currentColor" />],
  'eye-off': () => [line(EYE, 1.4), line('M2.5 13.5l11-11', 1.4)],
  gear: () => [
    line('M2 4.5h6m4 0h2M2 11.5h2m4 0h6', 1.5),
    <circle key="upper" cx="10" cy="4.5" r="2" fill="none" stroke="currentColor" stroke-width="1.5" />,
    <circle key="lower" cx="6" cy="11.5" r="2" fill="none" stroke="currentColor" stroke-width="1.5" />,
  ],
  topics: () => line('M2 4h12M4.5 8h7M6.5 12h3', 1.5),
  panel: () => line('M2.2 3h11.6v10H2.2zM9.5 3v10', 1.4),
  search: () => line('M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14', 1.5),
  next: () => line('m6 3.5 4.5 4.5L6 12.5', 1.5),
};

/** With a label it speaks for itself; without one it stands beside its word and is hidden from readers. */
export function Glyph({ shape, label }: { shape: string; label?: string | undefined }) {
  const named = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true as const };
  return (
    <svg class="g" viewBox="0 0 16 16" {...named}>
      {shapes[shape]?.()}
    </svg>
  );
}
