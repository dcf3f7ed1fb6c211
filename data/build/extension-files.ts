/** The files that the build puts beside the scripts. The background alone reads them: no content script holds a record. */
import type { BrowsedSubstance, DatasetInfo } from '../../components/ui/props';
import { certaintyOf } from '../certainty';
import { findingKey } from '../finding-key';
import { packLexicon } from '../lexicon-pack';
import type { Outcome, Substance, Topic } from '../schema';
import { buildCitations } from './citations';
import { counts } from './counts';
import { buildLexicon } from './lexicon';
import type { Dataset } from './records';
import { buildRetractions, retractionDates } from './retractions';
import { datasetVersion } from './version';

/** As WXT's `build:publicAssets` hook takes them. */
export interface ExtensionFile {
  relativeDest: string;
  contents: string;
}

interface EvidenceFile {
  dataset: DatasetInfo;
  topics: readonly Topic[];
  outcomes: readonly Outcome[];
  substances: readonly BrowsedSubstance[];
}

export function extensionFiles(dataset: Dataset): ExtensionFile[] {
  const file = (relativeDest: string, value: unknown) => ({ relativeDest, contents: JSON.stringify(value) });
  return [
    file('lexicon.json', packLexicon(buildLexicon(dataset))),
    file('evidence.json', evidenceFile(dataset)),
    file('citations.json', { version: datasetVersion(dataset), ...buildCitations(dataset) }),
    file('retractions.json', buildRetractions()),
  ];
}

function evidenceFile(dataset: Dataset): EvidenceFile {
  const version = datasetVersion(dataset);
  const date = version.slice(0, 10).replaceAll('.', '-');
  return {
    // Whether it is old, the reader's clock says.
    dataset: { version, date, ...counts(dataset), retractionsDate: retractionDates.dois, old: false },
    topics: dataset.topics,
    outcomes: dataset.outcomes,
    substances: dataset.substances.map(withComputed),
  };
}

/** Keys and certainties are computed here and never stored. What was never studied stands with the lowest certainty. */
const withComputed = (record: Substance): BrowsedSubstance => ({
  ...record,
  findings: record.findings.map((finding) => ({
    ...finding,
    key: findingKey(record.id, finding),
    certainty: certaintyOf(finding) ?? 'very-low',
  })),
});
