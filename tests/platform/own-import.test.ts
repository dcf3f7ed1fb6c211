import { describe, expect, test } from 'vitest';
import { browsedRecord } from '../../components/platform/browsed-record';
import { changesOf, sizeProblems } from '../../components/platform/own-import';
import { dreamwort, finding, record, stillroot } from './evidence-fixture';

describe('the dry run', () => {
  const bundled = new Map([dreamwort, stillroot].map((one) => [one.id, browsedRecord(one)]));
  const changes = (mine: typeof dreamwort, before: (typeof dreamwort)[] = []) =>
    changesOf([browsedRecord(mine)], bundled, new Map(before.map((one) => [one.id, browsedRecord(one)])))[0];

  test('tells new records from those that replace, update or repeat', () => {
    const newroot = record('newroot', []);
    expect(changes(newroot)?.kind).toBe('new');
    expect(changes(dreamwort)?.kind).toBe('replaces');
    expect(changes(dreamwort, [record('dreamwort', [])])?.kind).toBe('updates');
    expect(changes(newroot, [newroot])?.kind).toBe('same');
  });

  test('lists each verdict that would differ from the bundled one', () => {
    const mine = record('stillroot', [finding('memory', { direction: 'no-effect' }), finding('sleep')]);
    expect(changes(mine)?.differs).toEqual([
      {
        outcome: 'memory',
        before: { direction: 'benefit', certainty: 'moderate' },
        after: { direction: 'no-effect', certainty: 'moderate' },
      },
      { outcome: 'sleep', before: null, after: { direction: 'benefit', certainty: 'moderate' } },
    ]);
    expect(changes(stillroot)?.differs).toEqual([]);
  });
});

describe('files to import', () => {
  test('that are too large or too many are refused before they are read', () => {
    expect(sizeProblems([{ name: 'a.json', size: 5_000_000 }])).toEqual([]);
    expect(
      sizeProblems([
        { name: 'a.json', size: 100 },
        { name: 'b.bin', size: 7_300_000_000 },
      ]),
    ).toEqual([{ file: 'b.bin', record: '', field: '', message: '7300.0 MB; a file may have 5 MB' }]);
    const many = Array.from({ length: 501 }, (_, index) => ({ name: `${index}.json`, size: 9 }));
    expect(sizeProblems(many).map(({ message }) => message)).toEqual(['501 files; an import may have 500']);
  });
});
