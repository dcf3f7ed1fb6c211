import type { Context, Linter } from './linter';
import { fileOf } from './linter';

export const format: Linter = {
  name: 'format',
  description: 'Files are written as data:fix writes them: keys in the order of the schema, two spaces, one line end at the end.',
  check: (context) =>
    [...canonicalTexts(context)].flatMap(([file, text]) =>
      context.texts.get(file) === text
        ? []
        : [{ file, record: '', field: '', at: file, message: 'is not in canonical form: run npm run data:fix' }],
    ),
};

/** How each file that fits the schema should read. Parsing puts the keys in the schema's order and trims texts. */
export function canonicalTexts({ dataset }: Pick<Context, 'dataset'>): Map<string, string> {
  const { topics, outcomes, citations, sites } = dataset;
  return new Map([
    ['outcomes.json', canonical({ topics, outcomes })],
    ['citations.json', canonical({ citations })],
    ['sites.json', canonical({ sites })],
    ...dataset.substances.map((record) => [fileOf(record.id), canonical(record)] as const),
  ]);
}

export const canonical = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
