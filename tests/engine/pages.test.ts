import { describe, expect, it } from 'vitest';
import { pages } from './page-cases';
import { blocksOf, said } from './pages';

describe('on a page, the reader finds the claims of', () => {
  it.each(Object.entries(pages))('%s', (_, [page, claims]) => {
    expect(said(blocksOf(page)).toSorted()).toEqual(claims.toSorted());
  });
});
