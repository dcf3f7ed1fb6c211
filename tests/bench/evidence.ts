/** What the evidence browser costs with all that we know, against the same with a tenth of it, in one run. */
import type { Page } from '@playwright/test';
import { browsedRecord } from '../../components/platform/browsed-record';
import type { Dataset } from '../../data/build/records';
import { bundle } from './bundle';
import { median, rounded } from './median';

export interface EvidenceCost {
  substances: number;
  /** A letter typed into the search, with all ÷ with `few` substances. */
  typingOverFew: number;
  /** The start page with the map, with all ÷ with `few`. */
  openOverFew: number;
  few: number;
  /** Milliseconds on the main thread: the longest letter; the start with its map; the map of the largest topic; the substance with most findings. */
  longestLetterMs: number;
  openMs: number;
  topicMs: number;
  substanceMs: number;
}

const FEW = 30;
const ROUNDS = 9;
/** Names, brands, outcomes and words of pages are met on the way through them. */
const WORDS = ['ashwagandha', 'magnesium', 'sleep quality', 'omega', 'cholesterol'];

export async function evidenceCost(page: Page, { substances, outcomes, topics }: Dataset): Promise<EvidenceCost> {
  await page.evaluate(await bundle('evidence-in-page.tsx'));
  const topicOf = new Map(outcomes.map(({ id, topic }) => [id, topic]));
  const counts = new Map<string, number>();
  for (const { outcome } of substances.flatMap(({ findings }) => findings)) {
    const of = topicOf.get(outcome) ?? '';
    counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const topic = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const substance = substances.toSorted((a, b) => b.findings.length - a.findings.length)[0]?.id ?? '';
  // The few are spread over the alphabet, and those that are asked for among them.
  const few = substances.filter(
    ({ id }, index) => ['ashwagandha', 'magnesium', 'omega-3'].includes(id) || index % Math.ceil(substances.length / FEW) === 0,
  );

  async function set(records: typeof substances): Promise<void> {
    const dataset = {
      version: '',
      date: '2026-01-01',
      substances: records.length,
      findings: 0,
      studies: 0,
      retractionsDate: null,
      old: false,
    };
    await page.evaluate((ready) => browser.setUp(ready), {
      state: 'ready' as const,
      substances: records.map(browsedRecord),
      outcomes,
      topics,
      dataset,
    });
  }
  const opened: Record<'all' | 'few', number[]> = { all: [], few: [] };
  // A row a round, a column a letter.
  const typed: Record<'all' | 'few', number[][]> = { all: [], few: [] };
  const topicMs: number[] = [];
  const substanceMs: number[] = [];
  // In turn, so that what else the machine does falls on both.
  for (let round = 0; round < ROUNDS; round++) {
    for (const which of ['few', 'all'] as const) {
      await set(which === 'all' ? substances : few);
      opened[which].push(await page.evaluate(() => browser.open('')));
      const letters: number[] = [];
      for (const word of WORDS) letters.push(...(await page.evaluate((text) => browser.type(text), word)));
      typed[which].push(letters);
    }
    topicMs.push(await page.evaluate((hash) => browser.go(hash), `#topic/${topic}`));
    substanceMs.push(await page.evaluate((hash) => browser.go(hash), `#substance/${substance}`));
  }
  const letters = (rows: readonly number[][]) => (rows[0] ?? []).map((_, at) => median(rows.map((row) => row[at] ?? 0)));
  return {
    substances: substances.length,
    few: few.length,
    typingOverFew: rounded(median(letters(typed.all)) / median(letters(typed.few))),
    openOverFew: rounded(median(opened.all) / median(opened.few)),
    longestLetterMs: rounded(Math.max(...letters(typed.all))),
    openMs: rounded(median(opened.all)),
    topicMs: rounded(median(topicMs)),
    substanceMs: rounded(median(substanceMs)),
  };
}
