import { describe, expect, it } from 'vitest';
import { block, said } from './pages';
import { articles } from './sentences/articles';
import { marketing } from './sentences/marketing';
import { polarity } from './sentences/polarity';
import { quiet } from './sentences/quiet';
import { relations } from './sentences/relations';
import { subject } from './sentences/subject';
import { verbs } from './sentences/verbs';
import { wording } from './sentences/wording';

const POLARITIES = new Set(['benefit', 'no-effect', 'harm']);
const WORDINGS = new Set(['proven', 'asserted', 'hedged', 'attributed']);

/** "zinc acne disease" → "zinc acne benefit asserted disease". */
function whole(short: string): string {
  const [substance, outcome, ...rest] = short.trim().split(/\s+/);
  const polarityOf = rest.find((word) => POLARITIES.has(word)) ?? 'benefit';
  const wordingOf = rest.find((word) => WORDINGS.has(word)) ?? 'asserted';
  const flags = rest.filter((word) => !POLARITIES.has(word) && !WORDINGS.has(word));
  return [substance, outcome, polarityOf, wordingOf, ...flags].join(' ');
}

export const cases = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const bar = line.lastIndexOf('|');
      const claims = line.slice(bar + 1).trim();
      return { text: line.slice(0, bar).trim(), claims: claims === 'none' ? [] : claims.split(';').map(whole).toSorted() };
    });

describe.each([
  ['what is claimed', verbs],
  ['the language of shops', marketing],
  ['the language of articles', articles],
  ['no effect and harm', polarity],
  ['how strongly', wording],
  ['whose claim it is', subject],
  ['what ties a name to an effect', relations],
  ['what is no claim', quiet],
])('in sentences about %s', (_, table) => {
  it.each(cases(table))('reads “$text”', ({ text, claims }) => {
    // The page is about supplements, as the gate has seen to.
    expect(said([block(1, text)], { title: 'Supplement guide' }).toSorted()).toEqual(claims);
  });
});
