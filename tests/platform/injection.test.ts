import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NotAllowedHere } from '../../components/platform/errors';
import { checkOnce, syncInjection, syncOnceASession } from '../../components/platform/injection';
import { EVERYWHERE } from '../../components/platform/permissions';
import { changeSettings } from '../../components/platform/settings';

const sites = [{ match: 'herbs.example', kind: 'shop' as const, why: 'sells herbs' }];
const HERBS = '*://*.herbs.example/*';

interface Registered {
  id: string;
  matches: string[];
}
let registered: Registered[] = [];
let granted: string[] = [];
const executeScript = vi.fn<(injection: { target: { tabId: number } }) => Promise<unknown[]>>(async () => []);

const scripting = {
  getRegisteredContentScripts: async () => structuredClone(registered),
  registerContentScripts: vi.fn(async (scripts: Registered[]) => {
    if (registered.length > 0) throw new Error("Duplicate script ID 'obelus'");
    registered = scripts;
  }),
  updateContentScripts: vi.fn(async (scripts: Registered[]) => {
    registered = scripts;
  }),
  unregisterContentScripts: vi.fn(async () => {
    registered = [];
  }),
  executeScript,
};

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  granted = [];
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { scripting, permissions: { getAll: async () => ({ origins: granted }) } });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 1 }, { id: 2 }]) as never);
});

const matches = () => registered.map((script) => script.matches);

describe('the content script', () => {
  test('is registered nowhere without access', async () => {
    await changeSettings((now) => ({ ...now, run: 'listed' }));
    await syncInjection(sites, true);
    expect(matches()).toEqual([]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('is registered once where several events ask for the same at the same time, and goes into open tabs once', async () => {
    granted = [HERBS];
    await changeSettings((now) => ({ ...now, run: 'listed' }));
    await Promise.all([syncInjection(sites), syncInjection(sites), syncInjection(sites)]);
    expect(matches()).toEqual([[HERBS]]);
    expect(scripting.registerContentScripts).toHaveBeenCalledTimes(1);
    expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 2]);
  });

  test('follows a wider grant, and goes when access is taken back', async () => {
    granted = [HERBS];
    await changeSettings((now) => ({ ...now, run: 'all' }));
    await syncInjection(sites);
    granted = [HERBS, EVERYWHERE];
    await syncInjection(sites);
    expect(matches()).toEqual([[EVERYWHERE]]);
    granted = [];
    await syncInjection(sites);
    expect(matches()).toEqual([]);
  });

  test('goes into open tabs after an update, where nothing about the registration changed', async () => {
    granted = [EVERYWHERE];
    await changeSettings((now) => ({ ...now, run: 'all' }));
    await syncInjection(sites);
    executeScript.mockClear();
    await syncInjection(sites);
    expect(executeScript).not.toHaveBeenCalled();
    await syncInjection(sites, true);
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  test('goes into open tabs once a session, and again where the worker was ended before it had', async () => {
    granted = [EVERYWHERE];
    await changeSettings((now) => ({ ...now, run: 'all' }));
    await syncInjection(sites);
    executeScript.mockClear();
    const tabs = vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValueOnce(new Error('The worker is gone'));
    await expect(syncOnceASession(sites)).rejects.toThrow('gone');
    expect(tabs).toHaveBeenCalled();
    expect(executeScript).not.toHaveBeenCalled();
    await syncOnceASession(sites);
    expect(executeScript).toHaveBeenCalledTimes(2);
    await syncOnceASession(sites);
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  test('that one tab refuses still reaches the others', async () => {
    granted = [EVERYWHERE];
    executeScript.mockRejectedValueOnce(new Error('Frame with ID 0 is showing error page'));
    await changeSettings((now) => ({ ...now, run: 'all' }));
    await syncInjection(sites);
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  test('that the browser forbids in a page says what to do', async () => {
    executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    await expect(checkOnce(1)).rejects.toThrow(NotAllowedHere);
  });
});
