/** An invented substance with one finding, so that tests of the faces depend on no record. Its identifiers lead nowhere. */
import type { FindingView } from '../../components/platform/messages';

export const dormiva: FindingView = {
  key: 'dormiva/stress',
  certainty: 'low',
  outcome: { id: 'stress', name: 'stress', topic: 'mood', vague: false, disease: false },
  finding: {
    outcome: 'stress',
    population: 'adults who report stress',
    direction: 'benefit',
    evidence: 'meta-analysis',
    downgrades: [
      { domain: 'risk-of-bias', steps: 1, reason: 'makers paid for the trials' },
      { domain: 'inconsistency', steps: 1, reason: 'results differ widely' },
    ],
    effect: { measure: 'SMD', value: -0.6, ci: [-0.9, -0.3], of: 'stress scores', better: 'lower', study: 'pmid:999999999' },
    magnitude: 'moderate',
    note: 'Pooled trials found lower stress scores. They were small and short.',
    studies: ['pmid:999999999', 'url:https://authority.example/dormiva'],
  },
  substance: {
    id: 'dormiva',
    name: 'Dormiva',
    what: 'An invented root.',
    studiedDose: { low: 300, high: 600, unit: 'mg/day' },
    safety: [
      { note: 'Mild sleepiness was common.', severity: 'minor' },
      { note: 'One case of liver injury was reported.', severity: 'serious', study: 'pmid:999999999' },
    ],
    status: [
      {
        type: 'sport-prohibited',
        authority: 'Board of Sport',
        jurisdiction: 'Arcadia',
        note: 'On its list.',
        seenAt: 'https://authority.example/list',
      },
    ],
    upperLimits: [{ amount: 800, unit: 'mg/day', group: 'adults', authority: 'Board of Food', seenAt: 'https://authority.example/limit' }],
    reviewed: '2026-11-20',
  },
  studies: [
    {
      id: 'pmid:999999999',
      title: 'Dormiva for stress: a meta-analysis',
      firstAuthor: 'Marlow',
      year: 2021,
      journal: 'J Invented Med',
      design: 'meta-analysis',
      species: 'human',
      n: 1002,
      trials: 12,
      durationWeeks: 8,
      funding: 'industry',
      result: 'benefit',
      retracted: false,
      seenAt: 'https://authority.example/1',
    },
    {
      id: 'url:https://authority.example/dormiva',
      title: 'Dormiva in rats',
      design: 'animal',
      species: 'rat',
      n: 16,
      funding: 'unknown',
      result: 'mixed',
      retracted: true,
      seenAt: 'https://authority.example/2',
    },
  ],
  others: [
    {
      key: 'dormiva/sleep-quality',
      outcomeName: 'sleep quality',
      direction: 'no-effect',
      evidence: 'rct',
      certainty: 'moderate',
      magnitude: null,
      scope: null,
    },
    {
      key: 'dormiva/fatigue/older',
      outcomeName: 'fatigue',
      direction: 'untested',
      evidence: 'none',
      certainty: 'very-low',
      magnitude: null,
      scope: 'older',
    },
  ],
};

/** The same finding, changed. */
export const dormivaWith = (finding: Partial<FindingView['finding']>, more: Partial<FindingView> = {}): FindingView => ({
  ...dormiva,
  ...more,
  finding: { ...dormiva.finding, ...finding },
});
