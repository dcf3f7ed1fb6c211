/** Whether a name that means other things too stands for the substance here. */
import type { Mention } from './items';
import type { Scan } from './scan';

/** What follows or precedes a word that makes it a substance one takes. */
const AFTER =
  /^[\s-]*(supplement|capsule|tablet|extract|powder|pill|gumm|deficien|intake|level|status|oil|root|leaf|seed|softgel|tea|therapy|dose|per day|daily|\(?\d+(\.\d+)?\s?(mg|mcg|µg|g|iu)\b|glycinate|citrate|picolinate|gluconate|bisglycinate|sulfate|sulphate|oxide)/i;
const BEFORE =
  /(\d\s?(mg|mcg|µg|g|iu)( of)?|supplement(s|ing|ation)?( with)?|take|taking|took|vitamin|dietary|elemental|chelated|dose of|source of|rich in|contains?|containing|intake of|levels of)\s*$/i;
/** The same letters, another thing. */
const TRAPS: readonly RegExp[] = [
  /tyrosine (kinase|phosph)/i,
  /(calcium|potassium|sodium|iron) (wave|channel|ion|signal|ore|gate|curtain|man|age|fist|maiden|carbonate rock)/i,
  /(ginger|copper|iron|silver|zinc)[- ](hair|haired|roof|pipe|wire|mine|cat|plat|cast|work|bru|ware)/i,
  /garlic (bread|butter|sauce|mayo|clove|press)/i,
  /selenium (webdriver|ide|grid|script|test|browser|automation|server)/i,
  /(black|red|golden|sage|maca|iron) (friday|carpet|retriever|green|gate)/i,
];

/** "Mg" is not "mg", "SAMe" not "same", "AGE" not "age": short names stand in the record's own capitals, or all in capitals. */
export function hasRightCase(word: string, name: string): boolean {
  const initials = name.length <= 3 || (name.length <= 5 && /\p{Lu}/u.test(name.slice(1)));
  return !initials || !/^\p{L}+$/u.test(name) || word === name || word === name.toUpperCase();
}

/** Words of pages on which minerals are metals, soil or reagents. */
export const METAL =
  /\b(alloys?|castings?|ores?|roof(s|ing)?|steel|metals?|batter(y|ies)|soil|lawns?|tomato(es)?|leaves|jewell?ery|plumbing|pipes?|wires?|fertili[sz]ers?|crops?|agricultur\w*|atomic number|electrode|voltage|reacts?|mining|smelt\w*)\b/i;

/**
 * @param supplements whether the page is about supplements at all.
 * @param metals whether it is about minerals in another sense.
 */
export function meansSubstance(mention: Mention, scan: Scan, supplements: boolean, metals: boolean): boolean {
  const { text } = scan.block;
  const { start, end } = mention;
  const around = text.slice(Math.max(0, start - 16), end + 24);
  for (const trap of TRAPS) if (trap.test(around)) return false;
  if (/^[-\s](free\b|rich (food|diet|meal|veget|fruit|snack)|(fortified|containing) food|food)/i.test(text.slice(end, end + 18)))
    return false;
  if (/^('s)?[-\s](deficien|insufficien|inadequa|depleti|overload|shortage)/i.test(text.slice(end, end + 16))) return false;
  if (
    /\b(lack of|too little|low in|deficient in|inadequate|insufficient|low|deficiency of|deficiency in|without enough|without adequate|without sufficient|skimping on|not enough|(\w+n['’]t|not|never|rarely) (get|have|eat|consume)(ting|ing)? enough|depriv\w+ [\w ]{0,20}of|depletion of|depleted)( levels? of| intake of| blood)?\s$/i.test(
      text.slice(Math.max(0, start - 28), start),
    )
  )
    return false;
  // The body's own: "the brain releases melatonin".
  if (
    /\b(body|brain|skin|gland|liver|you|cells|we)( naturally| then| also| own)? (produces?|releases?|makes?|secretes?|converts?)( its own| the| more| less)?\s$/i.test(
      text.slice(Math.max(0, start - 40), start),
    )
  )
    return false;
  if (!mention.ambiguous && !(mention.mineral && metals)) return true;
  const word = text.slice(start, end);
  if (/\d\s?$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (/^-\p{L}/u.test(text.slice(end, end + 2))) return false;
  if (AFTER.test(text.slice(end, end + 24)) || BEFORE.test(text.slice(Math.max(0, start - 24), start))) return true;
  if (!supplements || (mention.mineral && metals)) return false;
  if (/[A-Z].*[A-Z0-9]/.test(word)) return true;
  return scan.mentions.some((other) => !other.ambiguous) || word.length > 5 || /^\p{Lu}/u.test(word) || scan.outcomes.length > 0;
}
