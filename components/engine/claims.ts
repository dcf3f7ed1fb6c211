/** From a scan and its scope to claims: sentence by sentence, then one claim for each subject and outcome of the block. */
import type { Cues } from './cues';
import { type Item, itemsOf } from './items';
import type { Claim, Polarity, Wording } from './model';
import { isSilentBlock, isSilentSentence } from './not-claims';
import type { OutcomeHit } from './outcomes';
import type { Scan } from './scan';
import type { PageScope, Topic } from './scope';
import { type Said, SentenceReader } from './sentence-reader';
import { type Left, leftBy } from './sentence-view';
import { sentencesOf, trimmed } from './sentences';
import type { Words } from './words';

const STRENGTH: readonly Wording[] = ['proven', 'asserted', 'hedged', 'attributed'];

/** Whether anything of a block need be read at all: asked before its words are. */
export const mayClaim = ({ block, outcomes }: Scan, page: PageScope): boolean =>
  outcomes.length > 0 && page.supplements && !isSilentBlock(block, page.of(block.id));

/** To be asked of blocks that may claim. */
export function claimsOf(scan: Scan, page: PageScope, cues: Cues, words: Words): Claim[] {
  const { block, tokens } = scan;
  const scope = page.of(block.id);
  const mentions = page.mentions(scan);
  const { outcomes } = scan;
  const said: Said[] = [];
  const last = (outcomes.at(-1) as OutcomeHit).from;
  const wordAt = (token: number): string => words.textOf(tokens.entry[token] as number);
  let previous: Left | null = null;
  let cursor = 0;
  let o = 0;
  for (const span of sentencesOf(block.text)) {
    const from = cursor;
    while (cursor < tokens.length && (tokens.start[cursor] as number) < span.end) cursor++;
    if (cursor === from) continue;
    const to = cursor;
    while (o < outcomes.length && (outcomes[o] as OutcomeHit).from < from) o++;
    const read = () => itemsOf(tokens, from, to, mentions, outcomes, cues);
    if (o < outcomes.length && (outcomes[o] as OutcomeHit).from < to) {
      const reader: SentenceReader = new SentenceReader(scan, scope, page, read(), trimmed(block.text, span), previous, words);
      if (!isSilentSentence(block.text.slice(span.start, span.end), scan)) said.push(...reader.read());
      previous = reader;
      if (last < to) break;
    } else previous = unread(read, previous, page.shop, wordAt);
  }
  return strongest(said);
}

/** A sentence without an outcome: looked at only where a later one asks what "it" stands for. */
function unread(read: () => Item[], previous: Left | null, isShop: boolean, wordAt: (token: number) => string): Left {
  let left: Topic | 'elsewhere' | undefined;
  return {
    get leaves() {
      if (left === undefined) left = leftBy(read(), previous, isShop, wordAt);
      return left;
    },
  };
}

/** One claim per subject and outcome in a block: the strongest wording, and the polarity that most of them have. */
function strongest(said: readonly Said[]): Claim[] {
  if (said.length < 2) return said.map(({ claim }) => claim);
  const groups = new Map<string, Said[]>();
  for (const one of said) {
    const key = `${one.subject}|${one.outcome}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => {
    const first = group[0] as Said;
    const votes = (p: Polarity) => group.filter((one) => one.polarity === p).length;
    const polarity = (['benefit', 'no-effect', 'harm'] as const).reduce((a, b) => (votes(b) > votes(a) ? b : a), first.polarity);
    const agreeing = group.filter((one) => one.polarity === polarity);
    return agreeing.reduce((a, b) => (STRENGTH.indexOf(b.wording) < STRENGTH.indexOf(a.wording) ? b : a)).claim;
  });
}
