import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText, forgetTab, framesOf, showCount, watchCounts, withFrame } from '../../components/platform/badge';

const setBadgeText = vi.fn<(badge: { tabId: number; text: string }) => Promise<void>>(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  setBadgeText.mockClear();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(setBadgeText as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockImplementation(async () => undefined);
});

const shown = () => setBadgeText.mock.calls.map(([{ text }]) => text);

describe('the badge', () => {
  test('sums the frames of a tab', async () => {
    await showCount(5, 0, 3);
    await showCount(5, 7, 4);
    await showCount(6, 0, 1);
    expect(shown()).toEqual(['3', '7', '1']);
    expect(await framesOf(5)).toEqual([7]);
  });

  test('loses no frame where several speak at the same time', async () => {
    await Promise.all([0, 1, 2, 3].map((frame) => showCount(5, frame, 10)));
    expect(shown().at(-1)).toBe('40');
  });

  test('begins anew with a new page, so that frames of the last one do not count', async () => {
    await showCount(5, 7, 4);
    await showCount(5, 0, null);
    await showCount(5, 0, 2);
    expect(shown()).toEqual(['4', '', '2']);
  });

  test('forgets a tab that was closed', async () => {
    await showCount(5, 0, 3);
    await forgetTab(5);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('goes on after a tab closed while its count was shown', async () => {
    setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 5.'));
    await expect(showCount(5, 0, 1)).rejects.toThrow('No tab');
    await showCount(6, 0, 2);
    expect(shown().at(-1)).toBe('2');
  });
});

test('whoever watches is told of the tab that spoke, until he stops', async () => {
  const told: number[] = [];
  const stop = watchCounts((tab) => told.push(tab));
  await fakeBrowser.storage.session.set({ other: 2 });
  await fakeBrowser.storage.local.set({ 'marks:9': { 0: 1 } });
  await showCount(5, 0, 3);
  stop();
  await showCount(6, 0, 1);
  expect(told).toEqual([5]);
});

test('no marks are no badge, and very many do not widen it', () => {
  expect(badgeText({})).toBe('');
  expect(badgeText({ 0: 0 })).toBe('');
  expect(badgeText({ 0: 990, 1: 20 })).toBe('999+');
});

test('a frame that reads anew takes only its own count back', () => {
  expect(withFrame({ 0: 3, 7: 4 }, 7, null)).toEqual({ 0: 3 });
});
