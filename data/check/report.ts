/** `npm run data:report`: coverage for people, or with `-- --json` for machines. */
import { readDataset } from '../build/records';
import { datasetVersion } from '../build/version';
import { type CorpusCoverage, corpusCoverage } from './corpus-coverage';
import { coverage, tally } from './coverage';
import { readExceptions } from './exceptions';

const dataset = readDataset();
const report = {
  datasetVersion: datasetVersion(dataset),
  ...coverage(dataset),
  knownExceptions: tally(readExceptions(), ({ linter }) => linter),
  corpus: corpusCoverage(dataset),
};

if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
else printReport();

function printReport(): void {
  const { findings, shares, substancesWith, corpus } = report;
  const rows: [string, string][] = [
    ['Dataset', report.datasetVersion],
    ['Substances', String(report.substances)],
    [
      'Findings with evidence',
      `${findings.withEvidence} (and ${findings.untested} untested, ${findings.untestedWithSearch} of them with the search named)`,
    ],
    ['  by direction', list(report.directions)],
    ['  by certainty', list(report.certainties)],
    ['  with an effect size', percent(shares.withEffectSize)],
    ['  with a population', percent(shares.withPopulation)],
    ['  checked by another', percent(shares.checked)],
    ['Studies', `${report.recordStudies} behind the records, ${report.studies} with the citation list`],
    ['  by design', list(report.designs)],
    ['  by identifier', list(report.identifiers)],
    ['  by funding', list(report.funding)],
    ['  title is ours', String(report.titlesOfOurs)],
    ['Substances with', list(substancesWith)],
    ['Known exceptions', list(report.knownExceptions)],
    ...(corpus ? corpusRows(corpus) : ([['Labelled claims', 'skipped: the labels do not stand beside the project']] as [string, string][])),
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(24)} ${value}`);
}

function corpusRows({ labels, answers, missing }: CorpusCoverage): [string, string][] {
  const of = (...names: string[]) => percent(names.reduce((sum, name) => sum + (answers[name] ?? 0), 0) / labels);
  return [
    ['Labelled claims', `${labels} on substances and outcomes that we know: ${list(answers)}`],
    [
      '  meet an answer',
      `${of('exact', 'vague', 'nearest')}; ${of('exact', 'vague', 'nearest', 'exact-untested', 'nearest-untested')} with untested ones`,
    ],
    ['  meet their own finding', `${of('exact')}; ${of('exact', 'exact-untested')} with untested ones`],
    ['  most often missing', list(Object.fromEntries(Object.entries(missing).slice(0, 25)))],
  ];
}

function list(tallied: Readonly<Record<string, number>>): string {
  return Object.entries(tallied)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}
