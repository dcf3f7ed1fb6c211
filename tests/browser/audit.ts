/** `npm run audit`: the built extension over pages, one JSON object a page on standard output and nothing else there. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runEverywhere } from './access';
import { type AuditLine, auditedPage, csvHead, csvRows } from './audit-line';
import { type AuditOptions, auditOptions, BadCommandLine, usage } from './audit-options';
import { inOrder } from './in-order';
import { launch, type ObelusBrowser } from './launch';
import { targetOf, UnreadableTarget } from './target';
import { visit } from './visit';

/** Tabs leave something behind in a browser; a new one now and then keeps the memory flat. */
const PAGES_PER_BROWSER = 400;

const say = (line: string) => process.stderr.write(`${line}\n`);

async function audit(obelus: ObelusBrowser, name: string, index: number): Promise<AuditLine> {
  try {
    return await visit(obelus, targetOf(name, index), (report) => auditedPage(name, report));
  } catch (error) {
    if (error instanceof UnreadableTarget) return { url: name, error: error.message };
    // A crashed tab is the page's matter, and no reason to lose the other pages.
    return { url: name, error: `Failed: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}` };
  }
}

/** The names that an earlier run has written; a line cut off by an interruption does not count. */
function written(path: string): Set<string> {
  if (!existsSync(path)) return new Set();
  const whole = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  writeFileSync(path, whole.map((line) => `${line}\n`).join(''));
  return new Set(whole.map((line) => (JSON.parse(line) as AuditLine).url));
}

function writer({ out, format, resume }: AuditOptions): (line: AuditLine) => void {
  const path = out === null ? null : resolve(process.env.INIT_CWD ?? process.cwd(), out);
  const emit = (text: string) => {
    process.stdout.write(text);
    if (path) appendFileSync(path, text);
  };
  if (path && !resume) writeFileSync(path, '');
  if (format === 'csv') emit(csvHead);
  return (line) => emit(format === 'csv' ? csvRows(line) : `${JSON.stringify(line)}\n`);
}

async function run(options: AuditOptions): Promise<number> {
  const done = options.resume && options.out ? written(resolve(process.env.INIT_CWD ?? process.cwd(), options.out)) : new Set<string>();
  const names = options.names.filter((name) => !done.has(name));
  if (done.size > 0) say(`${done.size} done before, ${names.length} to go`);
  const write = writer(options);
  const network = names.some((name) => /^https?:/i.test(name));
  let failed = 0;
  for (let start = 0; start < names.length; start += PAGES_PER_BROWSER) {
    const obelus = await launch({ network });
    try {
      await runEverywhere(obelus);
      await inOrder(
        names.slice(start, start + PAGES_PER_BROWSER),
        options.tabs,
        (name, index) => audit(obelus, name, start + index),
        (line, name, index) => {
          write(line);
          const bad = 'error' in line;
          if (bad) failed++;
          say(`[${start + index + 1}/${names.length}] ${name}: ${bad ? line.error : (line.note ?? `${line.claims.length} claims`)}`);
        },
      );
    } finally {
      await obelus.close();
    }
  }
  if (failed > 0) say(`${failed} of ${names.length} could not be read`);
  return failed > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  try {
    return await run(auditOptions(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof BadCommandLine)) throw error;
    say(`${error.message}\n\n${usage}`);
    return 2;
  }
}

// `npm run audit -- … | head` closes our output before we are through.
process.stdout.on('error', () => process.exit(0));

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
