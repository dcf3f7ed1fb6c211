/** The options with what a test does not care about filled in. */
import { defaults } from '../../components/platform/settings-model';
import type { OptionsProps } from '../../components/ui/options-props';

export function makeOptions(part: Partial<OptionsProps> = {}): OptionsProps {
  return {
    settings: { ...defaults, run: 'listed' },
    mended: [],
    topics: [
      { id: 'mood', name: 'Mood, stress & anxiety', findings: 74 },
      { id: 'sleep', name: 'Sleep', findings: 38 },
      { id: 'performance', name: 'Exercise & muscle', findings: 65 },
    ],
    verdictCounts: { supported: 55, limited: 139 },
    dataset: {
      version: '1.0.0',
      date: '2026-11-22',
      substances: 215,
      findings: 1080,
      studies: 1154,
      retractionsDate: '2026-11-20',
      old: false,
    },
    sites: [
      { match: 'dormivale.example', kind: 'brand', why: 'sells sleep blends' },
      { match: 'secondcup.example', kind: 'health-publisher', why: 'writes about supplements' },
    ],
    access: [],
    own: [],
    importing: { state: 'idle' },
    settingsImport: null,
    shortcuts: [
      { command: 'toggle-marks', description: 'Hide or show marks', keys: 'Alt+Shift+O' },
      { command: 'next-claim', description: 'Next claim', keys: '' },
    ],
    substanceNames: { ashwagandha: 'Ashwagandha' },
    outcomeNames: { stress: 'stress', 'sleep-quality': 'sleep quality' },
    canOpenShortcuts: true,
    onChange: () => {},
    onRun: () => {},
    onAddSite: () => {},
    onRemoveSite: () => {},
    onImport: () => {},
    onImportConfirm: () => {},
    onImportCancel: () => {},
    onExportOwn: () => {},
    onRemoveOwn: () => {},
    onExportSettings: () => {},
    onImportSettings: () => {},
    onReset: () => {},
    onShortcuts: () => {},
    onEvidence: () => {},
    ...part,
  };
}
