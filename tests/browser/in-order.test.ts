import { expect, test } from 'vitest';
import { inOrder } from './in-order';

/** Work that ends when told, so that the order of endings is ours. */
function gates(count: number) {
  const open: (() => void)[] = [];
  const gate = Array.from({ length: count }, (_, index) => new Promise<void>((resolve) => (open[index] = resolve)));
  return { open, gate };
}

test('hands results on in the order of the items, whichever ends first', async () => {
  const { open, gate } = gates(3);
  const handed: string[] = [];
  const all = inOrder(
    ['a', 'b', 'c'],
    3,
    async (item, index) => {
      await gate[index];
      return item.toUpperCase();
    },
    (result) => handed.push(result),
  );
  open[2]?.();
  open[1]?.();
  await gate[1];
  expect(handed).toEqual([]);
  open[0]?.();
  await all;
  expect(handed).toEqual(['A', 'B', 'C']);
});

test('never works on more items at a time than told', async () => {
  let running = 0;
  let most = 0;
  await inOrder(
    Array.from({ length: 20 }, (_, index) => index),
    2,
    async () => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
    },
    () => undefined,
  );
  expect(most).toBe(2);
});

test('a slow item holds up no other, but results do not pile up without end behind it', async () => {
  const { open, gate } = gates(1);
  let begun = 0;
  const all = inOrder(
    Array.from({ length: 100 }, (_, index) => index),
    2,
    async (item) => {
      begun++;
      if (item === 0) await gate[0];
    },
    () => undefined,
  );
  await expect.poll(() => begun).toBe(16);
  open[0]?.();
  await all;
  expect(begun).toBe(100);
});

test('a failure ends the work, and what came before it was handed on', async () => {
  const handed: number[] = [];
  const work = async (item: number) => {
    if (item === 3) throw new Error('gone');
    return item;
  };
  await expect(inOrder([0, 1, 2, 3, 4, 5, 6, 7], 1, work, (result) => handed.push(result))).rejects.toThrow('gone');
  expect(handed).toEqual([0, 1, 2]);
});
