/**
 * Makes different spellings of a word equal: accents, British and American spelling, inflections.
 * Works on single lower-case words; `characters.ts` has already folded the characters.
 */

/** British stems whose American spelling differs beyond the regular endings. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/^(an|leuk|hypoglyc|hyperglyc|glyc|ur|isch|tox|septic)aem/, '$1em'],
  [/^haem/, 'hem'],
  [/^oestr/, 'estr'],
  [/^(phyto|xeno|anti)oestr/, '$1estr'],
  [/^oedem/, 'edem'],
  [/^(o)esoph/, 'esoph'],
  [/^foet/, 'fet'],
  [/^paediatr/, 'pediatr'],
  [/^gynaec/, 'gynec'],
  [/^orthopaed/, 'orthoped'],
  [/^amenorrhoe/, 'amenorrhe'],
  [/^dysmenorrhoe/, 'dysmenorrhe'],
  [/^diarrhoe/, 'diarrhe'],
  [/^dyspnoe/, 'dyspne'],
  [/^tumour/, 'tumor'],
  [/^(anti)tumour/, '$1tumor'],
  [/^(colour|favour|behaviour|vigour|odour|humour|harbour|labour|rigour|vapour|flavour)/, ''],
  [/^(fib)re/, '$1er'],
  [/^(cent|lit|calib|met)re(s?)$/, '$1er$2'],
  [/^age(ing)/, 'ag$1'],
  [/^(anti)age(ing)/, '$1ag$2'],
  [/^grey/, 'gray'],
  [/^mould/, 'mold'],
  [/^defence/, 'defense'],
  [/^(fulfil|enrol|skilful|instil)(s|ment|ments)?$/, '$1l$2'],
  [/^programme/, 'program'],
  [/^sulph/, 'sulf'],
  [/^(alumin)ium/, '$1um'],
  [/^cosy/, 'cozy'],
  [/^sceptic/, 'skeptic'],
  [/^moult/, 'molt'],
  [/^goitre/, 'goiter'],
  [/^(catal|anal|paral|hydrol|dial)ys(e|ed|es|ing)$/, '$1yz$2'],
  [/our(s|ed|ing|able|ful|less)?$/, ''],
];
const OUR = /^(col|fav|behavi|vig|od|hum|harb|lab|rig|vap|flav|neighb|hon|sav|arm|tum|clam|rum|val|splend|parl|cand|end|ferv|ranc)our/;
const ISE = /(is|ys)(e|ed|es|er|ers|ing|ation|ations)$/;
/** Words in -ise that are no -ize words. */
const ISE_ALWAYS =
  /^(exerc|prom|prem|prec|r|w|ra|pra|no|surpr|adv|dev|rev|superv|telev|disgu|compr|enterpr|expert|merchand|fr|ar|po|cru|bru|pa|ro|desp|conc|malad|ch[eo]|appra|parad|prec|dem|exc|inc|c|franch|tort|tu)is/;

/** Letters without which no rule of spelling applies: most words are done with one look. */
const BRITISH = /ae|oe|our|[tbcg]re|age|grey|mould|moult|defence|fulfil|enrol|skilful|instil|programme|sulph|ium|cosy|sceptic|ys|is/;

/** American spelling of a lower-case word. */
export function spell(word: string): string {
  let w = word;
  if (w.length < 4 || !BRITISH.test(w)) return w;
  for (const [pattern, to] of SPELLINGS) if (to !== '' && pattern.test(w)) w = w.replace(pattern, to);
  if (OUR.test(w)) w = w.replace('our', 'or');
  const ise = ISE.exec(w);
  if (ise?.[1] === 'is' && ise.index > 2 && !ISE_ALWAYS.test(w)) w = `${w.slice(0, ise.index)}iz${ise[2]}`;
  return w;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  slept: 'sleep',
  felt: 'feel',
  kept: 'keep',
  built: 'build',
  fought: 'fight',
  lost: 'lose',
  grew: 'grow',
  grown: 'grow',
  gave: 'give',
  given: 'give',
  shown: 'show',
  led: 'lead',
  got: 'get',
  gotten: 'get',
  rose: 'rise',
  risen: 'rise',
  fell: 'fall',
  fallen: 'fall',
  taken: 'take',
  took: 'take',
  found: 'find',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  men: 'man',
  women: 'woman',
  thought: 'think',
  said: 'say',
  beaten: 'beat',
  broken: 'break',
  woke: 'wake',
  dying: 'die',
};

const VOWEL = /[aeiouy]/;

/** "rat", "not": a root that ends so doubles its last letter in "-ing" and "-ed"; one that does not had an "e" ("rating", "noted"). */
const SHORT = /^[^aeiouy][aeiouy][^aeiouywx]$/;

const root = (w: string): string => {
  const single = undouble(w);
  return single === w && SHORT.test(w) ? `${w}e` : single;
};

function undouble(w: string): string {
  const last = w.charCodeAt(w.length - 1);
  if (last !== w.charCodeAt(w.length - 2)) return w;
  const letter = w.at(-1) as string;
  if ('aeious'.includes(letter) || letter === 'z' || letter === 'f') return w;
  if (letter === 'l' && w.length < 6) return w;
  return w.slice(0, -1);
}

/** The part that a word's plain inflections share; "improves", "improving" and "improved" are one. */
export function stem(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  let w = irregular ?? word;
  if (w.length <= 3) return w;
  if (w.endsWith('ies') && w.length > 4) w = `${w.slice(0, -3)}y`;
  else if (w.endsWith('ied') && w.length > 4) w = `${w.slice(0, -3)}y`;
  else if (w.endsWith('sses')) w = w.slice(0, -2);
  else if (w.endsWith('s') && !/(ss|us|is|as)$/.test(w)) w = w.slice(0, -1);
  if (w.endsWith('ing') && w.length >= 6 && VOWEL.test(w.slice(0, -3))) w = root(w.slice(0, -3));
  else if (w.endsWith('ed') && !w.endsWith('eed') && w.length >= 5 && VOWEL.test(w.slice(0, -2))) w = root(w.slice(0, -2));
  if (w.endsWith('e') && w.length > 3 && !SHORT.test(w.slice(0, -1))) w = w.slice(0, -1);
  if (w.endsWith('ll') && w.length > 6) w = w.slice(0, -1);
  return w;
}
