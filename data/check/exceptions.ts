/** Known debts: complaints that stay open for a stated reason. An entry that is no longer needed fails the check. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dataFolder } from '../build/records';
import type { Complaint } from './linter';

const text = z.string().trim().min(1).max(600);
const exceptionFile = z.strictObject({
  exceptions: z.array(z.strictObject({ linter: text, file: text, at: text, reason: text })),
});

export type Exception = z.infer<typeof exceptionFile>['exceptions'][number];

export const exceptionsPath = join(dataFolder, 'check', 'exceptions.json');

/** @throws z.ZodError, SyntaxError */
export const readExceptions = (path = exceptionsPath): Exception[] =>
  exceptionFile.parse(JSON.parse(readFileSync(path, 'utf8'))).exceptions;

export interface Sorted {
  open: Complaint[];
  excepted: Complaint[];
  /** Entries that no complaint needs. */
  stale: Exception[];
}

/** @param unread Files that the schema refused: what their records would need cannot be told. */
export function sortComplaints(
  linter: string,
  complaints: readonly Complaint[],
  exceptions: readonly Exception[],
  unread: ReadonlySet<string>,
): Sorted {
  const key = ({ file, at }: { file: string; at: string }) => `${file}\n${at}`;
  const mine = exceptions.filter((exception) => exception.linter === linter);
  const allowed = new Set(mine.map(key));
  const raised = new Set(complaints.map(key));
  return {
    open: complaints.filter((complaint) => !allowed.has(key(complaint))),
    excepted: complaints.filter((complaint) => allowed.has(key(complaint))),
    stale: mine.filter((exception) => !raised.has(key(exception)) && !unread.has(exception.file)),
  };
}
