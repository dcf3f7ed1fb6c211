/** The command line of `npm run audit`. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync, isDynamicPattern } from 'tinyglobby';

export interface AuditOptions {
  /** Files and addresses, in the order given. */
  names: string[];
  out: string | null;
  format: 'jsonl' | 'csv';
  /** Leave out what `out` holds already. */
  resume: boolean;
  tabs: number;
}

export const usage = `npm run audit -- FILE_OR_URL_OR_GLOB… [options]
  --list FILE    names, globs or addresses, one a line (# is a comment); may stand more than once
  --sitemap FILE the addresses in a sitemap file
  --out FILE     write there too
  --resume       go on where --out FILE ends
  --csv          one row a claim instead of one JSON object a page
  --tabs N       pages at a time (2)
`;

/** A command line that cannot be followed. The message says why. */
export class BadCommandLine extends Error {}

/** npm runs scripts in the project's folder; names are meant from where the user stands. */
const here = () => process.env.INIT_CWD ?? process.cwd();

function read(path: string): string {
  try {
    return readFileSync(resolve(here(), path), 'utf8');
  } catch {
    throw new BadCommandLine(`Cannot read ${path}.`);
  }
}

export function namesInList(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** The files of a pattern by name; what is a file or an address as it stands is no pattern. */
function expanded(name: string): string[] {
  if (/^https?:/i.test(name) || !isDynamicPattern(name) || existsSync(resolve(here(), name))) return [name];
  // Backslashes part folders on Windows and quote elsewhere.
  const pattern = process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
  const found = globSync(pattern, { cwd: here(), absolute: isAbsolute(name), expandDirectories: false }).toSorted();
  if (found.length === 0) throw new BadCommandLine(`No file matches ${name}.`);
  return found;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The addresses of a sitemap, or of a sitemap index, as https://www.sitemaps.org/protocol.html lays them out. */
export function addressesInSitemap(xml: string): string[] {
  const places = [...xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/g)];
  return places.map((place) => (place[1] ?? '').replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? ''));
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        list: { type: 'string', multiple: true, default: [] },
        sitemap: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
        resume: { type: 'boolean', default: false },
        csv: { type: 'boolean', default: false },
        tabs: { type: 'string', default: '2' },
      },
    });
  } catch (error) {
    throw new BadCommandLine(error instanceof Error ? error.message : String(error));
  }
}

/** @throws {BadCommandLine} */
export function auditOptions(args: string[]): AuditOptions {
  const { values, positionals } = parse(args);
  const lists = values.list.flatMap((path) => namesInList(read(path)));
  const sitemaps = values.sitemap.flatMap((path) => addressesInSitemap(read(path)));
  const names = [...new Set([...[...positionals, ...lists].flatMap(expanded), ...sitemaps])];
  const tabs = Number(values.tabs);
  if (names.length === 0) throw new BadCommandLine('Name at least one file or address.');
  if (!Number.isInteger(tabs) || tabs < 1 || tabs > 16) throw new BadCommandLine('--tabs takes a whole number from 1 to 16.');
  if (values.resume && !values.out) throw new BadCommandLine('--resume needs --out FILE.');
  if (values.resume && values.csv) throw new BadCommandLine('--resume works with JSON Lines only.');
  return { names, out: values.out ?? null, format: values.csv ? 'csv' : 'jsonl', resume: values.resume, tabs };
}
