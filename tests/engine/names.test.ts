import { describe, expect, it } from 'vitest';
import { COMMON_NAMES } from '../../components/engine/cue-words';
import { createReader } from '../../components/engine/reader';
import { buildLexicon } from '../../data/build/lexicon';
import { readDataset } from '../../data/build/records';
import { block } from './pages';

const lexicon = buildLexicon(readDataset());
const reader = createReader(lexicon);
const owners = new Map<string, Set<string>>();
for (const { id, name, names, ambiguousNames } of lexicon.substances)
  for (const one of [name, ...names, ...ambiguousNames])
    owners.set(one.toLowerCase(), (owners.get(one.toLowerCase()) ?? new Set()).add(id));

const mentioned = (text: string) => reader.scan(block(1, text))?.mentions.map(({ substance }) => substance) ?? [];

describe.each(lexicon.substances.map((substance) => [substance.id, substance] as const))('the names of %s', (_, { names }) => {
  it('are each found where they stand in a sentence', () => {
    const missed = names.filter((name) => {
      if (COMMON_NAMES.has(name.toLowerCase())) return false;
      const found = mentioned(`Every day she takes ${name} with water.`);
      return !found.some((id) => owners.get(name.toLowerCase())?.has(id));
    });
    expect(missed).toEqual([]);
  });
});

it('opens the gate for each substance’s own name, and not for names that mean other things', () => {
  const shut = lexicon.substances.filter(
    ({ name, ambiguousNames }) =>
      !ambiguousNames.some((one) => one.toLowerCase() === name.toLowerCase()) && !reader.touches(`Some words about ${name} and more.`),
  );
  expect(shut.map(({ id }) => id)).toEqual([]);
  expect(reader.touches('The same dim lights, and a sage who drinks reds.')).toBe(false);
});
