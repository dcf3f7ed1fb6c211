import { certaintyReasons } from './certainty-reasons';
import { directions } from './directions';
import { fileNames, schema } from './file-names';
import { format } from './format';
import type { Linter } from './linter';
import { numbers } from './numbers';
import { references } from './references';
import { retracted } from './retracted';
import { sources } from './sources';
import { vocabulary } from './vocabulary';

export const linters: readonly Linter[] = [
  schema,
  fileNames,
  references,
  vocabulary,
  certaintyReasons,
  directions,
  numbers,
  retracted,
  sources,
  format,
];
