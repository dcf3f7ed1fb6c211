/** The count of marks on the toolbar button. Counts by frame are kept in `storage.session`: the worker may die between two frames. */
import { browser } from 'wxt/browser';

const COLOUR = '#4a6fb5';
const MOST_SHOWN = 999;

const PREFIX = 'marks:';
const keyOf = (tab: number) => `${PREFIX}${tab}`;

export type FrameCounts = Record<string, number>;

/** The counts of a tab's frames after one of them spoke. The top frame's first word (null) begins a new page. */
export function withFrame(counts: FrameCounts, frame: number, marks: number | null): FrameCounts {
  const next = frame === 0 && marks === null ? {} : { ...counts };
  if (marks === null) delete next[frame];
  else next[frame] = marks;
  return next;
}

export function badgeText(counts: FrameCounts): string {
  const sum = Object.values(counts).reduce((total, count) => total + count, 0);
  return sum === 0 ? '' : sum > MOST_SHOWN ? `${MOST_SHOWN}+` : String(sum);
}

async function countsOf(tab: number): Promise<FrameCounts> {
  const key = keyOf(tab);
  const stored: unknown = (await browser.storage.session.get(key))[key];
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

let queue: Promise<unknown> = Promise.resolve();

/** Takes a frame's count and shows the tab's sum. Frames speak at the same time, so they are taken one by one. */
export function showCount(tab: number, frame: number, marks: number | null): Promise<void> {
  const run = queue.then(async () => {
    const counts = withFrame(await countsOf(tab), frame, marks);
    await browser.storage.session.set({ [keyOf(tab)]: counts });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
    await browser.action.setBadgeText({ tabId: tab, text: badgeText(counts) });
  });
  // A tab may close while its count is shown.
  queue = run.catch(() => undefined);
  return run;
}

/** Frames of the tab, other than the top one, in which the content script said how many marks it has. */
export async function framesOf(tab: number): Promise<number[]> {
  return Object.keys(await countsOf(tab))
    .map(Number)
    .filter((frame) => frame > 0)
    .sort((a, b) => a - b);
}

/** Calls back whenever a frame of some tab says how many marks it has. Returns what stops it. */
export function watchCounts(onTab: (tab: number) => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) if (key.startsWith(PREFIX)) onTab(Number(key.slice(PREFIX.length)));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

export function forgetTab(tab: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tab));
}
