/**
 * `npm run bench`: what Obelus costs a page, as ratios measured in one run; `-- --json` prints them as one line.
 * A browser and machine of its own would give smoother figures, not other ones: compare ratios, never milliseconds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { buildLexicon } from '../../data/build/lexicon';
import { readDataset } from '../../data/build/records';
import { builtExtension } from '../browser/build';
import { findBrowser } from '../browser/find-browser.mjs';
import { bundle } from './bundle';
import { citationCost } from './citations';
import { evidenceCost } from './evidence';
import type { Run } from './in-page';
import { quietPage } from './load';
import { median, rounded } from './median';
import type { Kind } from './pages';
import { shareByPart } from './parts';
import { savedPages } from './saved';
import { type Figures, table } from './table';

const sizes = { '100kB': 100_000, '1MB': 1_000_000, '10MB': 10_000_000 } as const;
type Size = keyof typeof sizes;
type Filled = Kind | 'saved';
/** `-- --quick` measures small pages only: whether all of it runs, not what it costs. */
const measured: Size[] = process.argv.includes('--quick') ? ['100kB'] : ['100kB', '1MB', '10MB'];
const rounds: Record<Size, number> = { '100kB': 15, '1MB': 9, '10MB': 3 };

const say = (text: string) => process.stderr.write(`${text}\n`);

async function newPage(): Promise<{ page: Page; close(): Promise<void> }> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ channel: 'chromium', ...(executablePath && { executablePath }), headless: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  return { page, close: () => browser.close() };
}

/** Of saved pages, the one that costs what most of them do. */
async function measureSaved(page: Page, pages: readonly string[], size: Size): Promise<Measured> {
  const all: Measured[] = [];
  for (const one of pages) {
    await page.evaluate((html) => bench.keep(html), one);
    all.push(await measure(page, 'saved', size));
  }
  const of = (what: keyof Measured) => median(all.map((one) => one[what]));
  return { ratio: of('ratio'), longest: of('longest'), ms: of('ms'), shift: of('shift') };
}

interface Measured {
  ratio: number;
  longest: number;
  ms: number;
  /** Summed scores of layout shifts. */
  shift: number;
}

/** Walk and pipeline in turn, so that what else the machine does falls on both. */
async function measure(page: Page, kind: Filled, size: Size): Promise<Measured> {
  await page.evaluate(({ kind, length }) => bench.fill(kind, length), { kind, length: sizes[size] });
  const walks: number[] = [];
  const runs: Run[] = [];
  for (let i = 0; i < rounds[size]; i++) {
    for (let j = 0; j < 3; j++) walks.push(await page.evaluate(() => bench.walk()));
    runs.push(await page.evaluate(() => bench.run()));
  }
  const ms = median(runs.map((run) => run.ms));
  return { ratio: ms / median(walks), longest: median(runs.map((run) => run.longestSlice)), ms, shift: runs.at(-1)?.layoutShift ?? 0 };
}

async function versus(page: Page, names: readonly string[], ours: number): Promise<Figures['versus']> {
  await page.evaluate(await bundle('others-in-page.ts'));
  await page.evaluate((list) => others.setUp(list), names);
  await page.evaluate(({ kind, length }) => bench.fill(kind, length), { kind: 'article' as const, length: sizes['100kB'] });
  const result: Figures['versus'] = { markJs: 0, regexOfAllNames: 0, compromise: 0, winkNlp: 0 };
  for (const [key, run] of [
    ['markJs', () => page.evaluate(() => others.markJs())],
    ['regexOfAllNames', () => page.evaluate(() => others.regex())],
    ['compromise', () => page.evaluate(() => others.compromise())],
    ['winkNlp', () => page.evaluate(() => others.winkNlp())],
  ] as const) {
    const times: number[] = [];
    for (let i = 0; i < 3; i++) times.push(await run());
    result[key] = rounded(median(times) / ours);
  }
  return result;
}

