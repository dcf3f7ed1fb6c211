import { expect, it } from 'vitest';
import { sortComplaints } from '../../data/check/exceptions';

const complaint = {
  file: 'substances/dream-moss.json',
  record: 'dream-moss',
  field: 'studies[0].seenAt',
  at: 'pmid:1',
  message: 'was read at a shop',
};
const exception = { linter: 'sources', file: complaint.file, at: 'pmid:1', reason: 'to be read again' };
const sorted = (complaints: (typeof complaint)[], exceptions: (typeof exception)[], unread: string[] = []) =>
  sortComplaints('sources', complaints, exceptions, new Set(unread));

it('a complaint with an exception is known, one without is open', () => {
  const other = { ...complaint, at: 'pmid:2' };
  expect(sorted([complaint, other], [exception])).toEqual({ open: [other], excepted: [complaint], stale: [] });
});

it('an exception that no complaint needs is stale', () => {
  expect(sorted([], [exception]).stale).toEqual([exception]);
});

it('an exception holds for its own rule, file and place alone', () => {
  for (const stranger of [
    { ...exception, linter: 'directions' },
    { ...exception, file: 'substances/night-moss.json' },
  ])
    expect(sorted([complaint], [stranger]).open).toEqual([complaint]);
});

it('the exceptions of a file that cannot be read are kept', () => {
  expect(sorted([], [exception], [exception.file]).stale).toEqual([]);
});
