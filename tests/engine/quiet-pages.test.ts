import { describe, expect, it } from 'vitest';
import { blocksOf, said } from './pages';
import { quietPages } from './quiet-pages';

describe('nothing is claimed on', () => {
  it.each(Object.entries(quietPages))('%s', (_, page) => {
    expect(said(blocksOf(page))).toEqual([]);
  });
});
