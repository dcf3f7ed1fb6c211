import { describe, expect, test } from 'vitest';
import { browsedRecord } from '../../components/platform/browsed-record';
import { changesOf } from '../../components/platform/own-import';
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
