/** A forest plot: point and interval of each effect on one labelled axis, with the line of no effect and what each side favours. */
import type { Effect } from '../../data/schema';
import type { VerdictId } from '../engine/model';
import { number, sentence, signed } from './format';
import { nearEnd, scaleOf } from './plot-scale';
import { plotWords } from './strings/figures';
import { measureWords } from './strings/terms';

export interface PlotRow {
  effect: Effect;
  label: string;
  sub: string;
  verdict: VerdictId;
  /** A diamond over the interval instead of a square with whiskers. */
  pooled: boolean;
  source: string;
}

interface ForestPlotProps {
  rows: readonly PlotRow[];
  substance: string;
  /** Say in the caption what was measured, where no heading does. */
  named?: boolean;
}

const rowHeight = 46;

export function ForestPlot({ rows, substance, named = false }: ForestPlotProps) {
  const scale = scaleOf(rows.map(({ effect }) => effect));
  const base = rows.length * rowHeight - 4;
  const print = scale.ratio ? number : signed;
  const spoken = rows.map(({ label, effect }) => `${label}: ${printed(effect, print)}`).join('; ');
  return (
    <figure class="plot">
      <svg height={base + 18} role="img" aria-label={`${rows[0]?.effect.of ?? ''}. ${spoken}`}>
        {rows.map((row, i) => (
          <PlotLine
            key={`${row.label}${row.effect.study}`}
            row={row}
            top={i * rowHeight}
            at={scale.at}
            nothing={scale.nothing}
            print={print}
          />
        ))}
        <line class="axis" x1="0" x2="100%" y1={base} y2={base} />
        {scale.ticks.map((tick) => (
          <Tick key={tick} value={tick} x={scale.at(tick)} y={base} nothing={tick === scale.nothing} />
        ))}
      </svg>
      <Favours rows={rows} substance={substance} ratio={scale.ratio} />
      <figcaption>{caption(rows, named)}</figcaption>
    </figure>
  );
}

type Print = (value: number) => string;

function printed({ value, ci }: Effect, print: Print): string {
  return ci ? `${print(value)} (${number(ci[0])} ${plotWords.to} ${number(ci[1])})` : print(value);
}

interface LineProps {
  row: PlotRow;
  top: number;
  at: (value: number) => number;
  nothing: number;
  print: Print;
}

function PlotLine({ row, top, at, nothing, print }: LineProps) {
  const { value, ci } = row.effect;
  const y = top + 26;
  const [from, to] = ci ? [at(ci[0]), at(ci[1])] : [0, 0];
  const peak = to > from ? Math.round(((at(value) - from) / (to - from)) * 100) : 50;
  return (
    <g class={`v-${row.verdict}`}>
      <text class="lab" x="0" dx="-10" y={top + 13}>
        <tspan>{row.label}</tspan>
        <tspan class="sub" dx="6">
          {row.sub}
        </tspan>
      </text>
      <text class="val" x="100%" dx="10" y={top + 13} text-anchor="end">
        {printed(row.effect, print)}
      </text>
      <line class="null" x1={`${at(nothing)}%`} x2={`${at(nothing)}%`} y1={top + 18} y2={top + 42} />
      {ci && row.pooled ? (
        <svg x={`${from}%`} y={y - 6} width={`${Math.max(to - from, 0.5)}%`} height="12" viewBox="0 0 100 12" preserveAspectRatio="none">
          <path class="pt" d={`M0 6 ${peak} 0 100 6 ${peak} 12z`} />
        </svg>
      ) : (
        <>
          {ci && <line class="ci" x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />}
          <rect class="pt" x={`${at(value)}%`} y={y - 4} width="8" height="8" transform="translate(-4)" />
        </>
      )}
    </g>
  );
}

function Tick({ value, x, y, nothing }: { value: number; x: number; y: number; nothing: boolean }) {
  // Near an end the words would hang over it, so they grow inwards.
  const anchor = !nothing || !nearEnd(x) ? 'middle' : x < 50 ? 'start' : 'end';
  return (
    <>
      <line class="axis" x1={`${x}%`} x2={`${x}%`} y1={y} y2={y + 4} />
      <text x={`${x}%`} y={y + 16} text-anchor={anchor}>
        {number(value)}
        {nothing && <tspan class="nl"> {plotWords.noEffect}</tspan>}
      </text>
    </>
  );
}

function Favours({ rows, substance, ratio }: { rows: readonly PlotRow[]; substance: string; ratio: boolean }) {
  const better = new Set(rows.map(({ effect }) => effect.better));
  const side = better.size === 1 ? [...better][0] : undefined;
  const [left, right] = side
    ? side === 'lower'
      ? [plotWords.favours(substance), plotWords.favours(plotWords.control)]
      : [plotWords.favours(plotWords.control), plotWords.favours(substance)]
    : [plotWords.less(substance), plotWords.more(substance)];
  if (!side && !ratio && better.size > 1) return null;
  return (
    <div class="fav">
      <span>← {left}</span>
      <span>{right} →</span>
    </div>
  );
}

/** `95%`, or as the record words it; '' where a credible interval gives no level. */
function levelWords({ level, of }: Effect): string {
  const worded = /(\d\d)\s?% (?:CI|confidence|credible)/.exec(of)?.[1];
  if (level || worded) return `${level ?? worded}% `;
  return of.includes('credible') ? '' : '95% ';
}

function caption(rows: readonly PlotRow[], named: boolean): string {
  const [first] = rows;
  if (!first) return '';
  const measures = [...new Set(rows.map(({ effect }) => measureWords[effect.measure] ?? effect.measure))].join('; ');
  const sources = [...new Set(rows.map(({ source }) => source))].join(', ');
  const intervals = rows.filter(({ effect }) => effect.ci);
  const marks = !intervals.length
    ? plotWords.noInterval
    : rows.length > 1
      ? plotWords.levels
      : plotWords.interval(levelWords(first.effect), first.pooled);
  const nothing = scaleOf(rows.map(({ effect }) => effect)).nothing;
  const crosses = rows.length === 1 && first.effect.ci && first.effect.ci[0] < nothing && first.effect.ci[1] > nothing;
  const of = named ? [...new Set(rows.map(({ effect }) => effect.of))].join('; ') : '';
  return [of && `${sentence(of)}.`, `${measures}.`, `${sources}.`, marks, crosses ? plotWords.crosses : ''].filter(Boolean).join(' ');
}
