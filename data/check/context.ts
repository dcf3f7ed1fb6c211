import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, dataFolder, substanceFiles, tryDataset } from '../build/records';
import { buildRetractions } from '../build/retractions';
import type { Problem } from '../problem';
import { RetractionIndex } from '../retraction-index';
import type { Context } from './linter';

export const jsonFiles = (folder: string) => ['outcomes.json', 'citations.json', 'sites.json', ...substanceFiles(folder)];

/** @throws DataError where the vocabulary itself cannot be read. */
export function readContext(folder = dataFolder): Context {
  const refused: Problem[] = [];
  const dataset = tryDataset(folder, refused);
  if (!dataset) throw new DataError(refused);
  const texts = new Map(jsonFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  return { dataset, refused, texts, retractions: new RetractionIndex(buildRetractions()) };
}
