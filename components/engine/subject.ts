/** Whose claim it is, as far as the sentence itself says. What it leaves open, `scope.ts` answers from headings, lists and the page. */

import { type Clause, clauseStart, clauseSubject, type Subject, type SubjectSigns } from './clause-subject';
import { FLAG, NONE } from './cues';
import { has, type Item } from './items';
import { CLOSE, COMMA, DASH, OPEN } from './marks';
import { behind, groupRight } from './name-groups';
import type { Predicate } from './predicate';

/** "Senna (a natural laxative)": what stands in brackets behind a name speaks of it. */
function bracketed(items: readonly Item[], k: number): Subject | null {
  for (let j = k - 1; j > 0; j--) {
    const { mark } = items[j] as Item;
    if (mark === CLOSE) return null;
    if (mark !== OPEN) continue;
    const owner = items[j - 1] as Item;
    if (owner.mention) return { kind: 'named', substances: [owner.mention.substance], at: j - 1, also: false, rule: 'bracket' };
    return null;
  }
  return null;
}

/** The noun at `j` says what a thing named or pointed at before is: "GABA is a brain chemical …", "it's a plant native to Asia …". */
function isPredicative(items: readonly Item[], j: number, signs: SubjectSigns): boolean {
  for (let i = j - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.mark && item.mark !== COMMA) return false;
    if (has(item, FLAG.that | FLAG.relative)) return false;
    if (has(item, FLAG.copula) || signs.isContracted(item)) {
      const before = items.slice(0, i + 1);
      return before.length <= 6 && before.some((x) => x.mention !== null || has(x, FLAG.anaphor | FLAG.product | FLAG.generic));
    }
    if (item.governor !== NONE && i < j - 4) return false;
  }
  return false;
}

/** "a hormone that shrinks follicles": a relative clause speaks of the noun before it, which may be no substance. */
function isForeign(items: readonly Item[], start: number, signs: SubjectSigns): boolean {
  if (start === 0 || !has(items[start - 1], FLAG.that)) return false;
  let j = start - 2;
  // ", which" speaks of all that was said.
  if (items[j]?.mark === COMMA) return false;
  while (j >= 0 && (items[j]?.mark === COMMA || items[j]?.mark === CLOSE)) j--;
  const item = items[j];
  if (
    !item ||
    item.mark ||
    item.mention ||
    has(item, FLAG.product | FLAG.generic | FLAG.anaphor | FLAG.negation | FLAG.hedge | FLAG.proof | FLAG.attributed)
  )
    return false;
  // "X is a hormone that helps …": said of X.
  if (isPredicative(items, j, signs)) return false;
  if (item.outcome) return item.outcome.phrasing.kind !== 2 && !/^(benefits|effects|properties)$/.test(signs.lastWordOf(item));
  return item.governor === NONE && !item.flags && !signs.isAdverb(item) && !/(s|nd|ed)$/.test(signs.wordOf(item));
}

/** What a sentence may open with before it names its subject: "For athletes with pain, collagen …". */
const OPENER = /^(for|by|through|in|from|beyond|besides)$/;
/** The same where the name follows at once: "With its calming effects, valerian …", "A powerful antioxidant, it …". */
const QUALITY_OPENER = /^(with|known|famed|famous|prized|valued|renowned|revered|celebrated|touted|rich|packed|loaded|due|thanks|as|an?)$/;

function opensTo(items: readonly Item[], k: number, later: number, signs: SubjectSigns): boolean {
  if (!items.slice(k, later).some((x) => x.mark === COMMA)) return false;
  const first = signs.wordOf(items[0] as Item);
  if (OPENER.test(first)) return true;
  const before = has(items[later - 1], FLAG.determiner) ? later - 2 : later - 1;
  return QUALITY_OPENER.test(first) && items[before]?.mark === COMMA && !items.slice(0, later).some((x) => has(x, FLAG.copula));
}

const isBearer = (item: Item | undefined): boolean =>
  item !== undefined && (item.mention !== null || has(item, FLAG.product | FLAG.generic | FLAG.anaphor | FLAG.proof | FLAG.hedge));

const BENEFITS = /^benefits?$/;
const EVIDENCE = /^(evidence|research|data|case|support|role|studies|trials|results|findings|proof|literature|science)$/;

