import { describe, expect, it } from 'vitest';
import { IMPORT_LIMIT, readImport } from '../../data/import';
import { problemLine } from '../../data/problem';
import { finding, record, study } from './dataset-fixture';

const outcomes = new Set(['sleep-quality', 'insomnia']);
const text = (value: unknown) => JSON.stringify(value);
const refusal = (...texts: string[]) => {
  const { problems } = readImport(
    texts.map((content, index) => ({ name: `mine-${index + 1}.json`, text: content })),
    outcomes,
  );
  return problems.map(problemLine);
};

it('takes one record, or a list as the export writes it', () => {
  const two = [record(), record({ id: 'night-moss', name: 'Night moss' })];
  expect(readImport([{ name: 'a.json', text: text(two) }], outcomes)).toEqual({ records: two, problems: [], read: 2 });
  expect(readImport([{ name: 'a.json', text: text(record()) }], outcomes).records).toEqual([record()]);
});

describe('an adversary’s file is refused, and the message names the place', () => {
  it.each([
    [
      'a wrong type',
      { ...record(), names: 'dream moss' },
      'mine-1.json: record “dream-moss”: names: Invalid input: expected array, received string',
    ],
    ['a wrong kind', { ...record(), kind: 'toString' }, 'record “dream-moss”: kind: Invalid option'],
    ['a field nobody knows', { ...record(), certainty: 'high' }, 'Unrecognized key: "certainty"'],
    ['a field missing', { ...record(), findings: undefined }, 'record “dream-moss”: findings: Invalid input'],
    [
      'an unknown outcome',
      record({ findings: [finding({ outcome: 'flying' })] }),
      'findings[0] (flying).outcome: there is no outcome “flying”',
    ],
    ['an unknown study', record({ findings: [finding({ studies: ['pmid:9'] })] }), '“pmid:9” is not among the record'],
    ['a study twice', record({ studies: [study('pmid:1'), study('pmid:1')] }), 'studies: “pmid:1” stands twice'],
    ['a finding twice', record({ findings: [finding(), finding()] }), 'give one a scope'],
    [
      'markup in a note',
      record({ findings: [finding({ note: 'Good <img src=x onerror=alert(1)>' })] }),
      'findings[0] (sleep-quality).note: plain text',
    ],
    ['markup in a title', record({ studies: [study('pmid:1', { title: '</td><script>' })] }), 'studies[0] (pmid:1).title: plain text'],
    ['a control character', record({ name: 'Dream\u0000moss' }), 'record “dream-moss”: name: plain text'],
    ['a script for an address', record({ studies: [study('pmid:1', { seenAt: 'javascript:alert(1)' })] }), 'studies[0] (pmid:1).seenAt'],
    ['an id that climbs', record({ id: '../zinc' }), 'record “../zinc”: id: kebab-case'],
    ['an endless name', record({ name: 'x'.repeat(81) }), 'name: Too big'],
    ['a number that is none', { ...record(), studiedDose: { low: -1, high: 2, unit: 'mg' } }, 'studiedDose.low: Too small'],
    ['no object at all', 5, 'mine-1.json: Invalid input: expected object, received number'],
    ['null', null, 'mine-1.json: Invalid input: expected object, received null'],
  ])('%s', (_, content, place) => {
    expect(refusal(text(content)).join('\n')).toContain(place);
  });

  it('keys of the prototype, at the top and deep inside', () => {
    const top = text(record()).replace('{', '{"__proto__":{"polluted":true},');
    const deep = text(record()).replace('"findings":[{', '"findings":[{"__proto__":{"polluted":true},"constructor":1,');
    expect(refusal(top).join('\n')).toContain('Unrecognized key: "__proto__"');
    expect(refusal(deep).join('\n')).toMatch(/findings\[0\].*Unrecognized keys?: "(__proto__|constructor)"/);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('the same id in two files', () => {
    expect(refusal(text(record()), text(record()))).toEqual([
      'mine-2.json: record “dream-moss”: id: the same id stands in mine-1.json as well: keep one',
    ]);
  });

  it('text that is not JSON, a list of nothing, and nesting without end', () => {
    expect(refusal('{"id": ')).toEqual(['mine-1.json: is not JSON: export writes the form that is wanted']);
    expect(refusal('[]')).toEqual(['mine-1.json: holds no record']);
    expect(refusal('['.repeat(200_000) + ']'.repeat(200_000))[0]).toMatch(/^mine-1\.json: /);
  });

  it('fifty megabytes, before they are parsed', () => {
    const huge = `"${'x'.repeat(50_000_000)}`;
    expect(refusal(huge)).toEqual(['mine-1.json: 50.0 million characters; an import may have 20.0 million in all']);
    expect(IMPORT_LIMIT).toBeLessThan(50_000_000);
  });

  it('a thousand faults, of which a hundred are told', () => {
    const faults = Array.from({ length: 1000 }, () => ({}));
    const told = refusal(text(faults));
    expect(told).toHaveLength(101);
    expect(told.at(-1)).toMatch(/^and \d+ problems more$/);
  });
});

it('names the record where its id is not even a text', () => {
  expect(refusal(text({ ...record(), id: 7 }))[0]).toBe('mine-1.json: id: Invalid input: expected string, received number');
});
