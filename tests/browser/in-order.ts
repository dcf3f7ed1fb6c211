/** How many results may wait for an earlier one, for each item worked on at a time: one slow item shall not hold up the others. */
const AHEAD = 8;

/**
 * Works on several items at a time and hands the results on in the order of the items. Ends at the first failure of `work`,
 * which then fails the whole; results before it have been handed on.
 * @param width how many items are worked on at a time; at most eight times as many results wait, so that memory does not grow with the list
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number) => Promise<Result>,
  hand: (result: Result, item: Item, index: number) => void,
): Promise<void> {
  const waiting = new Map<number, Result>();
  let next = 0;
  let handed = 0;
  let failed = false;
  let wake: (() => void)[] = [];
  const handOn = () => {
    for (; waiting.has(handed); handed++) {
      const result = waiting.get(handed) as Result;
      waiting.delete(handed);
      hand(result, items[handed] as Item, handed);
    }
    for (const resume of wake) resume();
    wake = [];
  };
  const worker = async () => {
    while (next < items.length && !failed) {
      if (next >= handed + width * AHEAD) {
        await new Promise<void>((resolve) => wake.push(resolve));
        continue;
      }
      const index = next++;
      try {
        waiting.set(index, await work(items[index] as Item, index));
      } catch (error) {
        failed = true;
        throw error;
      } finally {
        handOn();
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}
