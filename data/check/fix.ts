/**
 * `npm run data:fix`: writes every file that fits the schema in canonical form, and drops exceptions that nothing needs any more.
 * With `-- --owe` it notes each open complaint about a source as a debt, to be paid when the source itself can be read.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../build/records';
import { readContext } from './context';
import { type Exception, exceptionsPath, readExceptions, sortComplaints } from './exceptions';
import { canonical, canonicalTexts } from './format';
import { unreadFiles } from './linter';
import { linters } from './linters';
import { sources } from './sources';

const context = readContext();
for (const [file, text] of canonicalTexts(context)) {
  if (context.texts.get(file) === text) continue;
  writeFileSync(join(dataFolder, file), text);
  console.log(`${file}: written in canonical form`);
}

const exceptions = readExceptions();
const unread = unreadFiles(context);
const known = new Set(linters.map(({ name }) => name));
const stale = new Set<Exception>([
  ...exceptions.filter(({ linter }) => !known.has(linter)),
  ...linters.flatMap((linter) => sortComplaints(linter.name, linter.check(context), exceptions, unread).stale),
]);
const order = ({ linter, file, at }: Exception) => `${linter}\n${file}\n${at}`;
const owed = process.argv.includes('--owe') ? debts() : [];
const kept = [...exceptions.filter((exception) => !stale.has(exception)), ...owed].sort((a, b) => (order(a) < order(b) ? -1 : 1));
writeFileSync(exceptionsPath, canonical({ exceptions: kept }));
if (owed.length > 0) console.log(`check/exceptions.json: ${owed.length} debts noted`);
if (stale.size > 0) console.log(`check/exceptions.json: ${stale.size} entries dropped, ${kept.length} left`);

/** One for each place, with the complaint itself for a reason. */
function debts(): Exception[] {
  const { open } = sortComplaints(sources.name, sources.check(context), exceptions, unread);
  const places = new Map(open.map(({ file, at, message }) => [`${file}\n${at}`, { linter: sources.name, file, at, reason: message }]));
  return [...places.values()];
}
