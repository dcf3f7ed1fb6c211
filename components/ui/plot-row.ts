/** A row of the forest plot from a finding and its studies. */
import type { Finding, Study } from '../../data/schema';
import type { Certainty } from '../engine/model';
import { findingVerdict } from './finding-verdict';
import type { PlotRow } from './forest-plot';
import { isRatio } from './plot-scale';
import { common } from './strings/common';
import { sizeWords, studyName } from './study-words';

/** `label` names the row where a plot has several; else the number of trials does. */
export function plotRow(finding: Finding, certainty: Certainty, studies: readonly Study[], label?: string): PlotRow | null {
  const { effect } = finding;
  if (!effect) return null;
  const side = effect.better ?? inferred(finding);
  const study = studies.find(({ id }) => id === effect.study);
  const name = study ? studyName(study) : effect.study;
  const trials = study?.trials ? common.trials(study.trials) : '';
  const size = study ? sizeWords(study) : '';
  return {
    effect: side ? { ...effect, better: side } : effect,
    label: label ?? (trials || name),
    sub: label ? trials || size : size,
    verdict: findingVerdict({ ...finding, certainty }),
    pooled: study?.design === 'meta-analysis' || study?.design === 'systematic-review',
    source: name,
  };
}

/** Where the record does not say which side is better, a benefit does: it lies on the better side. */
function inferred({ direction, effect }: Finding): 'lower' | 'higher' | undefined {
  if (!effect || direction !== 'benefit') return undefined;
  return effect.value < (isRatio(effect.measure) ? 1 : 0) ? 'lower' : 'higher';
}
