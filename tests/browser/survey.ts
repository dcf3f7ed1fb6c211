/** `npm run survey -- market.jsonl`: what an audit's lines say taken together. */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { verdictWords } from '../../components/ui/strings/terms';
import type { AuditLine } from './audit-line';
import { Survey } from './survey-counts';

const [path] = process.argv.slice(2);
// Who reads on with `head` has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const say = (line: string) => process.stdout.write(`${line}\n`);
const share = (part: number, whole: number) => (whole === 0 ? '' : `${Math.round((100 * part) / whole)} %`);
const row = (name: string, ...cells: (string | number)[]) => say(name.padEnd(44) + cells.map((cell) => String(cell).padStart(10)).join(''));

/** Names by how often, the commonest first. */
const commonest = (counts: ReadonlyMap<string, number>, most = Number.POSITIVE_INFINITY) =>
  [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);

function print(survey: Survey): void {
  const { pages, claims } = survey;
  row('Pages read', pages);
  row('  with a claim', survey.withClaims, share(survey.withClaims, pages));
  row('  in another language', survey.otherLanguage);
  row('Pages that could not be read', survey.unread);
  row('Claims', claims);
  row('  whose wording outruns the evidence', survey.overclaims, share(survey.overclaims, claims));
  say('\nVerdicts');
  for (const [verdict, count] of commonest(survey.verdicts))
    row(`  ${verdictWords[verdict as keyof typeof verdictWords] ?? verdict}`, count, share(count, claims));
  say('\nOverclaims by reason');
  for (const [reason, count] of commonest(survey.reasons)) row(`  ${reason}`, count, share(count, claims));
  say('\nMost claimed');
  for (const [pair, count] of commonest(survey.pairs, 20)) row(`  ${pair}`, count, share(count, claims));
}

async function main(): Promise<number> {
  if (!path) {
    process.stderr.write('Name a file that the audit wrote: npm run survey -- market.jsonl\n');
    return 2;
  }
  const survey = new Survey();
  const input = createReadStream(resolve(process.env.INIT_CWD ?? process.cwd(), path));
  for await (const text of createInterface({ input })) survey.add(JSON.parse(text) as AuditLine);
  print(survey);
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
