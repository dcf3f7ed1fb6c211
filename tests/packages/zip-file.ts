/** A package as its files. */
import { readFileSync } from 'node:fs';
import { strFromU8, type Unzipped, unzipSync } from 'fflate';

export const unzip = (path: string): Unzipped => unzipSync(readFileSync(path));

/** @throws where the package has no such file */
export function textIn(files: Unzipped, name: string): string {
  const bytes = files[name];
  if (!bytes) throw new Error(`The package has no ${name}.`);
  return strFromU8(bytes);
}
