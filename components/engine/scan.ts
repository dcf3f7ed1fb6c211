/** What one block holds, read without looking at any other. */
import { hasRightCase } from './ambiguity';
import { type Cues, FLAG } from './cues';
import type { Mention } from './items';
import type { Block } from './model';
import type { Names } from './names';
import type { OutcomeHit, Outcomes } from './outcomes';
import { keep, type Tokeniser, type Tokens } from './tokens';

export interface Scan {
  block: Block;
  tokens: Tokens;
  mentions: readonly Mention[];
  outcomes: readonly OutcomeHit[];
  /** Cues of the whole block that context needs: shop words, product words, a list's opening. */
  flags: number;
  /** Kinds of shop words, for counting. */
  shopWords: readonly string[];
}

export interface Lexica {
  names: Names;
  outcomes: Outcomes;
  cues: Cues;
  tokeniser: Tokeniser;
}

const HEADING_LENGTH = 40;
/** A cell of a facts panel that gives a dose and nothing else. */
const AMOUNT_LENGTH = 40;
const AMOUNT = /^\W*\d[\d.,]*\s?(mg|mcg|µg|ug|g|iu|cfu|billion|million|ml)\b/i;

export function scanBlock(block: Block, { names, outcomes, cues, tokeniser }: Lexica): Scan | null {
  const tokens = tokeniser.read(block.text);
  const mentions: Mention[] = [];
  const found: OutcomeHit[] = [];
  let shared = false;
  for (let i = 0; i < tokens.length; ) {
    const canName = names.canStart(tokens, i);
    const canOutcome = outcomes.canStart(tokens, i);
    if (!canName && !canOutcome) {
      i++;
      continue;
    }
    const name = canName ? names.at(tokens, i) : null;
    const outcome = canOutcome ? outcomes.at(tokens, i) : null;
    const end = Math.max(name?.to ?? 0, outcome?.to ?? 0);
    if (name && name.to === end) {
      const facts = names.facts[name.value];
      if (facts && hasRightCase(block.text.slice(tokens.start[i], tokens.end[name.to - 1]), facts.text))
        mentions.push({ from: i, to: name.to, substance: facts.substance, ambiguous: facts.ambiguous, mineral: facts.mineral });
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
  const shopWords: string[] = [];
  let flags = 0;
  if (mentions.length === 0 && found.length === 0 && tokens.length > HEADING_LENGTH) return null;
  for (let i = 0; i < tokens.length; i++) {
    const hit = cues.flagsAt(tokens, i);
    if (!hit) continue;
    flags |= hit.flags;
    if (hit.flags & FLAG.shop) shopWords.push(block.text.slice(tokens.start[i], tokens.end[hit.to - 1]).toLowerCase());
    i = hit.to - 1;
  }
  if (mentions.length === 0 && found.length === 0 && shopWords.length === 0) {
    // Only headings and the openings of lists still tell something. A block's role is dear to ask for, so short ones only.
    if (tokens.length === 0 || tokens.length > HEADING_LENGTH) return null;
    const amount = block.text.length <= AMOUNT_LENGTH && AMOUNT.test(block.text);
    if (!amount && !(flags & FLAG.benefits) && block.role !== 'heading' && block.role !== 'title') return null;
  }
  if (shared) {
    found.sort((a, b) => a.from - b.from || b.to - a.to);
    for (let i = found.length - 1; i > 0; i--) if ((found[i] as OutcomeHit).from < (found[i - 1] as OutcomeHit).to) found.splice(i, 1);
  }
  return { block, tokens: keep(tokens), mentions, outcomes: found, flags, shopWords };
}
