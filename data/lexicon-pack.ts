/**
 * The lexicon as it stands in the content script: lists joined, ids replaced by their place in a list, one short code per
 * finding. Two thirds of plain JSON after gzip, since most of that is keys, quotes and ids said again.
 */
import type { FindingFacts, Lexicon, OutcomeFacts, SubstanceFacts } from '../components/engine/model';
import type { Certainty, Direction, EvidenceKind, Magnitude, Severity, StatusType } from './schema';

/** Lists of text are joined by this; no name or phrase contains it, which `data:check` holds. */
const JOIN = '|';

// The places of these words are the codes: the words themselves ship, so that no code can be read by another list.
interface Words {
  direction: Direction[];
  evidence: EvidenceKind[];
  certainty: Certainty[];
  magnitude: (Magnitude | null)[];
  population: FindingFacts['population'][];
  kind: string[];
  unit: string[];
  severity: (Severity | null)[];
  status: StatusType[];
  topic: string[];
}

type PackedOutcome = [id: string, name: string, topic: number, flags: number, broader: number[], specific: number[], ...phrases: string[]];
type PackedSubstance = [
  id: string,
  name: string,
  kind: number,
  names: string,
  ambiguous: string,
  dose: number[],
  limit: number[],
  severity: number,
  authorised: number[],
  status: number[],
  findings: string,
];

export interface PackedLexicon {
  version: string;
  words: Words;
  outcomes: PackedOutcome[];
  substances: PackedSubstance[];
}

const phraseLists = ['goods', 'ills', 'effects', 'harms'] as const;
const VAGUE = 1;
const DISEASE = 2;

export function packLexicon(lexicon: Lexicon): PackedLexicon {
  const words: Words = {
    direction: [],
    evidence: [],
    certainty: [],
    magnitude: [],
    population: [],
    kind: [],
    unit: [],
    severity: [],
    status: [],
    topic: [],
  };
  const outcomeIds = lexicon.outcomes.map(({ id }) => id);
  const places = (ids: readonly string[]) => ids.map((id) => placeIn(outcomeIds, id));

  const packFinding = (finding: FindingFacts) => {
    const codes = [
      placeIn(words.direction, finding.direction),
      placeIn(words.evidence, finding.evidence),
      placeIn(words.certainty, finding.certainty),
      placeIn(words.magnitude, finding.magnitude),
      placeIn(words.population, finding.population),
    ].map(digit);
    const keyScope = finding.key.split('/').slice(2).join('/');
    const scope = keyScope === '' && finding.scope === '' ? '' : `:${keyScope}:${finding.scope}`;
    return `${codes.join('')}${placeIn(outcomeIds, finding.outcome).toString(36)}${scope}`;
  };
  const outcomes = lexicon.outcomes.map(
    (outcome): PackedOutcome => [
      outcome.id,
      outcome.name,
      placeIn(words.topic, outcome.topic),
      (outcome.vague ? VAGUE : 0) + (outcome.disease ? DISEASE : 0),
      places(outcome.broader),
      places(outcome.specific),
      ...phraseLists.map((list) => outcome[list].join(JOIN)),
    ],
  );
  const substances = lexicon.substances.map(
    (substance): PackedSubstance => [
      substance.id,
      substance.name,
      placeIn(words.kind, substance.kind),
      substance.names.join(JOIN),
      substance.ambiguousNames.join(JOIN),
      substance.dose ? [substance.dose.low, substance.dose.high, placeIn(words.unit, substance.dose.unit)] : [],
      substance.upperLimit ? [substance.upperLimit.amount, placeIn(words.unit, substance.upperLimit.unit)] : [],
      placeIn(words.severity, substance.gravestSafety),
      places(substance.authorised),
      substance.status.map((type) => placeIn(words.status, type)),
      substance.findings.map(packFinding).join(JOIN),
    ],
  );
  return { version: lexicon.datasetVersion, words, outcomes, substances };
}

export function unpackLexicon({ version, words, outcomes, substances }: PackedLexicon): Lexicon {
  const ids = (places: readonly number[]) => places.map((place) => wordAt(outcomes, place)[0]);

  const unpackFinding = (substance: string, packed: string): FindingFacts => {
    const [codes = '', keyScope = '', scope = ''] = packed.split(':');
    const code = (index: number) => Number.parseInt(codes.charAt(index), 36);
    const outcome = wordAt(outcomes, Number.parseInt(codes.slice(5), 36))[0];
    return {
      key: keyScope === '' ? `${substance}/${outcome}` : `${substance}/${outcome}/${keyScope}`,
      outcome,
      direction: wordAt(words.direction, code(0)),
      evidence: wordAt(words.evidence, code(1)),
      certainty: wordAt(words.certainty, code(2)),
      magnitude: wordAt(words.magnitude, code(3)),
      scope,
      population: wordAt(words.population, code(4)),
    };
  };
  return {
    datasetVersion: version,
    outcomes: outcomes.map(
      ([id, name, topic, flags, broader, specific, goods = '', ills = '', effects = '', harms = '']): OutcomeFacts => ({
        id,
        name,
        topic: wordAt(words.topic, topic),
        vague: (flags & VAGUE) !== 0,
        disease: (flags & DISEASE) !== 0,
        broader: ids(broader),
        specific: ids(specific),
        goods: list(goods),
        ills: list(ills),
        effects: list(effects),
        harms: list(harms),
      }),
    ),
    substances: substances.map(
      ([
        id,
        name,
        kind,
        names,
        ambiguous,
        [low, high, unit = 0],
        [amount, limitUnit = 0],
        severity,
        authorised,
        status,
        findings,
      ]): SubstanceFacts => ({
        id,
        name,
        kind: wordAt(words.kind, kind),
        names: list(names),
        ambiguousNames: list(ambiguous),
        dose: low === undefined || high === undefined ? null : { low, high, unit: wordAt(words.unit, unit) },
        upperLimit: amount === undefined ? null : { amount, unit: wordAt(words.unit, limitUnit) },
        gravestSafety: wordAt(words.severity, severity),
        authorised: ids(authorised),
        status: status.map((place) => wordAt(words.status, place)),
        findings: list(findings).map((packed) => unpackFinding(id, packed)),
      }),
    ),
  };
}

const list = (joined: string) => (joined === '' ? [] : joined.split(JOIN));

/** Where the word stands in the list; it is added where it is new. */
function placeIn<T>(words: T[], word: T): number {
  const place = words.indexOf(word);
  return place === -1 ? words.push(word) - 1 : place;
}

function wordAt<T>(words: readonly T[], place: number): T {
  if (!(place in words)) throw new RangeError(`The packed lexicon has no word at ${place}`);
  return words[place] as T;
}

function digit(place: number): string {
  if (place >= 36) throw new RangeError('More than 36 words of a kind: a finding code has one digit for each');
  return place.toString(36);
}
