/** A small dataset of the invented substance, for the evidence browser. */
import type { BrowsedSubstance, EvidenceState } from '../../components/ui/props';
import type { Outcome } from '../../data/schema';
import { dormiva } from './dormiva';

const outcome = (id: string, name: string, topic: string, more: Partial<Outcome> = {}): Outcome => ({
  id,
  name,
  topic,
  vague: false,
  disease: false,
  broader: [],
  goods: [],
  ills: [],
  effects: [],
  harms: [],
  ...more,
});

export const record: BrowsedSubstance = {
  ...dormiva.substance,
  kind: 'botanical',
  names: ['dormiva', 'Dormiva officinalis', 'sleeproot'],
  ambiguousNames: [],
  brands: [{ name: 'DormX' }],
  findings: [
    { ...dormiva.finding, key: 'dormiva/stress', certainty: 'low' },
    {
      ...dormiva.finding,
      outcome: 'sleep-quality',
      direction: 'no-effect',
      downgrades: [],
      key: 'dormiva/sleep-quality',
      certainty: 'high',
      effect: undefined,
    } as never,
    {
      outcome: 'sleep-quality',
      scope: 'older',
      direction: 'untested',
      evidence: 'none',
      downgrades: [],
      note: 'Nobody has tried.',
      studies: [],
      searched: 'PubMed, November 2026',
      key: 'dormiva/sleep-quality/older',
      certainty: 'very-low',
    },
  ],
  studies: dormiva.studies,
};

export const evidence: Extract<EvidenceState, { state: 'ready' }> = {
  state: 'ready',
  topics: [
    { id: 'mood', name: 'Mood' },
    { id: 'sleep', name: 'Sleep' },
  ],
  outcomes: [
    outcome('stress', 'stress', 'mood'),
    outcome('sleep-quality', 'sleep quality', 'sleep'),
    outcome('insomnia', 'insomnia', 'sleep', { disease: true, broader: ['sleep-quality'] }),
    outcome('vitality', 'vitality', 'mood', { vague: true, specific: ['stress'] }),
  ],
  substances: [record, { ...record, id: 'other', name: 'Étherol', names: ['etherol'], brands: [], findings: [], studies: [] }],
  dataset: {
    version: '1.0.0',
    date: '2026-11-22',
    substances: 2,
    findings: 3,
    studies: 2,
    retractionsDate: '2026-11-20',
    old: false,
  },
};
