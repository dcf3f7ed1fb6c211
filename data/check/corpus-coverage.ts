/** How many of the labelled claims about a known substance the dataset answers, and how. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Dataset } from '../build/records';
import { dataFolder } from '../build/records';
import { outcomeAncestors } from '../outcome-ancestors';
import { tally } from './coverage';

/** Beside the project, and not part of it: pages of others with labels of ours. */
const LABELS = join(dataFolder, '..', '..', 'shared', 'corpus', 'dev', 'labels');

const label = z.object({ s: z.string(), o: z.string() });
type Label = z.infer<typeof label>;

export interface CorpusCoverage {
  /** Claims about a substance and an outcome that we know. */
  labels: number;
  /** How each is answered: `exact`, `exact-untested`, `vague`, `nearest`, `nearest-untested`, `nothing`. */
  answers: Record<string, number>;
  /** `substance/outcome` of those answered by nothing or by an untested finding alone, most frequent first. */
  missing: Record<string, number>;
}

/** null where the labels are not there. */
export function corpusCoverage(dataset: Dataset): CorpusCoverage | null {
  if (!existsSync(LABELS)) return null;
  const lines = readdirSync(LABELS).flatMap((file) => readFileSync(join(LABELS, file), 'utf8').split('\n'));
  const all = lines.filter((line) => line !== '').map((line) => label.parse(JSON.parse(line)));
  return answered(dataset, all);
}

export function answered(dataset: Dataset, labels: readonly Label[]): CorpusCoverage {
  const outcomes = new Map(dataset.outcomes.map((outcome) => [outcome.id, outcome]));
  const substances = new Map(dataset.substances.map((record) => [record.id, record]));
  const known = labels.filter(({ s, o }) => substances.has(s) && outcomes.has(o));

  const isNear = (id: string, other: string) => outcomeAncestors(id, outcomes).has(other) || outcomeAncestors(other, outcomes).has(id);

  const answer = ({ s, o }: Label): string => {
    const findings = substances.get(s)?.findings ?? [];
    const exact = findings.filter(({ outcome }) => outcome === o);
    if (exact.some(({ direction }) => direction !== 'untested')) return 'exact';
    if (outcomes.get(o)?.vague) return 'vague';
    if (exact.length > 0) return 'exact-untested';
    const near = findings.filter(({ outcome }) => outcomes.get(outcome)?.vague === false && isNear(o, outcome));
    if (near.length === 0) return 'nothing';
    return near.some(({ direction }) => direction !== 'untested') ? 'nearest' : 'nearest-untested';
  };
  const answers = known.map((one) => ({ ...one, answer: answer(one) }));
  const missing = answers.filter((one) => one.answer === 'nothing' || one.answer.endsWith('untested'));
  return {
    labels: known.length,
    answers: tally(answers, (one) => one.answer),
    missing: tally(missing, ({ s, o }) => `${s}/${o}`),
  };
}
