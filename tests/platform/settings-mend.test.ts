import { describe, expect, test } from 'vitest';
import { LIST_LIMIT, mend } from '../../components/platform/settings-mend';
import { defaults, type Settings } from '../../components/platform/settings-model';

const full: Settings = {
  version: 1,
  on: false,
  topicsOff: ['sleep'],
  verdictsOff: ['unreviewed', 'vague'],
  sitesOff: ['shop.example', 'localhost:8080'],
  run: 'listed',
  sitesAdded: ['blog.example'],
  marks: { extent: 'line', weight: 'quiet' },
  theme: 'dark',
  hidden: [
    { substance: 'zinc', outcome: 'immune-function', host: 'shop.example' },
    { substance: null, outcome: 'energy', host: null },
  ],
};

describe('stored settings', () => {
  test('that are whole come back as they are, without a note', () => {
    expect(mend(full)).toEqual({ settings: full, notes: [] });
  });

  test('that were never stored are the defaults, without a note', () => {
    expect(mend(undefined)).toEqual({ settings: defaults, notes: [] });
  });

  test.each([['text'], [7], [[]], [true]])('that are no object (%j) fall back to the defaults and say so', (stored) => {
    const { settings, notes } = mend(stored);
    expect(settings).toEqual(defaults);
    expect(notes).toEqual([{ lost: 'all' }]);
  });

  test.each<[keyof Settings, unknown]>([
    ['on', 'yes'],
    ['topicsOff', 'sleep'],
    ['verdictsOff', { length: 1 }],
    ['run', 'always'],
    ['marks', 3],
    ['theme', null],
    ['hidden', 'all'],
  ])('with a broken “%s” keep all else and name what was lost', (field, value) => {
    const { settings, notes } = mend({ ...full, [field]: value });
    expect(settings).toEqual({ ...full, [field]: defaults[field] });
    expect(notes).toEqual([{ lost: 'field', field }]);
  });

  test('with some broken entries keep the good ones and count the others', () => {
    const { settings, notes } = mend({ ...full, sitesOff: ['shop.example', 5, 'no host', 'x'.repeat(300)] });
    expect(settings.sitesOff).toEqual(['shop.example']);
    expect(notes).toEqual([{ lost: 'entries', field: 'sitesOff', count: 3, of: 4 }]);
  });

  test('with a verdict that only the prototype has are not believed', () => {
    expect(mend({ ...full, verdictsOff: ['constructor', 'toString', 'harm'] }).settings.verdictsOff).toEqual(['harm']);
  });

  test('with prototype keys leave nothing behind', () => {
    const stored: unknown = JSON.parse(
      '{"version":1,"__proto__":{"on":false},"hidden":[{"__proto__":{"substance":null},"outcome":"sleep"}]}',
    );
    const { settings } = mend(stored);
    expect(settings).toEqual(defaults);
    expect(Object.hasOwn(settings, '__proto__')).toBe(false);
    expect(({} as Record<string, unknown>).on).toBeUndefined();
  });

  test('with unknown fields, also in hidden claims, lose them', () => {
    const { settings } = mend({ ...full, old: 1, hidden: [{ substance: null, outcome: 'sleep', host: null, note: 'x' }] });
    expect(settings).not.toHaveProperty('old');
    expect(settings.hidden).toEqual([{ substance: null, outcome: 'sleep', host: null }]);
  });

  test('of a newer version keep what is understood and say so', () => {
    const { settings, notes } = mend({ ...full, version: 2 });
    expect(settings).toEqual(full);
    expect(notes).toEqual([{ lost: 'newer' }]);
  });

  test('with more entries than fit are cut', () => {
    const { settings, notes } = mend({ ...full, sitesAdded: Array.from({ length: LIST_LIMIT + 5 }, (_, i) => `s${i}.example`) });
    expect(settings.sitesAdded).toHaveLength(LIST_LIMIT);
    expect(notes).toEqual([{ lost: 'entries', field: 'sitesAdded', count: 5, of: LIST_LIMIT + 5 }]);
  });

  test('never hand out the defaults themselves', () => {
    mend(undefined).settings.sitesOff.push('shop.example');
    expect(defaults.sitesOff).toEqual([]);
  });
});
