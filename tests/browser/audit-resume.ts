/** What an earlier run of the audit has written, so that the next goes on there. */
import { createReadStream, existsSync, statSync, truncateSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { AuditLine } from './audit-line';

export interface Earlier {
  /** Pages that stand in the file, under the names given. */
  done: Set<string>;
  /** How many of them could not be read. */
  failed: number;
}

const NEWLINE = 10;

/** Bytes up to and with the last line end: what follows was cut off by the interruption. */
async function wholeLines(path: string): Promise<number> {
  let read = 0;
  let whole = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const at = chunk.lastIndexOf(NEWLINE);
    if (at >= 0) whole = read + at + 1;
    read += chunk.length;
  }
  return whole;
}

/**
 * Reads a file of JSON Lines and cuts off a last line that is not whole. Line by line: the file may be larger than memory.
 * @throws where a whole line is no line of an audit
 */
export async function earlierRun(path: string): Promise<Earlier> {
  const earlier: Earlier = { done: new Set(), failed: 0 };
  if (!existsSync(path)) return earlier;
  const whole = await wholeLines(path);
  if (whole < statSync(path).size) truncateSync(path, whole);
  for await (const text of createInterface({ input: createReadStream(path) })) {
    const line = JSON.parse(text) as AuditLine;
    earlier.done.add(line.url);
    if ('error' in line) earlier.failed++;
  }
  return earlier;
}
