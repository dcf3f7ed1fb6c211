/** What one block holds, read without looking at any other. */
import { hasRightCase } from './ambiguity';
import { type Cues, FLAG } from './cues';
import type { Mention } from './items';
import type { Block } from './model';
import type { Names } from './names';
import type { OutcomeHit, Outcomes } from './outcomes';
import { keep, MARK, type Tokeniser, type Tokens } from './tokens';
import { CUE, NAME, OUTCOME, type Words } from './words';

export interface Scan {
  block: Block;
  /** Not kept: who only wants their number asks for `length`. */
  readonly tokens: Tokens;
  /** Number of tokens. */
  readonly length: number;
  mentions: readonly Mention[];
  outcomes: readonly OutcomeHit[];
  /** Cues of the whole block that context needs: shop words, product words, a list's opening. */
  flags: number;
  /** Kinds of shop words, for counting. */
  shopWords: readonly string[];
  /** Which names stand for substances, as last asked on a page of that kind: a changed page need not ask all of them again. */
  meant: { page: string; mentions: readonly Mention[] } | null;
  /** While `work` runs, `tokens` are those in the hands of this tokeniser, which must not read anything else meanwhile. */
  withTokens<Result>(tokeniser: Tokeniser, work: () => Result): Result;
}

export interface Lexica {
  words: Words;
  names: Names;
  outcomes: Outcomes;
  cues: Cues;
  tokeniser: Tokeniser;
}

const HEADING_LENGTH = 40;
/** A cell of a facts panel that gives a dose and nothing else. */
const AMOUNT_LENGTH = 40;
const AMOUNT = /^\W*\d[\d.,]*\s?(mg|mcg|µg|ug|g|iu|cfu|billion|million|ml)\b/i;

const BEGINS = NAME | OUTCOME;

/** Keeps no tokens, which would be most of what a long page keeps: they are read again where they are asked for. */
class BlockScan implements Scan {
  meant: Scan['meant'] = null;
  #tokens: Tokens | null = null;

  constructor(
    readonly block: Block,
    readonly length: number,
    readonly mentions: readonly Mention[],
    readonly outcomes: readonly OutcomeHit[],
    readonly flags: number,
    readonly shopWords: readonly string[],
    private readonly tokeniser: Tokeniser,
  ) {}

  get tokens(): Tokens {
    this.#tokens ??= keep(this.tokeniser.read(this.block.text));
    return this.#tokens;
  }

  withTokens<Result>(tokeniser: Tokeniser, work: () => Result): Result {
    const kept = this.#tokens;
    this.#tokens = kept ?? tokeniser.read(this.block.text);
    try {
      return work();
    } finally {
      this.#tokens = kept;
    }
  }
}

const none: readonly never[] = [];

export function scanBlock(block: Block, { words, names, outcomes, cues, tokeniser }: Lexica): Scan | null {
  const { text } = block;
  const tokens = tokeniser.read(text);
  const mentions: Mention[] = [];
  const found: OutcomeHit[] = [];
  const { beginsOf } = words;
  const { length } = tokens;
  let shared = false;
  for (let i = tokens.begins & BEGINS ? 0 : length; i < length; ) {
    const begins = tokens.kind[i] === MARK ? 0 : (beginsOf[tokens.entry[i] as number] as number);
    if ((begins & BEGINS) === 0) {
      i++;
      continue;
    }
    const name = begins & NAME ? names.at(tokens, i) : null;
    const outcome = begins & OUTCOME ? outcomes.at(tokens, i) : null;
    const end = Math.max(name?.to ?? 0, outcome?.to ?? 0);
    if (name && name.to === end) {
      const facts = names.facts[name.value];
      const start = tokens.start[i] as number;
      const nameEnd = tokens.end[name.to - 1] as number;
      if (facts && hasRightCase(text.slice(start, nameEnd), facts.text)) {
        const { substance, ambiguous, mineral } = facts;
        mentions.push({ from: i, to: name.to, start, end: nameEnd, substance, ambiguous, mineral });
      }
    }
    if (outcome && outcome.to === end) {
      found.push(outcome);
      for (const other of outcomes.shared(tokens, outcome)) {
        // "muscle and joint health" is muscle health, not muscle.
        const alone = found.findIndex((one) => one.from === other.from);
        if (alone >= 0) found.splice(alone, 1);
        found.push(other);
        shared = true;
      }
    }
    i = end > i ? end : i + 1;
  }
  if (mentions.length === 0 && found.length === 0 && length > HEADING_LENGTH) return null;
  const shopWords: string[] = [];
  let flags = 0;
  for (let i = tokens.begins & CUE ? 0 : length; i < length; i++) {
    const hit = cues.flagsAt(tokens, i);
    if (!hit) continue;
    flags |= hit.flags;
    if (hit.flags & FLAG.shop) shopWords.push(text.slice(tokens.start[i], tokens.end[hit.to - 1]).toLowerCase());
    i = hit.to - 1;
  }
  if (mentions.length === 0 && found.length === 0 && shopWords.length === 0) {
    // Only headings and the openings of lists still tell something. A block's role is dear to ask for, so short ones only.
    if (length === 0 || length > HEADING_LENGTH) return null;
    const amount = text.length <= AMOUNT_LENGTH && AMOUNT.test(text);
    if (!amount && !(flags & FLAG.benefits) && block.role !== 'heading' && block.role !== 'title') return null;
  }
  if (shared) {
    found.sort((a, b) => a.from - b.from || b.to - a.to);
    for (let i = found.length - 1; i > 0; i--) if ((found[i] as OutcomeHit).from < (found[i - 1] as OutcomeHit).to) found.splice(i, 1);
  }
  return new BlockScan(
    block,
    length,
    // Copies have no room to grow, which would be kept with them.
    mentions.length > 0 ? mentions.slice() : none,
    found.length > 0 ? found.slice() : none,
    flags,
    shopWords.length > 0 ? shopWords : none,
    tokeniser,
  );
}
