import { findingKey } from '../finding-key';
import type { Finding, Study, Substance } from '../schema';
import { type Complaint, fileOf, type Linter } from './linter';

/** GRADE's rule of thumb for the optimal information size of continuous outcomes (handbook, 5.2.4.2). */
const ENOUGH_PEOPLE = 400;
const randomised: readonly Finding['evidence'][] = ['meta-analysis', 'rct', 'review-of-trials', 'controlled-trial'];
const pooling: readonly Study['design'][] = ['meta-analysis', 'systematic-review'];
const trials: readonly Study['design'][] = ['rct', 'crossover-rct', 'controlled-trial', 'open-label'];
const summaries: readonly Study['design'][] = ['review', 'monograph', 'guideline'];

export const certaintyReasons: Linter = {
  name: 'certainty-reasons',
  description: `Fewer than ${ENOUGH_PEOPLE} people without “imprecision”, or only maker-funded trials without “risk-of-bias”, overstate the certainty.`,
  check: ({ dataset }) =>
    dataset.substances.flatMap((record) => record.findings.flatMap((finding, index) => inFinding(record, finding, index))),
};

function inFinding(record: Substance, finding: Finding, index: number): Complaint[] {
  if (!randomised.includes(finding.evidence)) return [];
  const studies = record.studies.filter(({ id, species }) => species === 'human' && finding.studies.includes(id));
  const complain = (message: string): Complaint => ({
    file: fileOf(record.id),
    record: record.id,
    field: `findings[${index}] (${finding.outcome}).downgrades`,
    at: findingKey(record.id, finding),
    message,
  });
  const has = (domain: string) => finding.downgrades.some((downgrade) => downgrade.domain === domain);
  const complaints: Complaint[] = [];
  const people = peopleIn(studies);
  if (people !== null && people < ENOUGH_PEOPLE && !has('imprecision'))
    complaints.push(complain(`rests on ${people} people: add “imprecision”, or an exception that says why they are enough`));
  const tested = studies.filter(({ design }) => trials.includes(design) || pooling.includes(design));
  if (tested.length > 0 && tested.every(({ funding }) => funding === 'industry') && !has('risk-of-bias'))
    complaints.push(complain('rests on maker-funded trials alone: add “risk-of-bias”, or an exception that says why not'));
  return complaints;
}

/** The largest pooled number, else the sum of the trials; null where a summary or a trial does not say. */
export function peopleIn(studies: readonly Study[]): number | null {
  const pooled = studies.flatMap(({ design, n }) => (pooling.includes(design) && n ? [n] : []));
  if (pooled.length > 0) return Math.max(...pooled);
  if (studies.some(({ design }) => pooling.includes(design) || summaries.includes(design))) return null;
  const counted = studies.filter(({ design }) => trials.includes(design)).map(({ n }) => n ?? null);
  return counted.length === 0 || counted.includes(null) ? null : counted.reduce<number>((sum, n) => sum + (n ?? 0), 0);
}
