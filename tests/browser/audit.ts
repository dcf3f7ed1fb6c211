/** `npm run audit`: the built extension over pages, one JSON object a page on standard output and nothing else there. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runEverywhere } from './access';
import { type AuditLine, auditedPage, csvHead, csvRows } from './audit-line';
import { type AuditOptions, auditOptions, BadCommandLine, usage } from './audit-options';
import { earlierRun } from './audit-resume';
import { inOrder } from './in-order';
import { launch, type ObelusBrowser } from './launch';
import { progressLine } from './progress';
import { targetOf, UnreadableTarget } from './target';
import { visit } from './visit';

/** Tabs leave something behind in a browser; a new one now and then keeps the memory flat. */
const PAGES_PER_BROWSER = 250;
/** Browsers that may stop on one page before the page is given up. */
const TRIES = 2;
/** Pages between two lines on how far the list is. */
const TELL = 100;

const say = (line: string) => process.stderr.write(`${line}\n`);
const at = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** The browser has crashed or was ended; the pages it had open may be innocent. */
class BrowserGone extends Error {}

async function audit(obelus: ObelusBrowser, name: string, index: number): Promise<AuditLine> {
  try {
    return await visit(obelus, targetOf(name, index), (report) => auditedPage(name, report));
  } catch (error) {
    if (!obelus.isRunning()) throw new BrowserGone();
    if (error instanceof UnreadableTarget) return { url: name, error: error.message };
    // A crashed tab is the page's matter, and no reason to lose the other pages.
    return { url: name, error: `Failed: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}` };
  }
}

function writer({ out, format, resume }: AuditOptions): (line: AuditLine) => void {
  const path = out === null ? null : at(out);
  const emit = (text: string) => {
    process.stdout.write(text);
    if (path) appendFileSync(path, text);
  };
  if (path && !resume) writeFileSync(path, '');
  if (format === 'csv') emit(csvHead);
  return (line) => emit(format === 'csv' ? csvRows(line) : `${JSON.stringify(line)}\n`);
}

/** Calls `take` with each page's line, in order. A browser that stops is replaced, and goes on where the last one was. */
async function auditAll(names: readonly string[], tabs: number, take: (line: AuditLine, name: string) => void): Promise<void> {
  const network = names.some((name) => /^https?:/i.test(name));
  let taken = 0;
  let tries = 0;
  const hand = (line: AuditLine, name: string) => {
    taken++;
    tries = 0;
    take(line, name);
  };
  while (taken < names.length) {
    const start = taken;
    // After a stop, page by page, until the one that does it is found.
    const batch = names.slice(start, start + (tries > 0 ? 1 : PAGES_PER_BROWSER));
    const obelus = await launch({ network });
    try {
      await runEverywhere(obelus);
      await inOrder(batch, tabs, (name, index) => audit(obelus, name, start + index), hand);
    } catch (error) {
      if (obelus.isRunning()) throw error;
      const name = names[taken] ?? '';
      say(`The browser stopped at or near ${name}; starting another.`);
      if (++tries > TRIES) hand({ url: name, error: 'The browser stopped on this page.' }, name);
    } finally {
      await obelus.close();
    }
  }
}

async function run(options: AuditOptions): Promise<number> {
  const earlier = options.resume && options.out ? await earlierRun(at(options.out)) : null;
  const names = earlier ? options.names.filter((name) => !earlier.done.has(name)) : options.names;
  if (earlier && earlier.done.size > 0) {
    say(`${earlier.done.size} done before (${earlier.failed} of them could not be read), ${names.length} to go`);
  }
  const write = writer(options);
  const begin = Date.now();
  let done = 0;
  let failed = 0;
  await auditAll(names, options.tabs, (line, name) => {
    write(line);
    done++;
    const bad = 'error' in line;
    if (bad) failed++;
    say(`[${done}/${names.length}] ${name}: ${bad ? line.error : (line.note ?? `${line.claims.length} claims`)}`);
    if (done % TELL === 0) say(progressLine(done, names.length, Date.now() - begin));
  });
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

// The lines written so far are whole. Leaving at once also ends the browser, which otherwise would be taken for one that stopped.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => {
    say('Ended early. With --out FILE --resume the next run goes on from here.');
    process.exit(code);
  });
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
