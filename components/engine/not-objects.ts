/** Outcomes that only look governed: what a clause is about, where something happens, what brought it about, what is shielded. */
import { FLAG, NONE } from './cues';
import { FINITE, type Found, passes } from './governors';
import { has, type Item } from './items';
import { COMMA } from './marks';
import { GOOD, ILL } from './outcomes';

const ADJECTIVE =
  /^(better|improved|enhanced|healthy|optimal|balanced|regular|reduced|increased|good|poor|higher|lower|more|less|greater|faster|stronger)$/;

const SHIELD =
  /^(protect|protects|protecting|protected|shield|shields|shielding|safeguard|safeguards|safeguarding|defend|defends|defending|guard|guards)$/;

/** The outcome is what the clause is about: "Better elimination reduces bloating". */
export function isClauseSubject(items: readonly Item[], k: number, left: Found | null, wordAt: (token: number) => string): boolean {
  if (left && !(ADJECTIVE.test(wordAt((items[left.at] as Item).from)) && startsClause(items, left.at))) return false;
  if (!left && !startsClause(items, k)) return false;
  for (let j = k + 1; j < items.length && j < k + 6; j++) {
    const item = items[j] as Item;
    if (item.mark || has(item, FLAG.relative | FLAG.that | FLAG.with | FLAG.for)) return false;
    if (item.governor !== NONE && (FINITE.test(wordAt(item.from)) || !has(item, FLAG.headBetter | FLAG.headLess))) {
      for (let i = j + 1; i < items.length && i < j + 7; i++) if (items[i]?.outcome) return true;
      return false;
    }
  }
  return false;
}

/** "due to heightened levels": what brought it about, not what it brings about. */
export function isCause(items: readonly Item[], governor: number, wordAt: (token: number) => string): boolean {
  const item = items[governor] as Item;
  if (!wordAt(item.from).endsWith('ed')) return false;
  // "diarrhoea caused by viruses"
  if (/^(caus|induc|trigger|provok|produc)/.test(wordAt(item.from)) && isSingle(item) && wordAt(item.to) === 'by') return true;
  let j = governor - 1;
  while (j >= 0 && has(items[j], FLAG.determiner)) j--;
  const before = items[j];
  return before !== undefined && (/^from$/.test(wordAt(before.from)) || (wordAt(before.from) === 'due' && has(before, FLAG.with)));
}

export const DRUGS = /^(drugs?|medications?|medicines?|painkillers?|statins?|antibiotics?)$/;

/** "a medication used for seizures": what other medicines are for. */
export const isForDrugs = (items: readonly Item[], governor: number, wordAt: (token: number) => string): boolean =>
  items.slice(Math.max(0, governor - 4), governor).some((item) => DRUGS.test(wordAt(item.to - 1))) &&
  !items.slice(0, governor).some((item) => item.mention !== null);

/** "anti-inflammatory drugs": the word describes another treatment, unless the name itself is called one. */
export const isOfDrugs = (items: readonly Item[], k: number, wordAt: (token: number) => string): boolean =>
  (DRUGS.test(wordAt((items[k] as Item).to)) || wordAt((items[k] as Item).to - 1) === 'thinners') &&
  !items.slice(Math.max(0, k - 3), k).some((item) => has(item, FLAG.copula));

/** "prevent chronic diseases such as …": what follows says which. */
export const isSpelledOut = (items: readonly Item[], k: number, wordAt: (token: number) => string): boolean => {
  const next = items[k + 1]?.mark === COMMA ? k + 2 : k + 1;
  return (
    /^(such|like|including)$/.test(wordAt((items[next] ?? { from: -1 }).from)) &&
    items.slice(next + 1, next + 4).some((item) => item.outcome !== null)
  );
};

/** "the health of your skin": the skin is meant. */
export const isHealthOf = (items: readonly Item[], k: number, wordAt: (token: number) => string): boolean =>
  wordAt((items[k] as Item).to - 1) === 'health' &&
  wordAt((items[k + 1] ?? { from: -1 }).from) === 'of' &&
  items.slice(k + 2, k + 4).some((item) => item.outcome !== null && item.outcome.phrasing.kind === GOOD);

/** "the body produces collagen": what it does by itself. */
export const isByItself = (items: readonly Item[], k: number, wordAt: (token: number) => string): boolean =>
  wordAt((items[k - 1] ?? { from: -1 }).from) === 'body' &&
  !items.slice(0, k).some((item) => /^(help|helps|helping)$/.test(wordAt(item.to - 1)));

/** "people dealing with bloating": who they are, not what helps. */
export const isLivedWith = (items: readonly Item[], governor: number, wordAt: (token: number) => string): boolean =>
  /^(deal|dealing|cope|coping|struggl\w*|liv\w+)$/.test(wordAt((items[governor] as Item).from)) &&
  items.slice(Math.max(0, governor - 2), governor).some((item) => has(item, FLAG.people | FLAG.person));

