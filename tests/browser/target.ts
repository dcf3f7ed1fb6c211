/** What a user names on the command line, and what of it can be opened as a page. */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';

/** A page to open: a web address as it is, or a file served under an https host of our own. */
export interface Target {
  /** As the user gave it; reports call the page by this. */
  name: string;
  url: string;
  /** Absent for a web address. */
  file?: { body: Buffer; contentType: string };
}

/** A name that leads to no page. The message says why, in words for a user. */
export class UnreadableTarget extends Error {}

const isAddress = (name: string) => /^https?:\/\//i.test(name);

/** npm runs scripts in the project's folder; names are meant from where the user stands. */
const here = () => process.env.INIT_CWD ?? process.cwd();

function readBytes(name: string): Buffer {
  const path = resolve(here(), name);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UnreadableTarget('No such file.');
  if (stat.isDirectory()) throw new UnreadableTarget('A folder, not a page; name the files in it.');
  if (!stat.isFile()) throw new UnreadableTarget('Not a file.');
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnreadableTarget(`Could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

/** @throws {UnreadableTarget} where it is no page */
export function contentTypeOf(name: string, body: Buffer): string {
  const start = body.subarray(0, 4096).toString('latin1');
  if (start.trim() === '') throw new UnreadableTarget('The file is empty.');
  if (start.startsWith('%PDF-')) throw new UnreadableTarget('A PDF document, not a web page.');
  const isWide = /^(?:\xff\xfe|\xfe\xff)/.test(start);
  if (!isWide && start.includes('\0')) throw new UnreadableTarget('A binary file, not a web page.');
  const isXml = /^(?:\xef\xbb\xbf)?\s*<\?xml|^\s*<(?:rss|feed|svg|urlset)\b/i.test(start);
  if (isXml && !/<html\b/i.test(start)) throw new UnreadableTarget('An XML document, not a web page.');
  const type = extname(name).toLowerCase() === '.txt' ? 'text/plain' : 'text/html';
  // Without this, a file that does not name its encoding would be read as Windows-1252.
  return isUtf8(body) ? `${type}; charset=utf-8` : type;
}

/**
 * @param index tells equal file names apart: each file gets a host of its own, as pages of different sites have
 * @throws {UnreadableTarget}
 */
export function targetOf(name: string, index: number): Target {
  if (isAddress(name)) {
    if (!URL.canParse(name)) throw new UnreadableTarget('Not a web address.');
    return { name, url: name };
  }
  const body = readBytes(name);
  const url = `https://page-${index}.example/${encodeURIComponent(basename(name))}`;
  return { name, url, file: { body, contentType: contentTypeOf(name, body) } };
}
