import type { Dataset } from '../build/records';
import type { Problem } from '../problem';
import type { RetractionIndex } from '../retraction-index';

export interface Context {
  /** All that the schema accepts. */
  dataset: Dataset;
  /** What the schema refused. */
  refused: readonly Problem[];
  /** The text of every JSON file by its path under `data/`. */
  texts: ReadonlyMap<string, string>;
  retractions: RetractionIndex;
}

export interface Complaint extends Problem {
  /** What an exception names: a study's id, a finding's outcome and scope, a name. Stays the same when records are reordered. */
  at: string;
}

/** One rule, in the manner of browser-compat-data. */
export interface Linter {
  name: string;
  /** What it holds and why, in one sentence. */
  description: string;
  check(context: Context): Complaint[];
}

export const fileOf = (substance: string) => `substances/${substance}.json`;

export const unreadFiles = ({ refused }: Pick<Context, 'refused'>): ReadonlySet<string> => new Set(refused.map(({ file }) => file));