/** "broken down by the same enzymes": the outcome is who acts. */
export const isActor = (items: readonly Item[], governor: number, k: number, wordAt: (token: number) => string): boolean =>
  has(items[governor - 1], FLAG.copula) &&
  /(ed|en|down)$/.test(wordAt((items[governor] as Item).to - 1)) &&
  items.slice(governor + 1, k).some((item) => wordAt(item.from) === 'by');

/** "in ageing adults", "insomnia patients": in whom, not what. */
export const isOfPeople = (items: readonly Item[], k: number, wordAt: (token: number) => string): boolean => {
  const item = items[k] as Item;
  return (
    item.outcome !== null &&
    isSingle(item) &&
    (item.outcome.phrasing.kind !== GOOD
      ? has(items[k + 1], FLAG.people)
      : /^(athletes|patients|sufferers|enthusiasts)$/.test(wordAt(item.to)))
  );
};

/** "those who cannot sleep": whom it troubles. */
export const isUnable = (items: readonly Item[], denial: number, wordAt: (token: number) => string): boolean =>
  /^(cannot|cant|couldnt|unable)$/.test(wordAt((items[denial] as Item).from)) &&
  items.slice(Math.max(0, denial - 6), denial).some((item) => has(item, FLAG.person | FLAG.people) || wordAt(item.from) === 'who');

const BODILY = /^(neurotransmitters?|hormones?|coenzymes?|enzymes?|proteins?|molecules?|chemicals?|messengers?|cytokines?)$/;

/** "serotonin, a messenger associated with sleep": said of what the body makes. */
export function isApposed(items: readonly Item[], governor: number, wordAt: (token: number) => string): boolean {
  if (
    !/^(associated|linked|tied|involved|essential|important|necessary|needed|vital|crucial|critical|key|produced|role)$/.test(
      wordAt((items[governor] as Item).from),
    )
  )
    return false;
  let bodily = false;
  for (let j = governor - 1; j > 0 && j >= governor - 7; j--) {
    const item = items[j] as Item;
    if (BODILY.test(wordAt(item.to - 1))) bodily = true;
    if (item.mark) {
      const before = items[j - 1];
      const behind = wordAt((items[j + 1] as Item).from);
      // "Melatonin, a hormone that …" speaks of the subject itself.
      return (
        bodily && item.mark === COMMA && /^(a|an|the|another|one)$/.test(behind) && j > 1 && (before?.outcome ?? before?.mention) != null
      );
    }
  }
  return false;
}

/** "greater awareness during cancer treatment": more of something else. */
export function isElsewhere(items: readonly Item[], governor: number, k: number, wordAt: (token: number) => string): boolean {
  const item = items[governor] as Item;
  return (
    isSingle(item) &&
    /^(more|greater|higher|increased|less|lower|better|improved)$/.test(wordAt(item.from)) &&
    items.slice(governor + 1, k).some((x) => /^(during|about|among|before|after|regarding)$/.test(wordAt(x.from)))
  );
}

/** "Without adequate biotin, protein cannot be built": what a shortage does. */
export const isWithout = (items: readonly Item[], denial: number, wordAt: (token: number) => string): boolean =>
  denial > 0 && wordAt((items[0] as Item).from) === 'without';

/** "linked to", with nothing said of better or worse. */
export const isTied = (item: Item, wordAt: (token: number) => string): boolean =>
  item.to - item.from === 2 && /^(associated|linked|tied)$/.test(wordAt(item.from));

/** What people live through: "some users experience nausea". */
export const SUFFER = /^(experienc|report|develop|suffer|notic)/;

/** Verbs by which one comes to have something: "provides inflammation" says nothing. */
export const GAIN = /^(mak|made|get|got|giv|gave|bring|provid|offer|deliver|suppl|lend|enjoy|achiev|discover|embrac|unlock|reach)/;

export const isSingle = (item: Item): boolean => item.to - item.from === 1;

/** "scored better on memory" */
const isScore = (items: readonly Item[], at: number, wordAt: (token: number) => string): boolean =>
  [1, 2].some((n) => /^(scor|perform|fare|did$|do$)/.test(wordAt((items[at - n] ?? { from: -1 }).from)));

/** "matters more after menopause": more of what stands before. */
export function isAdverbial(items: readonly Item[], at: number, wordAt: (token: number) => string): boolean {
  const next = items[at + 1];
  if (isScore(items, at, wordAt)) return false;
  return (
    /^(more|less|better|worse|faster|longer)$/.test(wordAt((items[at] as Item).from)) &&
    isSingle(items[at] as Item) &&
    has(next, FLAG.preposition) &&
    wordAt((next as Item).from) !== 'of'
  );
}

/** Verbs that say nothing of a part of the body: "reach your gut". */
export const EMPTY =
  /^(reach|mak|made|get|got|giv|bring|deliver|provid|offer|suppl|lend|experienc|discover|embrac|enjoy|handl|ensur|produc|creat|generat|caus|more|less|fewer|address)/;

