import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsNotSaved } from '../../components/platform/errors';
import { changeSettings, loadSettings, watchSettings } from '../../components/platform/settings';
import { defaults } from '../../components/platform/settings-model';

const full = () => Promise.reject(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('settings', () => {
  test('come back as they were saved', async () => {
    await changeSettings((now) => ({ ...now, theme: 'dark' }));
    expect(await loadSettings()).toEqual({ settings: { ...defaults, theme: 'dark' }, notes: [] });
  });

  test('that two writers change at once keep both changes', async () => {
    await Promise.all([
      changeSettings((now) => ({ ...now, topicsOff: [...now.topicsOff, 'sleep'] })),
      changeSettings((now) => ({ ...now, topicsOff: [...now.topicsOff, 'heart'] })),
      changeSettings((now) => ({ ...now, theme: 'light' })),
    ]);
    expect((await loadSettings()).settings).toMatchObject({ topicsOff: ['sleep', 'heart'], theme: 'light' });
  });

  test('go to local storage where the synchronised one is full, and are read from there', async () => {
    await changeSettings((now) => ({ ...now, theme: 'light' }));
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(full);
    await changeSettings((now) => ({ ...now, theme: 'dark' }));
    expect((await loadSettings()).settings.theme).toBe('dark');
  });

  test('return to the synchronised storage once it takes them again', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementationOnce(full);
    await changeSettings((now) => ({ ...now, theme: 'dark' }));
    await changeSettings((now) => ({ ...now, on: false }));
    expect(set).toHaveBeenCalledTimes(2);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect((await loadSettings()).settings).toMatchObject({ theme: 'dark', on: false });
  });

  test('work where the browser has no synchronised storage at all', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(full);
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(full);
    await changeSettings((now) => ({ ...now, on: false }));
    expect((await loadSettings()).settings.on).toBe(false);
  });

  test('that no storage takes fail with what to do, and do not block the next change', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementationOnce(full);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(full);
    await expect(changeSettings((now) => ({ ...now, on: false }))).rejects.toThrow(SettingsNotSaved);
    await changeSettings((now) => ({ ...now, theme: 'dark' }));
    expect((await loadSettings()).settings).toMatchObject({ on: true, theme: 'dark' });
  });

  test('that are broken in storage are mended on the way in', async () => {
    await fakeBrowser.storage.sync.set({ settings: { version: 1, theme: 'purple', on: false } });
    const { settings, notes } = await loadSettings();
    expect(settings).toEqual({ ...defaults, on: false });
    expect(notes).toHaveLength(1);
  });

  test('tell their watchers of each change until they stop watching', async () => {
    const seen: boolean[] = [];
    const stop = watchSettings(({ settings }) => seen.push(settings.on));
    await changeSettings((now) => ({ ...now, on: false }));
    await vi.waitFor(() => expect(seen).toEqual([false]));
    stop();
    await changeSettings((now) => ({ ...now, on: true }));
    await loadSettings();
    expect(seen).toEqual([false]);
  });
});
