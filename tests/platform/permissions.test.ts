import { describe, expect, test } from 'vitest';
import { accessOf, EVERYWHERE, originOf, originsFor, patternOf, patternsToRun } from '../../components/platform/permissions';
import { defaults, type Settings } from '../../components/platform/settings-model';

const site = (match: string) => ({ match, kind: 'shop' as const, why: 'sells herbs' });
const sites = [site('herbs.example'), site('big.example/health/*'), site('pills.example')];
const settings = (change: Partial<Settings>): Settings => ({ ...defaults, ...change });

describe('where the content script runs by itself', () => {
  test('is nowhere before the user chose', () => {
    expect(patternsToRun(defaults, sites, [])).toEqual([]);
    expect(patternsToRun(defaults, sites, [EVERYWHERE])).toEqual([]);
  });

  test('is only what was granted of the listed sites, and of a general shop only its part', () => {
    const granted = ['*://*.herbs.example/*', '*://*.big.example/*'];
    expect(patternsToRun(settings({ run: 'listed' }), sites, granted)).toEqual(['*://*.big.example/health/*', '*://*.herbs.example/*']);
  });

  test('does not change when the list grows: a new site waits for its own grant', () => {
    const granted = ['*://*.herbs.example/*', '*://*.pills.example/*'];
    const run = settings({ run: 'listed' });
    expect(patternsToRun(run, [...sites, site('new.example')], granted)).toEqual(patternsToRun(run, sites, granted));
  });

  test('is everywhere only where everything was granted', () => {
    expect(patternsToRun(settings({ run: 'all' }), sites, [EVERYWHERE])).toEqual([EVERYWHERE]);
    expect(patternsToRun(settings({ run: 'all' }), sites, ['<all_urls>'])).toEqual([EVERYWHERE]);
    expect(patternsToRun(settings({ run: 'all' }), sites, ['*://*.herbs.example/*'])).toEqual(['*://*.herbs.example/*']);
  });

  test('includes sites that the user added, also where all else waits for a click', () => {
    const granted = ['*://*.blog.example/*'];
    expect(patternsToRun(settings({ sitesAdded: ['blog.example', 'other.example'] }), sites, granted)).toEqual(['*://*.blog.example/*']);
  });

  test('understands grants of one scheme, of one host and of a domain above', () => {
    const run = settings({ run: 'listed' });
    expect(patternsToRun(run, sites, ['https://herbs.example/*'])).toEqual(['*://*.herbs.example/*']);
    expect(patternsToRun(settings({ sitesAdded: ['a.b.example'] }), sites, ['*://*.b.example/*'])).toEqual(['*://*.a.b.example/*']);
    expect(patternsToRun(run, [site('notherbs.example')], ['*://*.herbs.example/*'])).toEqual([]);
  });
});

test('the browser is asked for hosts, never for paths, and for each once', () => {
  expect(originsFor('listed', [...sites, site('big.example/vitamins')])).toEqual([
    '*://*.herbs.example/*',
    '*://*.big.example/*',
    '*://*.pills.example/*',
  ]);
  expect(originsFor('all', sites)).toEqual([EVERYWHERE]);
  expect(originsFor('click', sites)).toEqual([]);
});

test('a path runs on all that starts with it', () => {
  expect(patternOf('big.example/health')).toBe('*://*.big.example/health*');
  expect(patternOf('big.example/*/dp/')).toBe('*://*.big.example/*/dp/*');
});

test('a port cannot be part of a pattern', () => {
  expect(originOf('localhost:8080')).toBe('*://*.localhost/*');
});

test('options lists what was granted and who asked for it', () => {
  const granted = ['*://*.herbs.example/*', 'https://blog.example/*'];
  expect(accessOf(granted, settings({ sitesAdded: ['blog.example'] }))).toEqual([
    { host: 'herbs.example', added: false },
    { host: 'blog.example', added: true },
  ]);
  expect(accessOf([EVERYWHERE, '*://*.herbs.example/*'], defaults)).toEqual([{ host: '*', added: false }]);
});
