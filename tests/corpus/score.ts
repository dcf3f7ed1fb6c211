/**
 * Runs the engine over labelled pages and prints how well it finds their claims.
 *   npm run score -- [FOLDER] [--errors N] [--pages PART,PART] [--not PART,PART] [--by-page] [--rules] [--kinds extra,missed,polarity,wording,disease] [--data FOLDER]
 * FOLDER holds `pages/`, `blocks/` and `labels/`; where there is none, that is said and nothing is wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../components/engine/reader';
import { buildLexicon } from '../../data/build/lexicon';
import { readDataset } from '../../data/build/records';
import { cutPage } from './cut';
import { type Count, figures, type Label, labelOf, Tally } from './tally';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : null);
const folder = args[0] && !args[0].startsWith('--') ? args[0] : '../shared/corpus/dev';
const listed = (name: string) => option(name)?.split(',') ?? null;

if (!existsSync(join(folder, 'labels'))) {
  console.log(`No labelled pages at ${folder}: nothing to score.`);
  process.exit(0);
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as T);
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const lexicon = buildLexicon(readDataset(option('--data') ?? undefined));
const reader = createReader(lexicon);
const equivalents = join(folder, '../equivalents.json');
const tally = new Tally(
  new Map(lexicon.outcomes.map((outcome) => [outcome.id, outcome.topic])),
  new Map(existsSync(equivalents) ? (JSON.parse(readFileSync(equivalents, 'utf8')) as [string, string][]) : []),
  new Set(lexicon.substances.map((substance) => substance.id)),
);
const only = listed('--pages');
const without = listed('--not');
let ms = 0;
for (const file of readdirSync(join(folder, 'labels')).toSorted()) {
  const page = file.replace('.labels.jsonl', '');
  if (only && !only.some((part) => page.startsWith(part))) continue;
  if (without?.some((part) => page.startsWith(part))) continue;
  const blocks = lines<{ b: number; text: string }>(join(folder, 'blocks', `${page}.blocks.jsonl`)).map((block) => ({
    ...block,
    folded: fold(block.text),
  }));
  const cut = cutPage(join(folder, 'pages', `${page}.html`));
  const began = performance.now();
  const scans = reader.touches(cut.text) ? cut.blocks.flatMap((block) => reader.scan(block) ?? []) : [];
  const context = reader.context(scans, cut.facts);
  const found = scans.flatMap((scan) => reader.claims(scan, context).map((claim) => ({ claim, text: scan.block.text })));
  ms += performance.now() - began;
  const claims = found.flatMap(({ claim, text }) => {
    const quote = fold(text.slice(claim.quote.start, claim.quote.end));
    const whole = fold(text);
    let hits = blocks.filter((block) => block.folded === whole);
    if (hits.length === 0) hits = blocks.filter((block) => block.folded.includes(quote));
    return hits.map((block) => ({
      ...labelOf(claim, block.b, text.slice(claim.quote.start, claim.quote.end)),
      rule: `${claim.why.rule} [${claim.why.words.join(' | ')}]`,
    }));
  });
  tally.page(page, lines<Label>(join(folder, 'labels', file)), claims);
}

const percent = (value: number) => value.toFixed(3);
const row = (name: string, count: Count) => {
  const { precision, recall, f1 } = figures(count);
  return `${name.padEnd(28)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${count.tp} found, ${count.fp} extra, ${count.fn} missed)`;
};
const scored = [...tally.bySource].filter(([, count]) => count.tp + count.fn > 0);
console.log(row('exact', tally.exact));
console.log(row('topic', tally.topic));
console.log(
  `macro F1 over ${scored.length} sources    ${percent(scored.reduce((sum, [, count]) => sum + figures(count).f1, 0) / (scored.length || 1))}`,
);
console.log(
  `polarity ${percent(tally.polarityRight / (tally.matched || 1))}  wording ${percent(tally.wordingRight / (tally.matched || 1))}`,
);
console.log(row('disease flag', tally.disease));
console.log(row('animal flag', tally.animal));
for (const [source, count] of tally.bySource) console.log(row(`  ${source}`, count));
for (const [kind, count] of [...tally.byKind].toSorted()) console.log(`  ${kind.padEnd(40)} ${count}`);
if (args.includes('--by-page')) for (const [page, count] of tally.byPage) console.log(row(page.slice(0, 60).padEnd(62), count));
if (args.includes('--rules'))
  for (const [rule, { tp, fp }] of [...tally.byRule].toSorted((a, b) => b[1].fp - a[1].fp))
    console.log(`${rule.padEnd(44)} ${tp} found, ${fp} extra`);
console.log(`${ms.toFixed(0)} ms in the engine`);
const kinds = listed('--kinds');
for (const miss of tally.misses.filter(({ kind }) => !kinds || kinds.includes(kind)).slice(0, Number(option('--errors') ?? 0)))
  console.log([miss.kind, miss.page.slice(-30), miss.b, miss.s, miss.o, miss.rule, miss.k].join('\t'));
