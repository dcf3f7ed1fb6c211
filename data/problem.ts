/** What is wrong with a record, said so that its author finds the place and knows the mend. */
import type { z } from 'zod';

export interface Problem {
  /** Relative to `data/`, or the name of an imported file. */
  file: string;
  /** The record: a substance's id, or '' for the file as a whole. */
  record: string;
  /** A path a person can follow: `findings[3] (memory).direction`. */
  field: string;
  message: string;
}

export const problemLine = ({ file, record, field, message }: Problem) =>
  [file, record && `record “${record}”`, field, message].filter((part) => part !== '').join(': ');

/** Each issue of a failed parse, with its place in the raw value. */
export const schemaProblems = (file: string, raw: unknown, error: z.ZodError): Problem[] =>
  error.issues.map((issue) => ({ file, record: idOf(raw), field: fieldPath(raw, issue.path), message: issue.message }));

/** `findings[3] (memory).note`: list items are named by their own id, outcome or name where they have one. */
export function fieldPath(raw: unknown, path: readonly PropertyKey[]): string {
  let value = raw;
  let text = '';
  for (const key of path) {
    value = isObject(value) ? value[String(key)] : undefined;
    if (typeof key === 'number') {
      const name = nameOf(value);
      text += `[${key}]${name && ` (${name})`}`;
    } else text += `${text && '.'}${String(key)}`;
  }
  return text;
}

const idOf = (value: unknown) => (isObject(value) && typeof value.id === 'string' ? value.id.slice(0, 80) : '');

function nameOf(value: unknown): string {
  if (!isObject(value)) return '';
  const name = value.id ?? value.outcome ?? value.name ?? value.match;
  return typeof name === 'string' ? name.slice(0, 80) : '';
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
