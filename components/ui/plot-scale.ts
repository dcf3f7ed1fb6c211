/** Where things stand on the axis of a forest plot: domain, ticks, and positions in percent of its width. */
import type { Effect } from '../../data/schema';

/** Ratios are drawn on a log axis, and 1 is no effect. */
export const isRatio = (measure: string): boolean => /^a?(?:RR|HR|OR)$|\bratio\b/i.test(measure.trim());

export interface Scale {
  ratio: boolean;
  /** The value of no effect. */
  nothing: number;
  ticks: readonly number[];
  /** Position of a value, 0 to 100. */
  at(value: number): number;
}

/** Roundest first: a finer one is taken only where the rounder leave room. */
const ratioTicks = `0.5 2 0.1 10 0.01 100 0.2 5 0.05 20 0.02 50 0.75 1.5 1.25 3 0.3 0.9 1.1 0.8 1.2 0.7 0.6 1.4
  0.95 1.05 0.85 1.15 0.98 1.02 0.99 1.01`
  .split(/\s+/)
  .map(Number);

/** Ticks closer than this many percent would run into each other at 320 px. */
const apart = 17;

export function scaleOf(effects: readonly Pick<Effect, 'measure' | 'value' | 'ci'>[]): Scale {
  const ratio = effects.some(({ measure }) => isRatio(measure)) && effects.every(({ value, ci }) => value > 0 && (ci?.[0] ?? 1) > 0);
  const nothing = ratio ? 1 : 0;
  const values = [nothing, ...effects.flatMap(({ value, ci }) => [value, ...(ci ?? [])])].map((value) => (ratio ? Math.log(value) : value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || 1;
  const [low, high] = [least - span * 0.12, most + span * 0.12];
  const at = (value: number) => round((((ratio ? Math.log(value) : value) - low) / (high - low)) * 100);
  const inside = (value: number) => at(value) >= 0 && at(value) <= 100;
  const candidates = ratio ? ratioTicks.filter(inside) : steps(low, high);
  return { ratio, nothing, at, ticks: thinned(candidates, nothing, at) };
}

function steps(low: number, high: number): number[] {
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? rough;
  const ticks: number[] = [];
  for (let i = Math.ceil(low / step); i * step <= high; i++) ticks.push(Number((i * step).toPrecision(12)));
  return ticks;
}

/** Where a label in the middle of its tick would hang over the end of the axis. */
export const nearEnd = (x: number): boolean => x <= 14 || x >= 86;

/** Keeps the tick of no effect and those far enough from it and from each other. */
function thinned(ticks: readonly number[], nothing: number, at: (value: number) => number): number[] {
  const kept = [nothing];
  // The label of no effect carries two words more, and near an end it grows inwards as a whole.
  const wide = nearEnd(at(nothing)) ? apart + 11 : apart + 5;
  const room = (a: number, b: number) => Math.abs(at(a) - at(b)) >= (a === nothing || b === nothing ? wide : apart);
  for (const tick of ticks) if (tick !== nothing && kept.every((other) => room(tick, other))) kept.push(tick);
  return kept.sort((a, b) => a - b);
}

const round = (percent: number) => Math.round(percent * 100) / 100;
