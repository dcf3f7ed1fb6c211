/** The bundled records as the faces get them, for the gallery and for tests that must hold on real data. */

import { browsedRecord } from '../../components/platform/browsed-record';
import { findingView, substanceView } from '../../components/platform/evidence-view';
import type { BrowsedSubstance, DatasetInfo } from '../../components/ui/props';
import outcomeData from '../../data/outcomes.json';
import type { Outcome, Substance, Topic } from '../../data/schema';

const files = import.meta.glob<Substance>('../../data/substances/*.json', { eager: true, import: 'default' });

export const substances: readonly BrowsedSubstance[] = Object.values(files).map(browsedRecord);
export const outcomes = outcomeData.outcomes as readonly Outcome[];
export const topics = outcomeData.topics as readonly Topic[];

const outcomeById = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
const substanceById = new Map(substances.map((substance) => [substance.id, substance]));

/** Throws where the data has no such finding, so that a test says so. */
export function finding(key: string) {
  const record = substanceById.get(key.split('/')[0] ?? '');
  const view = record && findingView(record, key, outcomeById);
  if (!view) throw new Error(`no finding ${key}`);
  return view;
}

export function substance(id: string) {
  const record = substanceById.get(id);
  if (!record) throw new Error(`no substance ${id}`);
  return substanceView(record, outcomeById);
}

export const dataset: DatasetInfo = {
  version: '1.0.0',
  date: '2026-11-22',
  substances: substances.length,
  findings: substances.reduce((sum, { findings }) => sum + findings.length, 0),
  studies: substances.reduce((sum, { studies }) => sum + studies.length, 0),
  retractionsDate: '2026-11-20',
  old: false,
};
