/** Text that makes no claim whatever words it holds: controls, navigation, label facts, disclaimers, sources, questions. */
import { FLAG } from './cues';
import type { Block } from './model';
import type { Scan } from './scan';
import type { Scope } from './scope';

const DISCLAIMER =
  /not (been )?(evaluated|assessed|reviewed|approved) by the (u\.?s\.? )?(food (and|&) drug administration|fda|mhra|tga)|not intended to (diagnose|treat|cure|prevent)|\b(we use|uses?) cookies\b|all rights reserved|for (educational|informational) purposes only|not (a substitute for|intended as) (professional )?medical advice/i;
/** A reference as lists of sources give it: authors with initials, volume and pages, an identifier at its end. */
const SOURCE =
  /^\W*\p{Lu}[\p{L}'’-]+,? (\p{Lu}\.? ?){1,3}[,.;]|\b(19|20)\d\d\s*;\s*\d+\s*(\(|:)|\bdoi:?\s*(https?:\/\/doi\.org\/)?10\.\d{4,}\S*\s*\.?$/u;

/** A whole entry of a list of sources: authors with initials, a year, volume and pages. */
const ENTRY = /^\W*\p{Lu}[\p{L}'’-]+,? \p{Lu}{1,3}[,.].*\b(19|20)\d\d\b.*\d+\s*\(?\d*\)?\s*:\s*\w?\d+/u;

/** The same in the style with the year behind the names: "Shah, S. A. (2007). …". */
const DATED = /^\W*\p{Lu}[\p{L}'’-]+, (\p{Lu}\.[ -]?)+.{0,300}\((19|20)\d\d[a-z]?\)\.\s/u;

/** A block in which nothing can be claimed. */
export function isSilentBlock(block: Block, scope: Scope): boolean {
  if (block.role === 'control' || block.role === 'code') return block.text.length < 4000;
  if (block.region === 'nav' || block.region === 'footer' || block.region === 'form') return true;
  if (scope.references && block.role !== 'heading') return true;
  if (ENTRY.test(block.text) || DATED.test(block.text)) return true;
  return false;
}

/** Headings that only open a section: "How Collagen Works", "What Is Kava". */
const OPENING = /^\W*(how .{2,60}\b(works?|affects? .*)|what (is|are|does) .*|how to .*)\W*$/i;

/** Asked, whatever mark stands at its end: "How does biotin affect hair." */
const QUESTION = /^\W*(how|why|what) (do|does|did|can|could|will|would|is|are)\b.{0,80}$/i;

/** "Whether it helps with sleep is not known." */
const OPEN =
  /^\W*whether\b[^,;]*\b(is|remains?)\s+(still\s+|yet\s+)?(not (yet )?(known|clear|certain|established)|unknown|unclear|uncertain|debat\w+|an open|to be seen)/i;

/** What feeds plants or cattle. */
const FIELDS =
  /\b(essential|important|necessary|vital|(micro)?nutrients?) (\w+ )?for plants\b|\bplant (growth|health|nutrition)\b|\b(crops?|livestock|poultry|fertili[sz]ers?)\b/i;

/** A label that opens directions. */
const DOSING = /^\W*(dosage|dose|directions|suggested use|how to (use|take))\s*[:\u2013\u2014-]/i;

/** A label that opens a definition: "What it is: a bitter root". */
export const DEFINITION = /^\W*what it is\s*[:\u2013\u2014-]/i;

/** A sentence in which nothing is claimed. */
export function isSilentSentence(text: string, scan: Scan): boolean {
  if (/\?[^\p{L}\p{N}]*$/u.test(text)) return true;
  if (QUESTION.test(text) || OPEN.test(text) || FIELDS.test(text) || DOSING.test(text)) return true;
  if (scan.block.role === 'heading' && OPENING.test(text)) return true;
  if ((scan.flags & (FLAG.instruction | FLAG.shop)) !== 0 && DISCLAIMER.test(text)) return true;
  return SOURCE.test(text) && scan.block.role !== 'heading';
}
