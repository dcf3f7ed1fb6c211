import { expect, it } from 'vitest';
import { block, read } from './pages';

const marks = (text: string) =>
  read([block(1, text)], { title: 'Supplement guide' }).map(({ claim }) => [claim.outcome, text.slice(claim.mark.start, claim.mark.end)]);

it('ends the mark of a first promise before the verb of the second', () => {
  expect(marks('Bacopa was proven to improve memory and support mental clarity.')).toContainEqual([
    'memory',
    'Bacopa was proven to improve memory',
  ]);
});

it('keeps the head of a compound within the mark', () => {
  expect(marks('Curcumin for inflammation and joint stiffness relief.').map(([, mark]) => mark)).toContain(
    'Curcumin for inflammation and joint stiffness relief',
  );
});
