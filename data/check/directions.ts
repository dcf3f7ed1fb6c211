import { findingKey } from '../finding-key';
import type { Finding, Study, Substance } from '../schema';
import { type Complaint, fileOf, type Linter } from './linter';

const trials: readonly Study['design'][] = ['meta-analysis', 'systematic-review', 'rct', 'crossover-rct', 'controlled-trial', 'open-label'];

export const directions: Linter = {
  name: 'directions',
  description: 'A finding does not fight the results of its own studies.',
  check({ dataset }) {
    const safety = new Set(dataset.outcomes.filter(({ topic }) => topic === 'safety').map(({ id }) => id));
    return dataset.substances.flatMap((record) =>
      record.findings.flatMap((finding, index) => inFinding(record, finding, index, safety.has(finding.outcome))),
    );
  },
};

function inFinding(record: Substance, finding: Finding, index: number, isSafety: boolean): Complaint[] {
  const studies = record.studies.filter(({ id }) => finding.studies.includes(id));
  const message = quarrel(finding, studies, isSafety);
  if (!message) return [];
  const field = `findings[${index}] (${finding.outcome}).direction`;
  return [{ file: fileOf(record.id), record: record.id, field, at: findingKey(record.id, finding), message }];
}

function quarrel({ direction, evidence }: Finding, studies: readonly Study[], isSafety: boolean): string | null {
  if (direction === 'untested') {
    const trial = studies.find(({ species, design }) => species === 'human' && trials.includes(design));
    return trial ? `is untested, but ${trial.id} is a study in people: say what it found` : null;
  }
  const onlyAnimals = evidence === 'animal' || evidence === 'in-vitro';
  if (!onlyAnimals && studies.length > 0 && studies.every(({ species, design }) => species !== 'human' && design !== 'chemical-analysis'))
    return `says evidence “${evidence}”, but none of its studies is in people`;
  // A study's result answers its main question, which is seldom its safety.
  if (direction === 'insufficient' || isSafety) return null;
  const results = studies.flatMap(({ result }) => (result === 'descriptive' ? [] : [result]));
  // A study that found several things may stand behind any direction.
  if (results.length === 0 || results.some((result) => result === 'mixed' || result === direction)) return null;
  if (direction === 'mixed' && new Set(results).size > 1) return null;
  return `is “${direction}”, but its studies say ${[...new Set(results)].map((result) => `“${result}”`).join(' and ')}: mend one of them`;
}