/** "side effects of kava include …", "a link between zinc and …", "the evidence for biotin in …": the name stands behind the word that governs. */
function within(items: readonly Item[], k: number, { at, rule }: Predicate, signs: SubjectSigns): Subject | null {
  const name = items.findIndex((x, j) => j > at && j < k && x.mention !== null);
  // "Research has documented benefits such as …": whose, the text says elsewhere.
  if (name < 0 && at < k && items[at]?.outcome && BENEFITS.test(signs.lastWordOf(items[at] as Item)))
    return items.slice(0, at).some((x) => x.mention !== null) ? null : { kind: 'anaphor', at };
  if (name < 0) return null;
  const before = signs.lastWordOf(items[name - 1] as Item);
  const told =
    rule === 'suffered'
      ? /^(of|from|with|to)$/.test(before)
      : BENEFITS.test(signs.lastWordOf(items[at] as Item)) || BENEFITS.test(signs.wordOf(items[at] as Item))
        ? before === 'of'
        : before === 'between'
          ? items[k]?.outcome?.phrasing.kind === 0 && !items[k]?.outcome?.phrasing.bare
          : rule === 'for' && name === at + 1 && EVIDENCE.test(signs.lastWordOf(items[at - 1] ?? (items[at] as Item)));
  return told ? { kind: 'named', substances: groupRight(items, name), at: name, also: false, rule: 'sentence' } : null;
}

export function subjectOf(items: readonly Item[], k: number, predicate: Predicate, signs: SubjectSigns): Subject {
  const inBrackets = bracketed(items, k);
  if (inBrackets) return inBrackets;
  const told = within(items, k, predicate, signs);
  if (told) return told;
  const after = behind(items, k, signs.wordOf);
  if (after?.strong && items[k]?.outcome?.phrasing.kind === 2)
    return { kind: 'named', substances: after.substances, at: after.at, also: false, rule: 'behind' };
  let at = predicate.subjectFrom;
  let found: Clause = { kind: 'empty' };
  let held: Subject | null = null;
  for (let guard = 0; guard < 4; guard++) {
    const start = clauseStart(items, at);
    found = clauseSubject(items, start, at, signs);
    if (found.kind === 'held') {
      held ??= found.named;
      found = { kind: 'empty' };
    }
    if ((found.kind !== 'empty' && found.kind !== 'open') || start === 0) break;
    // The parts of a title or label stand for themselves.
    if (signs.isLabel && items[start - 1]?.mark) break;
    // A thought between two dashes is leapt over.
    if (items[start - 1]?.mark === DASH) {
      const opening = items.findLastIndex((x, j) => j < start - 1 && x.mark === DASH);
      if (opening > 0) {
        at = opening;
        continue;
      }
    }
    if (isForeign(items, start, signs)) return { kind: 'other' };
    if (predicate.polarity === 'harm' && has(items[start - 1], FLAG.that) && !isBearer(items[start - 2])) return { kind: 'other' };
    at = start - 1;
  }
  if (held && (found.kind === 'empty' || found.kind === 'other')) return signs.hasOwnScope && signs.isShop ? { kind: 'open' } : held;
  if (after?.strong && found.kind !== 'named')
    return { kind: 'named', substances: after.substances, at: after.at, also: false, rule: 'behind' };
  if (found.kind === 'anaphor' && after && signs.wordOf(items[found.at] as Item) === 'there') found = { kind: 'open' };
  if (found.kind === 'named' || found.kind === 'anaphor' || found.kind === 'outcome') return found;
  const open = found.kind === 'open' || found.kind === 'empty' || found.kind === 'product';
  if (after?.thing && !after.strong) return { kind: 'product', at: k };
  if (after) return { kind: 'named', substances: after.substances, at: after.at, also: open, rule: 'behind' };
  if (found.kind === 'product') return found;
  // "For athletes dealing with pain, collagen …"
  const later = items.findIndex((item, j) => j > k && item.mention !== null);
  if (open && later >= 0 && opensTo(items, k, later, signs))
    return { kind: 'named', substances: groupRight(items, later), at: later, also: false, rule: 'for' };
  // "Boost your health with our supplements"
  if (
    open &&
    !signs.isShop &&
    items.some((x, i) => has(x, FLAG.product) && items.slice(Math.max(0, i - 3), i).some((y) => /^(our|these|this)$/.test(signs.wordOf(y))))
  )
    return { kind: 'product', at: k };
  if (open && (signs.isShop || signs.hasOwnScope)) return { kind: 'open' };
  const sole = new Set(items.flatMap((item) => (item.mention && !item.outcome ? [item.mention.substance] : [])));
  if (sole.size === 1 && items.some((item) => has(item, FLAG.proof | FLAG.people))) {
    const at = items.findIndex((item) => item.mention);
    return { kind: 'named', substances: [...sole], at, also: false, rule: 'only name in the sentence' };
  }
  return open ? { kind: 'open' } : { kind: 'other' };
}
