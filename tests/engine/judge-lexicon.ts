/** A small invented lexicon: no fact about a real substance, so that no verdict of a test depends on `data/`. */
import type { Claim, DoseFacts, FindingFacts, Lexicon, OutcomeFacts, SubstanceFacts } from '../../components/engine/model';

const outcome = (id: string, more: Partial<OutcomeFacts> = {}): OutcomeFacts => ({
  id,
  name: id.replaceAll('-', ' '),
  topic: 'general',
  vague: false,
  disease: false,
  broader: [],
  specific: [],
  goods: [],
  ills: [],
  effects: [],
  harms: [],
  ...more,
});

export const outcomes: readonly OutcomeFacts[] = [
  outcome('memory', { broader: ['general-cognition', 'brain-health'] }),
  outcome('attention', { broader: ['general-cognition'] }),
  outcome('learning', { broader: ['memory'] }),
  outcome('general-cognition', { broader: ['brain-health'] }),
  outcome('brain-health', { vague: true, specific: ['general-cognition', 'memory'] }),
  outcome('immune-function', { vague: true, specific: ['cold-duration'] }),
  outcome('cold-duration', { broader: ['immune-function'] }),
  outcome('sleep-quality'),
  outcome('insomnia', { disease: true, broader: ['sleep-quality'] }),
  outcome('bone-density'),
  outcome('side-effects', { topic: 'safety' }),
  outcome('dependence', { topic: 'safety', broader: ['side-effects'] }),
  outcome('toxicity', { topic: 'safety', broader: ['side-effects'] }),
];

/** `direction evidence certainty magnitude?`, as one line of a table. */
export type FindingLine = string;

export function findingOf(substance: string, about: string, line: FindingLine, more: Partial<FindingFacts> = {}): FindingFacts {
  const [direction, evidence, certainty, magnitude = null] = line.split(' ');
  const scope = more.scope ? `/${more.scope.toLowerCase().replaceAll(' ', '-')}` : '';
  return {
    key: `${substance}/${about}${scope}`,
    outcome: about,
    direction: direction as FindingFacts['direction'],
    evidence: evidence as FindingFacts['evidence'],
    certainty: certainty as FindingFacts['certainty'],
    magnitude: magnitude as FindingFacts['magnitude'],
    scope: '',
    population: 'general',
    ...more,
  };
}

export type FindingLines = Readonly<Record<string, FindingLine | readonly [FindingLine, Partial<FindingFacts>] | readonly FindingFacts[]>>;

export function substanceOf(id: string, findings: FindingLines, more: Partial<SubstanceFacts> = {}): SubstanceFacts {
  const facts = Object.entries(findings).flatMap(([about, given]) => {
    if (typeof given === 'string') return [findingOf(id, about, given)];
    const [first] = given;
    return typeof first === 'string'
      ? [findingOf(id, about, first, given[1] as Partial<FindingFacts>)]
      : (given as readonly FindingFacts[]);
  });
  return {
    id,
    name: id,
    kind: 'botanical',
    names: [id],
    ambiguousNames: [],
    dose: null,
    upperLimit: null,
    gravestSafety: null,
    authorised: [],
    status: [],
    findings: facts,
    ...more,
  };
}

export const lexiconOf = (...substances: SubstanceFacts[]): Lexicon => ({ datasetVersion: 'test', substances, outcomes });

export function claimOf(about: Partial<Claim>): Claim {
  return {
    block: 1,
    quote: { start: 0, end: 1 },
    mark: { start: 0, end: 1 },
    subject: about.substance === null ? 'product' : 'substance',
    substance: 'fennimel',
    outcome: 'memory',
    polarity: 'benefit',
    wording: 'hedged',
    disease: false,
    cure: false,
    evidenceIn: null,
    dose: null,
    why: { words: [], rule: 'test' },
    ...about,
  };
}

export const range = (low: number, high: number, unit: string): DoseFacts => ({ low, high, unit });
