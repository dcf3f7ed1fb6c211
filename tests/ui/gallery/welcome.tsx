/** First run, alive: a choice is taken. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../../components/platform/settings-model';
import { sampleKeys } from '../../../components/ui/strings/welcome-samples';
import { Welcome } from '../../../components/ui/welcome';
import type { SiteList } from '../../../data/schema';
import siteData from '../../../data/sites.json';
import { finding } from '../records';

export function LiveWelcome() {
  const [chosen, setChosen] = useState<Settings['run'] | null>(null);
  return (
    <Welcome
      findings={sampleKeys.map(finding)}
      sites={siteData.sites as SiteList['sites']}
      chosen={chosen}
      refused={false}
      datasetDate="2026-11-22"
      theme="auto"
      onChoose={setChosen}
      onCopy={async () => true}
      onOptions={() => {}}
      onEvidence={() => {}}
    />
  );
}
