/** Forest plots for several findings: effects on one measure share an axis; differences in units of their own stand alone. */
import type { Effect } from '../../data/schema';
import type { Entry } from './evidence-index';
import { ForestPlot, type PlotRow } from './forest-plot';
import { sentence } from './format';
import { plotRow } from './plot-row';
import { isRatio } from './plot-scale';

interface EffectPlotsProps {
  entries: readonly Entry[];
  /** What names a row: the outcome on a substance's page, the substance on an outcome's. */
  label(entry: Entry): string;
  /** Named at the axis; the comparison where rows are of many substances. */
  substance: string;
}

export function EffectPlots({ entries, label, substance }: EffectPlotsProps) {
  return (
    <div class="plots">
      {plotGroups(entries, label).map((rows) => (
        <ForestPlot key={`${rows[0]?.label}${rows[0]?.effect.measure}`} rows={rows} substance={substance} named />
      ))}
    </div>
  );
}

/** Findings whose effect has an interval: without one there is nothing to see. */
export const plottable = (entries: readonly Entry[]) => entries.filter(({ finding }) => finding.effect?.ci);

export function plotGroups(entries: readonly Entry[], label: (entry: Entry) => string): PlotRow[][] {
  const groups = new Map<string, PlotRow[]>();
  for (const entry of plottable(entries)) {
    const row = plotRow(entry.finding, entry.finding.certainty, entry.substance.studies, sentence(label(entry)));
    if (!row) continue;
    const shared = axisOf(entry.finding.key, row.effect);
    groups.set(shared, [...(groups.get(shared) ?? []), row]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** What may share an axis: one measure and one better side. Without a better side “less” may be good on one row and bad on the next. */
function axisOf(key: string, { measure, of, better }: Effect): string {
  if (!better) return key;
  if (isRatio(measure)) return `ratio ${better}`;
  return /^(?:SMD|Hedges'? g)$/.test(measure) ? `SMD ${better}` : `${measure} ${of} ${better}`;
}
