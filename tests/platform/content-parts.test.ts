/** Parts of the content script that know the browser and not the page. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PlacedClaim } from '../../components/page/session-model';
import { evidenceOf, ingredientsOf, neededFor } from '../../components/platform/card-evidence';
import { FindingsCache } from '../../components/platform/findings-cache';
import { onlyInstance } from '../../components/platform/instance';
import { MarkCounter } from '../../components/platform/mark-counter';
import * as messages from '../../components/platform/messages';

vi.mock('../../components/platform/messages', async (original) => ({ ...(await original<typeof messages>()), sendMessage: vi.fn() }));

const sendMessage = vi.mocked(messages.sendMessage);
const answer = (answers: Partial<Record<string, (data: never) => unknown>>) =>
  sendMessage.mockImplementation((async (type: string, data: never) => answers[type]?.(data)) as never);

const claim = (change: Partial<PlacedClaim>) => ({ finding: null, substance: null, ingredients: [], ...change }) as unknown as PlacedClaim;
const view = (key: string) => ({ key }) as messages.FindingView;

beforeEach(() => {
  sendMessage.mockReset();
  fakeBrowser.reset();
});

describe('the findings of a page', () => {
  test('are asked for once each, in one message', async () => {
    answer({ findings: (keys: string[]) => keys.map(view) });
    const cache = new FindingsCache();
    await cache.fetch(['a/x', 'b/y', 'a/x'], []);
    await cache.fetch(['b/y', 'c/z'], []);
    expect(sendMessage.mock.calls.map(([, data]) => data)).toEqual([['a/x', 'b/y'], ['c/z']]);
    expect(cache.finding('c/z')).toEqual(view('c/z'));
  });

  test('that the dataset does not have are known as such, and not asked for again', async () => {
    answer({ findings: () => [null] });
    const cache = new FindingsCache();
    await cache.fetch(['a/x'], []);
    await cache.fetch(['a/x'], []);
    expect(cache.finding('a/x')).toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('that could not be had are asked for again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    sendMessage.mockRejectedValueOnce(new Error('No response'));
    const cache = new FindingsCache();
    expect(await cache.fetch(['a/x'], [])).toBe(false);
    answer({ findings: (keys: string[]) => keys.map(view) });
    expect(await cache.fetch(['a/x'], [])).toBe(true);
    expect(cache.finding('a/x')).toEqual(view('a/x'));
  });

  test('are fetched in advance only within bounds', async () => {
    answer({ findings: (keys: string[]) => keys.map(view) });
    const cache = new FindingsCache();
    await cache.ahead(Array.from({ length: 1000 }, (_, index) => `s${index}/x`));
    expect(sendMessage.mock.calls[0]?.[1]).toHaveLength(80);
    await cache.ahead(['late/x']);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('a card', () => {
  test('of a claim with a finding is loading until it is there', async () => {
    answer({ findings: (keys: string[]) => keys.map(view) });
    const cache = new FindingsCache();
    const known = claim({ finding: 'zinc/colds', substance: 'zinc' });
    expect(evidenceOf(known, cache)).toEqual({ state: 'loading' });
    const { keys, substances } = neededFor(known);
    expect([keys, substances]).toEqual([['zinc/colds'], []]);
    await cache.fetch(keys, substances);
    expect(evidenceOf(known, cache)).toEqual({ state: 'ready', finding: view('zinc/colds'), substance: null });
  });

  test('of a claim without a finding shows what is known of the substance', async () => {
    answer({ substance: (id: string) => ({ id }) });
    const cache = new FindingsCache();
    const unreviewed = claim({ substance: 'zinc' });
    await cache.fetch(neededFor(unreviewed).keys, neededFor(unreviewed).substances);
    expect(evidenceOf(unreviewed, cache)).toEqual({ state: 'ready', finding: null, substance: { id: 'zinc' } });
  });

  test('of a product needs each ingredient: its finding, else its substance', () => {
    const ingredients = [
      { substance: 'zinc', finding: 'zinc/colds' },
      { substance: 'newroot', finding: null },
    ] as never;
    const product = claim({ ingredients });
    expect(neededFor(product)).toEqual({ keys: ['zinc/colds'], substances: ['newroot'] });
    expect(evidenceOf(product, new FindingsCache())).toEqual({ state: 'ready', finding: null, substance: null });
    expect(ingredientsOf(product, new FindingsCache(), (id) => id.toUpperCase())).toMatchObject([
      { name: 'ZINC', view: null },
      { name: 'NEWROOT', view: null },
    ]);
  });
});

describe('the count of marks', () => {
  const told = () => sendMessage.mock.calls.map(([, marks]) => marks);
  const session = (state: 'scanning' | 'done', marks: number) => ({ state, claims: Array.from({ length: marks }) as PlacedClaim[] });

  test('begins a page once, then follows the marks as they come', () => {
    answer({});
    const counter = new MarkCounter();
    for (const now of [session('scanning', 0), session('scanning', 2), session('done', 5), session('done', 5)]) counter.changed(now);
    expect(told()).toEqual([null, 2, 5]);
  });

  test('is none where the site is off, and is told again after the back button', () => {
    answer({});
    const counter = new MarkCounter();
    counter.again();
    counter.changed(null);
    counter.again();
    expect(told()).toEqual([0, 0]);
  });
});

describe('the content script', () => {
  /** A page with the listeners that `instance.ts` uses. */
  const page = () => Object.assign(new EventTarget(), { visibilityState: 'visible' }) as unknown as Document;

  test('runs once in a frame of one version', async () => {
    globalThis.obelusRuns = undefined;
    const first = await onlyInstance(page());
    expect(await onlyInstance(page())).toBeNull();
    first?.abort();
    const next = await onlyInstance(page());
    expect(next?.signal.aborted).toBe(false);
    next?.abort();
  });

  test('of an older version stops when a newer one starts, by a name that no page can guess', async () => {
    globalThis.obelusRuns = undefined;
    const here = page();
    const older = await onlyInstance(here);
    const { instance } = await fakeBrowser.storage.local.get('instance');
    here.dispatchEvent(new Event('instance'));
    expect(older?.signal.aborted).toBe(false);
    // Another version has globals of its own.
    globalThis.obelusRuns = undefined;
    const newer = await onlyInstance(here);
    expect([older?.signal.aborted, newer?.signal.aborted]).toEqual([true, false]);
    expect(String(instance)).toMatch(/^[a-z0-9-]{16,}$/);
    newer?.abort();
  });

  test('that lost its extension stops at the next press', async () => {
    globalThis.obelusRuns = undefined;
    const here = page();
    const orphan = await onlyInstance(here);
    const { runtime } = fakeBrowser;
    Object.assign(fakeBrowser, { runtime: {} });
    here.dispatchEvent(new Event('pointerdown'));
    Object.assign(fakeBrowser, { runtime });
    expect(orphan?.signal.aborted).toBe(true);
  });
});
