/** Forest plots for several findings: effects on one measure share an axis; differences in units of their own stand alone. */
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
    const { measure, of, better } = row.effect;
    const shared =
      isRatio(measure) || /^(?:SMD|Hedges'? g)$/.test(measure) ? `${isRatio(measure) ? 'ratio' : measure} ${better}` : `${measure} ${of}`;
    groups.set(shared, [...(groups.get(shared) ?? []), row]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
