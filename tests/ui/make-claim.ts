/** A claim and its card, with what a test does not care about filled in. */

import type { FindingView } from '../../components/platform/messages';
import type { ListedClaim } from '../../components/platform/report';
import type { CardProps } from '../../components/ui/props';

export function makeClaim(part: Partial<ListedClaim> = {}): ListedClaim {
  const mark = part.mark ?? 'eases stress';
  return {
    id: 1,
    quote: `Dormiva root ${mark}.`,
    prefix: '',
    suffix: '',
    mark,
    heading: 'For calm',
    subject: 'substance',
    substance: 'dormiva',
    substanceName: 'Dormiva',
    ingredients: [],
    outcome: 'stress',
    outcomeName: 'stress',
    topic: 'mood',
    polarity: 'benefit',
    wording: 'asserted',
    disease: false,
    evidenceIn: null,
    verdict: 'limited',
    certainty: 'low',
    overclaim: [],
    finding: null,
    nearest: null,
    dose: null,
    studied: null,
    safety: null,
    direction: null,
    why: { words: ['eases stress'], rule: 'good-effect', record: 'dormiva/stress', datasetVersion: '1.0.0' },
    ...part,
  };
}

/** A claim held against a finding of the data. */
export function claimOn(view: FindingView, part: Partial<ListedClaim> = {}): ListedClaim {
  return makeClaim({
    substance: view.substance.id,
    substanceName: view.substance.name,
    outcome: view.outcome.id,
    outcomeName: view.outcome.name,
    topic: view.outcome.topic,
    certainty: view.certainty,
    finding: view.key,
    direction: view.finding.direction,
    studied: view.substance.studiedDose ?? null,
    why: { words: [part.mark ?? ''], rule: 'good-effect', record: view.key, datasetVersion: '1.0.0' },
    ...part,
  });
}

export function makeCard(part: Partial<CardProps> & Pick<CardProps, 'claim'>): CardProps {
  return {
    position: 4,
    total: 14,
    evidence: { state: 'ready', finding: null, substance: null },
    ingredients: [],
    citations: [],
    cited: null,
    specific: [],
    pageUrl: 'https://secondcup.example/shelf',
    host: 'secondcup.example',
    theme: 'auto',
    openedBy: 'pointer',
    datasetDate: '2026-11-22',
    issuePage: null,
    onStep: () => {},
    onClose: () => {},
    onCopy: async () => true,
    onHide: () => {},
    onReport: async () => true,
    onEvidence: () => {},
    ...part,
  };
}
