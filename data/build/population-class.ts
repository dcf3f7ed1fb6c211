import type { FindingFacts } from '../../components/engine/model';
import type { Finding, Outcome } from '../schema';

type PopulationClass = FindingFacts['population'];

/** Tried in order: who is pregnant or a child is told apart first, since there the difference matters most. */
const classes: readonly (readonly [PopulationClass, RegExp])[] = [
  ['pregnant', /\b(pregnan\w*|breast-?feeding|lactating|nursing mothers?|new mothers)\b/i],
  ['children', /\b(child(ren)?|infants?|bab(y|ies)|newborns?|preterm|toddlers?|schoolchildren|boys|girls)\b/i],
  ['deficient', /\b(deficien\w*|depleted|an?aemi[ac]|low (baseline|intake|status|magnesium|iron|zinc|vitamin \w+)|lacking)\b/i],
  [
    'patients',
    /\b(patients?|diagnosed|hospital\w*|survivors?|dialysis|disease|disorders?|diabet\w*|hypertensi\w*|cancer|syndrome|osteoarthritis|arthritis|depressi\w*|schizophreni\w*|dementia|epilep\w*|asthma|hepatitis|cirrhosis|colitis|stroke|HIV|migraine|autis\w*|ADHD|PCOS|insomnia|heart failure|surgery|chemotherapy)\b/i,
  ],
  ['older', /\b(older (?!\w+ (studies|trials))|elderly|care homes?|over (5[5-9]|[6-9]\d)|aged (5[5-9]|[6-9]\d))\b/i],
  ['athletes', /\b(athletes?|trained|players|lifters|runners|cyclists|swimmers|rowers|soldiers|resistance[- ]training)\b/i],
];

/** "Adults without chronic disease", "people who are not deficient": what they do not have says nothing of who they are. */
const absent =
  /\b((with (or|and) )?without|not|no) (overt |diagnosed |selected for )?([\w-]+ ){0,2}(defici\w+|disease|insomnia|diabetes|impairment)/gi;

/** An ordinary group beside a special one: "adults and children", "healthy people and patients", "adults, many with diabetes". */
const everybody =
  /\b(healthy (people|adults|men|women|volunteers)|general population|adults)\b(?! with\b)[^;,]*([;,]|\b(and|or)\b)|\band (healthy (people|adults)|adults)\b/i;

/**
 * Who was studied, so far as that differs from an ordinary shopper. Cautious both ways: a mixed population counts as general,
 * and so do the patients whom a claim about their own disease addresses.
 */
export function populationClass(
  finding: Pick<Finding, 'population' | 'purpose'>,
  outcome: Pick<Outcome, 'disease'> & Partial<Pick<Outcome, 'name' | 'ills'>>,
): PopulationClass {
  const text = (finding.population ?? '').replace(absent, '');
  const first = classes.find(([, pattern]) => pattern.test(text))?.[0];
  if (!first) return 'general';
  if (first !== 'deficient' && everybody.test(text)) return 'general';
  if (first === 'patients' && (outcome.disease || finding.purpose === 'treat' || haveTheOutcome(text, outcome))) return 'general';
  return first;
}

/** Words that stand in the names of many outcomes, or name a disease beside one that is none. */
const common = new Set(
  'blood function health quality levels level risk muscle physical general cognitive cognition diabetes diabetic decline'.split(' '),
);

/** "Women with period pain" are whom "eases period pain" is about, and people under stress whom "relieves stress" is. */
function haveTheOutcome(population: string, { name = '', ills = [] }: Partial<Pick<Outcome, 'name' | 'ills'>>): boolean {
  const words = [name, ...ills].flatMap((phrase) => phrase.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  const stems = words.filter((word) => !common.has(word)).map((word) => word.replace(/(?:ies|y|s)$/, '').slice(0, 8));
  return stems.some((stem) => stem.length > 3 && new RegExp(`\\b${stem}`, 'i').test(population));
}
