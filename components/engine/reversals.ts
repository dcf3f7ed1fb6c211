/** What turns a reading round: a doubt that follows, ills beside a gain, an ill that is fed, a culprit that is fought. */
import { CUE_WORDS } from './cue-words';
import { BETTER, FLAG, LESS, NONE } from './cues';
import { leftGovernor } from './governors';
import { has, type Item } from './items';
import { COMMA } from './marks';
import { HARM, ILL } from './outcomes';

type WordAt = (token: number) => string;

const EVIDENCE: ReadonlySet<string> = new Set(CUE_WORDS.evidence);
const DOUBT: ReadonlySet<string> = new Set(CUE_WORDS.doubt);

/** "Claims that it raises … are unproven", "the evidence for … is weak": the item that doubts, else -1. */
export function doubtBehind(items: readonly Item[], k: number, wordAt: WordAt): number {
  const spoken = items.slice(0, k).some((item) => EVIDENCE.has(wordAt(item.to - 1)) || EVIDENCE.has(wordAt(item.from)));
  if (!spoken) return -1;
  for (let j = k + 1; j < items.length && j <= k + 14; j++) {
    const item = items[j] as Item;
    if (item.mark && item.mark !== COMMA) return -1;
    if (has(item, FLAG.relative | FLAG.that) || item.mention) return -1;
    if (
      !has(item, FLAG.copula) &&
      !/^(remains?|seems?|looks?|appears?|had|have|has|shows?|showed|shown|yielded|produced|gave)$/.test(wordAt(item.from))
    )
      continue;
    for (let i = j + 1; i < items.length && i <= j + 4 && !items[i]?.mark; i++)
      if (DOUBT.has(wordAt((items[i] as Item).from)) || isUnborne(items, i, wordAt)) return i;
    return -1;
  }
  return -1;
}

/** "…, but there is no evidence for that": the item that takes all back, else -1. */
export function takenBack(items: readonly Item[], k: number, wordAt: WordAt): number {
  const but = items.findIndex((item, j) => j > k && /^(but|though|although|yet|however)$/.test(wordAt(item.from)));
  if (but < 0 || items.slice(but).some((item) => item.outcome !== null || item.mention !== null)) return -1;
  for (let j = but + 1; j < items.length; j++)
    if (
      has(items[j], FLAG.negation) &&
      /^(evidence|proof)$/.test(wordAt((items[j] as Item).to - 1)) &&
      wordAt((items[j] as Item).from) === 'no'
    )
      return j;
  return -1;
}

/** "are not backed by trials" */
const isUnborne = (items: readonly Item[], i: number, wordAt: WordAt): boolean =>
  has(items[i], FLAG.negation) &&
  /^(support|back|borne|prove|establish|confirm|substantiat|justif)/.test(wordAt((items[i + 1] ?? { from: -1 }).from));

/** "nausea, weight loss and constipation": a gain in a list of ills that one word brings about. */
export function isAmongIlls(items: readonly Item[], at: number, k: number): boolean {
  const bad = (item: Item | undefined) =>
    item?.outcome != null && (item.outcome.phrasing.kind === ILL || item.outcome.phrasing.kind === HARM);
  const joins = (item: Item | undefined) => item?.mark === COMMA || has(item, FLAG.coordination);
  for (let j = at + 1; j < items.length && j <= k + 4; j++)
    if (j !== k && bad(items[j]) && (joins(items[j - 1]) || joins(items[j + 1]))) return true;
  return false;
}

/** "supports the growth of cancer cells" */
export const isFed = (items: readonly Item[], at: number, k: number, wordAt: WordAt): boolean =>
  items.slice(at + 1, k + 1).some((item) => /^(growth|spread|progression|proliferation|multiplication|formation)$/.test(wordAt(item.from)));

/** "neutralises molecules that lead to ageing": the governor is what a fought culprit does. */
export function isOfCulprit(items: readonly Item[], at: number, wordAt: WordAt): boolean {
  let j = at - 1;
  while (j > 0 && (has(items[j], FLAG.hedge) || /^(can|also|often|directly|further)$/.test(wordAt((items[j] as Item).from)))) j--;
  if (!has(items[j], FLAG.that) || items[j - 1]?.mark) return false;
  const fought = leftGovernor(items, j, wordAt);
  return fought?.governor === LESS && !items.slice(fought.at, j).some((item) => item.outcome !== null);
}

/** "less likely to", "prevents"; but "the drops boost". */
export const isHeldBack = (item: Item | undefined, wordAt: WordAt): boolean =>
  item?.governor === LESS && !/^drops?$/.test(wordAt(item.from));

/** "stress-reducing and calming effects": the word belongs to what stands before it. */
export const isCompound = (items: readonly Item[], at: number, k: number): boolean =>
  items[at - 1]?.outcome != null && has(items[at + 1], FLAG.coordination) && at + 1 < k;

/** "repairs damaged liver cells" */
export const REPAIR = /^(repair|heal|restor|rebuil|regenerat|reviv|renew|treat|sooth|calm|manag|recover)/;

/** "can cause weight loss": not "boosts", which praises. */
export const bringsAbout = (item: Item, wordAt: WordAt): boolean => {
  for (let i = item.from; i < item.to; i++) if (/^(caus|lead|led|result|induc|trigger|provok|produc|bring)/.test(wordAt(i))) return true;
  return false;
};

/** "For colds, studies suggest that it is not helpful": a purpose in front, denied behind; the item that denies, else -1. */
export function uselessFor(items: readonly Item[], at: number, k: number, wordAt: WordAt): number {
  if (at > 1 || !has(items[at], FLAG.for)) return -1;
  for (let j = k + 1; j < items.length; j++)
    if (
      has(items[j], FLAG.negation) &&
      items.slice(j, j + 4).some((item) => /^(help|effective|ineffective|useful|beneficial|work|better)/.test(wordAt(item.from)))
    )
      return j;
  return -1;
}

/** "popular for joint pain, it does not work", "…, yet it did nothing", "… was no better than placebo": the item that denies it all, else -1. */
export function doesNotWork(items: readonly Item[], k: number, wordAt: WordAt): number {
  let turned = false;
  for (let j = k + 1; j < items.length; j++) {
    const item = items[j] as Item;
    if (item.outcome || (item.mark && item.mark !== COMMA) || (turned && item.mention)) return -1;
    if (has(item, FLAG.relative)) turned = true;
    if (!has(item, FLAG.negation)) continue;
    const nothing = wordAt(item.to - 1) === 'nothing' || (wordAt(item.from) === 'no' && /^(than|placebo)$/.test(wordAt(item.to - 1)));
    const works = nothing || /^(work|works|help|helps)$/.test(wordAt((items[j + 1] ?? { from: -1 }).from));
    return works && !items.slice(j + 1, j + 5).some((x) => x.outcome !== null) ? j : -1;
  }
  return -1;
}

/** "symptoms associated with menopause": what is done to the symptoms counts. */
export function doneToTied(items: readonly Item[], at: number, wordAt: WordAt): number {
  const outer = leftGovernor(items, at, wordAt)?.governor ?? NONE;
  return outer === LESS || outer === BETTER ? 1 : -1;
}
