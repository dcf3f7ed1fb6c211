import { describe, expect, it } from 'vitest';
import { claimPages } from './claim-pages';
import { blocksOf, said } from './pages';
import { subjectPages } from './subject-pages';

describe('on a page, the reader finds the claims of', () => {
  it.each(Object.entries({ ...subjectPages, ...claimPages }))('%s', (_, [page, claims]) => {
    expect(said(blocksOf(page)).toSorted()).toEqual(claims.toSorted());
  });
});

describe('what the tab is called', () => {
  const text = blocksOf('p| Kava and zinc stand side by side on the shelf.\np| This herb eases stress.');
  const claims = ['kava stress benefit asserted'];

  it('names what the text is about where no heading does', () => {
    expect(said(text, { title: 'The truth about kava, a herb of the South Sea' })).toEqual(claims);
    expect(said(text, { title: 'The truth about herbs' })).toEqual([]);
  });

  it('says nothing where the first heading names something', () => {
    const headed = blocksOf('h1| Zinc\np| It eases stress.');
    expect(said(headed, { title: 'All about kava' })).toEqual(['zinc stress benefit asserted']);
  });
});

describe('on a page about one substance', () => {
  const page = (text: string) => said(blocksOf(`h1| My year with bacopa\np| ${text}`));

  it('takes what its writer feels for what the substance does', () => {
    expect(page('I feel more alert these days.')).toEqual(['bacopa-monnieri alertness benefit attributed']);
  });

  it('takes studies without a name for studies of it, unless they speak of other people', () => {
    expect(page('Clinical trials show better memory.')).toEqual(['bacopa-monnieri memory benefit proven']);
    expect(page('A review found that people who lost more weight had better memory.')).toEqual([]);
  });
});
