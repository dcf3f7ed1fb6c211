import { describe, expect, it } from 'vitest';
import { claimPages } from './claim-pages';
import { blocksOf, said } from './pages';
import { subjectPages } from './subject-pages';

describe('on a page, the reader finds the claims of', () => {
  it.each(Object.entries({ ...subjectPages, ...claimPages }))('%s', (_, [page, claims]) => {
    expect(said(blocksOf(page)).toSorted()).toEqual(claims.toSorted());
  });
});