/** A card with its first glance ÷ an empty popover, and in milliseconds. */
async function cardCost(page: Page): Promise<Figures['card']> {
  await page.evaluate(await bundle('card-in-page.ts'));
  const opened: number[] = [];
  const empty: number[] = [];
  for (let i = 0; i < 15; i++) {
    empty.push(await page.evaluate(() => cards.popover()));
    opened.push(await page.evaluate(() => cards.card()));
  }
  return { overPopover: rounded(median(opened) / median(empty)), ms: rounded(median(opened)) };
}

/** Bytes of a script of ours, minified and gzipped. */
const gzipped = (name: string) => gzipSync(readFileSync(join(builtExtension(), name)), { level: 9 }).length;

async function main(): Promise<void> {
  const content = readFileSync(join(builtExtension(), 'content.js'));
  const saved = savedPages();
  const kinds: Filled[] = ['quiet', 'article', 'dense', ...(saved.length > 0 ? (['saved'] as const) : [])];
  if (saved.length === 0) say('No saved pages at ../shared/corpus: generated ones only.');
  const dataset = readDataset();
  const lexicon = buildLexicon(dataset);
  const { page, close } = await newPage();
  await page.evaluate(await bundle('in-page.ts'));
  await page.evaluate((value) => bench.setUp(value), lexicon);

  const figures: Figures = {
    pipelineOverWalk: { quiet: {}, article: {}, dense: {} },
    versus: { markJs: 0, regexOfAllNames: 0, compromise: 0, winkNlp: 0 },
    longestSliceMs: { quiet: {}, article: {}, dense: {} },
    changeOverPage: 0,
    quietPage: { scriptBytes: content.length, workRatio: 0, heapRatio: 0, addedMs: 0 },
    card: { overPopover: 0, ms: 0 },
    citations: { lookUpUs: 0, firstMs: 0, diskBytes: 0, memoryBytes: 0 },
    evidence: { substances: 0, few: 0, typingOverFew: 0, openOverFew: 0, longestLetterMs: 0, openMs: 0, topicMs: 0, substanceMs: 0 },
    layoutShift: 0,
    contentScriptGzip: gzipped('content.js'),
    scriptsGzip: { content: gzipped('content.js'), engine: gzipped('engine.js'), details: gzipped('details.js') },
    contentScriptParts: await shareByPart(),
  };
  if (saved.length > 0) {
    figures.pipelineOverWalk.saved = {};
    figures.longestSliceMs.saved = {};
  }
  let articleOf100kB = 0;
  let denseOfLargest = 0;
  for (const size of measured) {
    for (const kind of kinds) {
      say(`${kind}, ${size} …`);
      const { ratio, longest, ms, shift } = kind === 'saved' ? await measureSaved(page, saved, size) : await measure(page, kind, size);
      (figures.pipelineOverWalk[kind] ?? {})[size] = rounded(ratio);
      (figures.longestSliceMs[kind] ?? {})[size] = rounded(longest);
      figures.layoutShift = Math.max(figures.layoutShift, shift);
      if (kind === 'article' && size === '100kB') articleOf100kB = ms;
      if (kind === 'dense') denseOfLargest = ms;
    }
  }
  say('a change of 1 kB …');
  await page.evaluate((length) => bench.fill('dense', length), sizes[measured.at(-1) ?? '100kB']);
  figures.changeOverPage = rounded((await page.evaluate(() => bench.change())) / denseOfLargest);
  say('the others …');
  const names = lexicon.substances.flatMap((substance) => substance.names);
  figures.versus = await versus(page, names, articleOf100kB);
  say('a card …');
  figures.card = await cardCost(page);
  say('the evidence browser …');
  figures.evidence = await evidenceCost(page, dataset);
  await close();
  say('citations …');
  figures.citations = await citationCost();
  say('a quiet page with and without the extension …');
  figures.quietPage = await quietPage(content.length);

  process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(figures)}\n` : table(figures));
}

void main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