const STATE =
  /^(more|feel|feeling|look|looking|stay|smell|soft\w*|smooth\w*|firm\w*|suppl\w+|plump\w*|radiant|bright\w*|hydrated|moisturi\w+|moist\w*|elastic|young\w*|health(y|ier)|strong\w*|shin(y|ier)|glow\w*|clear\w*|clean\w*|calm\w*|sharp\w*|balanced|regular|normal|stable|steady|vibrant|toned|resilient|flexible|mobile|thick\w*|full\w*)$/;

/** "makes skin more elastic", "leaves your hair soft": the verb says nothing, the state behind the outcome does. */
export const isMadeSo = (items: readonly Item[], governor: number, k: number, wordAt: (token: number) => string): boolean => {
  const next = items[k + 1];
  return (
    /^(mak|made|keep|kept|leav|left|get|give)/.test(wordAt((items[governor] as Item).from)) &&
    next !== undefined &&
    !next.mark &&
    STATE.test(wordAt(next.from))
  );
};

/** "DHT, a hormone that …": says what the thing before it is. */
export function isApposition(items: readonly Item[], k: number, wordAt: (token: number) => string): boolean {
  const next = items[k + 1];
  if (
    !isSingle(items[k] as Item) ||
    !(has(next, FLAG.that) || /^(linked|responsible|associated|involved|tied)$/.test(wordAt(next?.from ?? -1)))
  )
    return false;
  for (let j = k - 1; j > 0 && j >= k - 4; j--) {
    const item = items[j] as Item;
    if (has(item, FLAG.determiner))
      return items[j - 1]?.mark === COMMA && (items[j - 2]?.outcome !== null || items[j - 2]?.mention !== null);
    if (item.mark || item.governor !== NONE || item.outcome) return false;
  }
  return false;
}

/** "it is crucial to separate …": a deed, not what something is crucial to. */
export const isNeededToDo = (items: readonly Item[], governor: number, wordAt: (token: number) => string): boolean => {
  const item = items[governor] as Item;
  const next = items[governor + 1];
  return (
    wordAt(item.to - 1) === 'to' &&
    /^(essential|vital|crucial|critical|central|necessary)$/.test(wordAt(item.from)) &&
    next !== undefined &&
    !next.mark &&
    !next.outcome &&
    !next.flags &&
    next.governor === NONE
  );
};

/** "lifts a low mood": what is low is raised. */
export const isLowThing = (items: readonly Item[], governor: number, k: number, wordAt: (token: number) => string): boolean =>
  /^(low|poor|weak|flagging|sluggish|waning)$/.test(wordAt((items[k] as Item).from)) &&
  /^(elevat|lift|rais|boost|brighten|uplift|increas|enhanc|improv)/.test(wordAt((items[governor] as Item).from));

/** "protects enzymes in the brain": where, not what. */
export function isPlace(items: readonly Item[], governor: number, k: number, wordAt: (token: number) => string): boolean {
  if (isScore(items, governor, wordAt)) return false;
  for (let j = k - 1; j > governor; j--)
    if (/^(in|within|inside|into|to|on|at|from|through|via|by|during|around|across|throughout)$/.test(wordAt((items[j] as Item).from)))
      return true;
  return false;
}

/** "a safe, effective product", "toxic burden": the word describes something else. */
export function isAttribute(items: readonly Item[], k: number): boolean {
  // "is addictive and could …"
  if (has(items[k - 1], FLAG.copula) && has(items[k + 1], FLAG.coordination) && has(items[k + 2], FLAG.hedge)) return false;
  // "some parts are toxic, such as the leaves"
  if (has(items[k - 1], FLAG.copula) && items[k + 1]?.mark === COMMA) return false;
  for (let j = k + 1; j < items.length && j < k + 4; j++) {
    const item = items[j] as Item;
    if (item.mark === COMMA || has(item, FLAG.coordination)) continue;
    return !item.mark && item.governor === NONE && !has(item, FLAG.preposition | FLAG.relative | FLAG.that | FLAG.copula);
  }
  return false;
}

function startsClause(items: readonly Item[], j: number): boolean {
  for (let i = j - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.mark) return item.mark !== COMMA && !passes(item);
    if (!has(item, FLAG.determiner | FLAG.relative | FLAG.that)) return false;
  }
  return true;
}

/** "protects the eyes from oxidative stress" speaks of the stress. */
export function isShielded(items: readonly Item[], k: number, left: Found | null, wordAt: (token: number) => string): boolean {
  const shield = items[k]?.verb !== NONE ? items[k] : left ? items[left.at] : undefined;
  if (!shield || !SHIELD.test(wordAt(shield.from))) return false;
  for (let j = k + 1; j < items.length && j < k + 7; j++) {
    const item = items[j] as Item;
    if (item.mark && !passes(item)) return false;
    if (/^(from|against)$/.test(wordAt(item.from)))
      return items.slice(j + 1, j + 5).some((x) => x.outcome !== null && x.outcome.phrasing.kind === ILL);
  }
  return false;
}
