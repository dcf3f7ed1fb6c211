/** What the engine knows: names, phrasings and verdict facts, without prose or studies. */
import type { Lexicon } from '../../components/engine/model';
import type { Dataset } from './records';
import { substanceFacts } from './substance-facts';
import { datasetVersion } from './version';

export function buildLexicon(dataset: Dataset): Lexicon {
  const outcomes = new Map(dataset.outcomes.map((outcome) => [outcome.id, outcome]));
  return {
    datasetVersion: datasetVersion(dataset),
    substances: dataset.substances.map((record) => substanceFacts(record, outcomes)),
    outcomes: dataset.outcomes.map(({ specific = [], ...outcome }) => ({ ...outcome, specific })),
  };
}
