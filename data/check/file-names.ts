import { basename } from 'node:path';
import type { Linter } from './linter';

export const schema: Linter = {
  name: 'schema',
  description: 'Every file fits data/schema.ts; the build refuses any that does not.',
  check: ({ refused }) => refused.map((problem) => ({ ...problem, at: problem.field })),
};

export const fileNames: Linter = {
  name: 'file-names',
  description: "A record's id is its file's name, so that anyone finds it.",
  check: ({ texts }) =>
    [...texts].flatMap(([file, text]) => {
      if (!file.startsWith('substances/')) return [];
      const id = /"id":\s*"([^"]*)"/.exec(text)?.[1] ?? '';
      const name = basename(file, '.json');
      return id === name
        ? []
        : [{ file, record: id, field: 'id', at: 'id', message: `the file is called “${name}”: give both the same name` }];
    }),
};
