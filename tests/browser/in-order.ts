/**
 * Works on several items at a time and hands the results on in the order of the items.
 * At most `width` results wait for an earlier one, so that memory does not grow with the list.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number) => Promise<Result>,
  hand: (result: Result, item: Item, index: number) => void,
): Promise<void> {
  const running: Promise<Result>[] = [];
  let next = 0;
  for (let index = 0; index < items.length; index++) {
    for (; next < items.length && next < index + width; next++) running.push(work(items[next] as Item, next));
    const first = running.shift() as Promise<Result>;
    hand(await first, items[index] as Item, index);
  }
}
