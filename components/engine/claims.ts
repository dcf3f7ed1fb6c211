/** From a scan and its scope to claims: sentence by sentence, then one claim for each subject and outcome of the block. */
import type { Cues } from './cues';
import { itemsOf } from './items';
import type { Claim, Polarity, Wording } from './model';
import { isSilentBlock, isSilentSentence } from './not-claims';
import type { Scan } from './scan';
import type { PageScope, Topic } from './scope';
import { type Said, SentenceReader } from './sentence-reader';
import { sentencesOf, trimmed } from './sentences';
import type { Words } from './words';

const STRENGTH: readonly Wording[] = ['proven', 'asserted', 'hedged', 'attributed'];

export function claimsOf(scan: Scan, page: PageScope, cues: Cues, words: Words): Claim[] {
  const { block, tokens } = scan;
  if (scan.outcomes.length === 0) return [];
  const scope = page.of(block.id);
  if (!page.supplements || isSilentBlock(block, scope)) return [];
  const mentions = page.mentions(scan);
  const said: Said[] = [];
  let before: Topic | 'elsewhere' = null;
  let cursor = 0;
  for (const span of sentencesOf(block.text)) {
    const from = cursor;
    while (cursor < tokens.length && (tokens.start[cursor] as number) < span.end) cursor++;
    if (cursor === from) continue;
    const text = block.text.slice(span.start, span.end);
    const items = itemsOf(tokens, from, cursor, mentions, scan.outcomes, cues);
    const reader = new SentenceReader(scan, scope, page, items, trimmed(block.text, span), before, words);
    if (!isSilentSentence(text, scan)) said.push(...reader.read());
    before = reader.leaves;
  }
  return strongest(said);
}

/** One claim per subject and outcome in a block: the strongest wording, and the polarity that most of them have. */
function strongest(said: readonly Said[]): Claim[] {
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
