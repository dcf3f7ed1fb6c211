/** ES2024's Map.groupBy, with which Vitest 5 prints failures, and which Node 20 lacks. */
function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** To be called by every configuration of Vitest. */
export function provideGroupBy(): void {
  if (!('groupBy' in Map)) Object.defineProperty(Map, 'groupBy', { value: groupBy });
}
