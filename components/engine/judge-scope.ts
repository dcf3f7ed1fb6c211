/** Whom and what a finding is about, read against the words of the page. */
import type { FindingFacts } from './model';

/** Words that tell a page's reader that the same people are meant as in the studies. */
const people: Readonly<Record<Exclude<FindingFacts['population'], 'general'>, RegExp>> = {
  patients: /\b(?:patients?|diagnosed|sufferers?|suffering|people (?:with|who have)|those with|if you have)\b/i,
  deficient: /\b(?:deficien\w*|depleted|low (?:levels?|status|intakes?|in)|insufficien\w*|lack(?:ing)?)\b/i,
  pregnant: /\b(?:pregnan\w*|prenatal|expecting|maternal|mothers?-to-be|gestation\w*)\b/i,
  children: /\b(?:child(?:ren)?|kids?|infants?|babies|baby|newborns?|toddlers?|teen\w*|adolescents?|paediatric|pediatric)\b/i,
  older: /\b(?:old(?:er)?|elderly|seniors?|ag(?:e|ed|eing|ing)|post-?menopausal)\b/i,
  athletes: /\b(?:athlet\w*|trained|training|sports?\w*|workouts?|exercis\w*|gym)\b/i,
};

export const namesPeopleOf = (population: FindingFacts['population'], text: string) =>
  population === 'general' || people[population].test(text);

/** "deficiency" meets "deficient", "prevention" "prevents": long words share their first seven letters; "treatment" meets "treats". */
const stem = (word: string) => (word.startsWith('treat') ? 'treat' : word.slice(0, 7));

/** Words of a scope that name people, who go by other words on a page: "children" are "kids". */
const named: Readonly<Record<string, keyof typeof people>> = {
  child: 'children',
  childre: 'children',
  infants: 'children',
  pregnan: 'pregnant',
  deficie: 'deficient',
  older: 'older',
  elderly: 'older',
  athlete: 'athletes',
  patient: 'patients',
};

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function isNamed(word: string, text: string): boolean {
  const group = Object.hasOwn(named, word) ? named[word] : undefined;
  return group !== undefined && people[group].test(text);
}

/** Does the page share the words of the finding's scope? Alternatives are parted by commas; every word of one must stand there. */
export function inScope(finding: Pick<FindingFacts, 'scope'>, text: string): boolean {
  const here = new Set(wordsOf(text).map(stem));
  return finding.scope.split(/[,;|]/).some((alternative) => {
    const words = wordsOf(alternative);
    return words.length > 0 && words.every((word) => here.has(stem(word)) || isNamed(stem(word), text));
  });
}
