import { expect, test } from 'vitest';
import { progressLine } from './progress';

test.each([
  [300, 5000, 75_000, '300 of 5000 pages, 4.0 a second, 20 min to go'],
  [10, 100, 5_000, '10 of 100 pages, 2.0 a second, 45 s to go'],
  [100, 40_000, 100_000, '100 of 40000 pages, 1.0 a second, 11 h 5 min to go'],
  [100, 100, 50_000, '100 of 100 pages, 2.0 a second'],
])('tells of %d of %d pages after %d ms', (done, all, ms, line) => {
  expect(progressLine(done, all, ms)).toBe(line);
});
