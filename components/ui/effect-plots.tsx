/** Forest plots for several findings: effects on one measure share an axis; differences in units of their own stand alone. */
import type { Effect } from '../../data/schema';
import type { Entry } from './evidence-index';
import { Fold } from './fold';
import { ForestPlot, type PlotRow } from './forest-plot';
import { sentence } from './format';
import { plotRow } from './plot-row';
import { isRatio } from './plot-scale';
import { evidence as words } from './strings/evidence';

interface EffectPlotsProps {
  entries: readonly Entry[];
  /** What names a row: the outcome on a substance's page, the substance on an outcome's. */
  label(entry: Entry): string;
  /** Named at the axis; the comparison where rows are of many substances. */
  substance: string;
}

/** Axes that are shown at once; the rest on demand. */
const most = 4;

export function EffectPlots({ entries, label, substance }: EffectPlotsProps) {
  const groups = plotGroups(entries, label);
  const plots = (some: readonly (readonly PlotRow[])[]) => (
    <div class="plots">
      {some.map((rows) => (
        <ForestPlot key={`${rows[0]?.label}${rows[0]?.effect.of}`} rows={rows} substance={substance} named />
      ))}
    </div>
  );
  return (
    <>
      {plots(groups.slice(0, most))}
      {groups.length > most && (
        <Fold title={words.effectsMore} meta={String(groups.length - most)}>
          {() => plots(groups.slice(most))}
        </Fold>
      )}
    </>
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
