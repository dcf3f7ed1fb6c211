import { expect, test } from 'vitest';
import { readDataset } from '../../data/build/records';
import { changesBetween } from '../../data/check/changes';

const before = readDataset();
const key = 'creatine/strength';
const change = (how: (finding: (typeof before.substances)[number]['findings'][number]) => typeof finding | null) => ({
  ...before,
  substances: before.substances.map((substance) =>
    substance.id === 'creatine'
      ? {
          ...substance,
          findings: substance.findings.flatMap((finding) =>
            finding.outcome === 'strength' && finding.scope === undefined ? (how(finding) ?? []) : [finding],
          ),
        }
      : substance,
  ),
});

test('the same data have no changes', () => {
  expect(changesBetween(before, before)).toEqual([]);
});

test('a finding whose direction or certainty is another is a change, with both states', () => {
  const turned = change((finding) => ({ ...finding, direction: 'no-effect' }));
  expect(changesBetween(before, turned)).toEqual([
    { kind: 'changed', key, what: expect.stringMatching(/^benefit, (\S+) → no-effect, \1$/) },
  ]);
  const doubted = change((finding) => ({
    ...finding,
    downgrades: [...finding.downgrades, { domain: 'imprecision' as const, steps: 1 as const, reason: 'few people' }],
  }));
  expect(changesBetween(before, doubted)).toMatchObject([{ kind: 'changed', key }]);
});

test('another note or another study is none: no verdict hangs on it', () => {
  expect(
    changesBetween(
      before,
      change((finding) => ({ ...finding, note: 'In other words.', studies: [] })),
    ),
  ).toEqual([]);
});

test('a finding that comes is new, and one that goes is gone', () => {
  const without = change(() => null);
  expect(changesBetween(before, without)).toMatchObject([{ kind: 'gone', key }]);
  expect(changesBetween(without, before)).toMatchObject([{ kind: 'new', key }]);
});
