/** Counts and names that the options page shows of the dataset. Pure; empty until the dataset is there. */
import { topics } from '../../data/outcomes.json';
import type { OptionsProps } from '../ui/options-props';
import type { Dataset } from './messages';

export function findingsByTopic(dataset: Dataset | null): OptionsProps['topics'] {
  const topicOf = new Map(dataset?.outcomes.map(({ id, topic }) => [id, topic]));
  const counts = new Map<string, number>();
  for (const { findings } of dataset?.substances ?? []) {
    for (const { outcome } of findings) {
      const topic = topicOf.get(outcome) ?? '';
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
  }
  return topics.map((topic) => ({ ...topic, findings: counts.get(topic.id) ?? 0 }));
}

export function namesIn(entries: readonly { id: string; name: string }[] | undefined): Record<string, string> {
  return Object.fromEntries(entries?.map(({ id, name }) => [id, name]) ?? []);
}
