/** Reads everything under `data/` and refuses to build from a file that breaks the schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { type Problem, problemLine, schemaProblems } from '../problem';
import {
  type Citation,
  citationFile,
  type Outcome,
  outcomeFile,
  type SiteList,
  type Substance,
  siteFile,
  substance,
  type Topic,
} from '../schema';

export const dataFolder = fileURLToPath(new URL('..', import.meta.url));

export interface Dataset {
  topics: Topic[];
  outcomes: Outcome[];
  /** By id. */
  substances: Substance[];
  /** Studies that pages cite and no finding of ours rests on. */
  citations: Citation[];
  sites: SiteList['sites'];
}

/** Its message lists every problem, one a line: file, record, field, what is wrong. */
export class DataError extends Error {
  override name = 'DataError';
  constructor(readonly problems: readonly Problem[]) {
    super(`The data cannot be built:\n${problems.map(problemLine).join('\n')}`);
  }
}

/** @throws DataError */
export function readDataset(folder = dataFolder): Dataset {
  const problems: Problem[] = [];
  const dataset = tryDataset(folder, problems);
  if (!dataset || problems.length > 0) throw new DataError(problems);
  return dataset;
}

/** As far as it can be read; whatever is wrong goes into `problems`, and a record that breaks the schema is left out. */
export function tryDataset(folder: string, problems: Problem[]): Dataset | null {
  const vocabulary = parseFile(folder, 'outcomes.json', outcomeFile, problems);
  const substances = substanceFiles(folder).map((file) => parseFile(folder, file, substance, problems));
  const cited = parseFile(folder, 'citations.json', citationFile, problems);
  const listed = parseFile(folder, 'sites.json', siteFile, problems);
  if (!vocabulary || !cited || !listed) return null;
  return { ...vocabulary, substances: substances.filter((record) => record !== null), citations: cited.citations, sites: listed.sites };
}

/** `substances/<id>.json`, sorted. */
export const substanceFiles = (folder = dataFolder) =>
  readdirSync(join(folder, 'substances'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => `substances/${name}`);

function parseFile<T>(folder: string, file: string, schema: z.ZodType<T>, problems: Problem[]): T | null {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    problems.push({ file, record: '', field: '', message: error instanceof Error ? error.message : String(error) });
    return null;
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  problems.push(...schemaProblems(file, raw, parsed.error));
  return null;
}
