/** `npm run data:check`: exit code 1 where a rule is broken or an exception is no longer needed. */
import { problemLine } from '../problem';
import { readContext } from './context';
import { readExceptions, sortComplaints } from './exceptions';
import { unreadFiles } from './linter';
import { linters } from './linters';

const context = readContext();
const exceptions = readExceptions();
const unread = unreadFiles(context);
let failures = 0;

for (const linter of linters) {
  const { open, excepted, stale } = sortComplaints(linter.name, linter.check(context), exceptions, unread);
  failures += open.length + stale.length;
  if (open.length + stale.length > 0) console.log(`\n${linter.name}: ${linter.description}`);
  for (const complaint of open) console.log(`  ${problemLine(complaint)}`);
  for (const { file, at } of stale) console.log(`  ${file}: ${at}: the exception is no longer needed: run npm run data:fix`);
  if (excepted.length > 0) console.log(`${linter.name}: ${excepted.length} known exceptions`);
}
const { substances } = context.dataset;
console.log(
  failures === 0
    ? `${substances.length} records, ${linters.length} rules: all hold`
    : `\n${failures} problems in ${substances.length} records`,
);
process.exitCode = failures === 0 ? 0 : 1;
