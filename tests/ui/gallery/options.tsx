/** The options, alive: changes act on the preview. */
import { useState } from 'preact/hooks';
import { defaults } from '../../../components/platform/settings-model';
import { findingVerdict } from '../../../components/ui/finding-verdict';
import { Options } from '../../../components/ui/options';
import type { ImportState } from '../../../components/ui/options-props';
import { makeOptions } from '../make-options';
import { dataset, outcomes, substances, topics } from '../records';

const findings = substances.flatMap(({ findings: all }) => all);
const topicOf = new Map(outcomes.map(({ id, topic }) => [id, topic]));
const counts: Record<string, number> = {};
for (const finding of findings) counts[findingVerdict(finding)] = (counts[findingVerdict(finding)] ?? 0) + 1;

const refused: ImportState = {
  state: 'refused',
  files: ['my-records.json'],
  read: 3,
  problems: [
    {
      file: 'my-records.json',
      record: 'saffron',
      field: 'findings[0].direction',
      message: 'is “good”. It must be benefit, no-effect, mixed, insufficient, harm or untested.',
    },
    { file: 'my-records.json', record: 'saffron', field: 'studies[1].id', message: 'is missing. Give pmid:, doi:, nct: or url:.' },
  ],
};
const dry: ImportState = {
  state: 'ready',
  files: ['saffron.json'],
  changes: [
    {
      substance: 'saffron',
      name: 'Saffron',
      kind: 'replaces',
      findings: 4,
      studies: 7,
      differs: [{ outcome: 'stress', before: { direction: 'benefit', certainty: 'low' }, after: { direction: 'mixed', certainty: 'low' } }],
    },
    { substance: 'dormiva', name: 'Dormiva', kind: 'new', findings: 1, studies: 1, differs: [] },
  ],
};

export function LiveOptions({ importing }: { importing: string | null }) {
  const [settings, setSettings] = useState({
    ...defaults,
    run: 'listed' as const,
    topicsOff: ['eyes'],
    verdictsOff: ['unreviewed' as const],
    sitesOff: ['dormivale.example'],
    sitesAdded: ['secondcup.example'],
    hidden: [{ substance: 'ashwagandha', outcome: 'stress', host: 'secondcup.example' }],
  });
  const props = makeOptions({
    settings,
    topics: topics.map((topic) => ({ ...topic, findings: findings.filter(({ outcome }) => topicOf.get(outcome) === topic.id).length })),
    verdictCounts: counts,
    dataset,
    access: [{ host: 'secondcup.example', added: true }],
    own: importing ? [{ substance: 'saffron', name: 'Saffron', findings: 4, studies: 7, replaces: true }] : [],
    importing: importing === 'dry' ? dry : importing ? refused : { state: 'idle' },
  });
  return <Options {...props} onChange={(change) => setSettings({ ...settings, ...change } as typeof settings)} />;
}
