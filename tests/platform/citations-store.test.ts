import { describe, expect, test, vi } from 'vitest';
import { type CitationsSource, CitationsStore } from '../../components/platform/citations-store';
import { study } from './evidence-fixture';

const about = { substances: ['dreamwort'], outcomes: ['sleep'] };

function source(): CitationsSource & { citations: ReturnType<typeof vi.fn>; retractions: ReturnType<typeof vi.fn> } {
  return {
    citations: vi.fn(async () => ({
      citations: [
        { ...study('pmid:11'), doi: '10.1000/Eleven', ...about },
        { ...study('pmid:12'), retracted: true, ...about },
      ],
      aliases: { 'doi:10.1000/eleven': 'pmid:11' },
    })),
    // PMIDs 20 and 21; one DOI of 10.1000 retracted, one under a concern.
    retractions: vi.fn(async () => ({
      dates: { pmids: '2024-08', dois: '2025-08' },
      pmids: 'k 1',
      dois: { '10.1000': '0eleven\n0twelve e' },
    })),
  };
}

describe('a citation', () => {
  test('is known by its identifier in any spelling, and tells what it is about', async () => {
    const [view] = await new CitationsStore(source()).views(['pmid:0012']);
    expect(view).toMatchObject({ id: 'pmid:0012', study: { id: 'pmid:12' }, about });
    expect(view?.study).not.toHaveProperty('substances');
  });

  test('given by DOI is the study that stands under its PMID, with the notice of either', async () => {
    const [byDoi, byPmid] = await new CitationsStore(source()).views(['doi:10.1000/ELEVEN', 'pmid:11']);
    expect(byDoi).toMatchObject({ study: { id: 'pmid:11' }, notice: 'retraction' });
    expect(byPmid).toMatchObject({ study: { id: 'pmid:11' }, notice: 'retraction' });
  });

  test('that only a retraction list knows is unknown but for its notice', async () => {
    const views = await new CitationsStore(source()).views(['pmid:21', 'doi:10.1000/twelve', 'pmid:22']);
    expect(views.map(({ study: known, about: subject, notice }) => [known, subject, notice])).toEqual([
      [null, null, 'retraction'],
      [null, null, 'expression-of-concern'],
      [null, null, null],
    ]);
  });

  test('whose own record says retracted is retracted, whatever the lists say', async () => {
    expect((await new CitationsStore(source()).views(['pmid:12']))[0]?.notice).toBe('retraction');
  });

  test('with an identifier like a property of objects is unknown', async () => {
    const views = await new CitationsStore(source()).views(['__proto__', 'constructor', 'doi:__proto__/x', '']);
    expect(views.every((view) => view.study === null && view.notice === null)).toBe(true);
  });
});

test('the files are read when something is first asked, once for many', async () => {
  const files = source();
  const store = new CitationsStore(files);
  expect(files.citations).not.toHaveBeenCalled();
  await Promise.all([store.views(['pmid:11']), store.views(['pmid:12'])]);
  expect(files.citations).toHaveBeenCalledTimes(1);
  expect(files.retractions).toHaveBeenCalledTimes(1);
});

test('a file that could not be read is asked for again', async () => {
  const files = source();
  files.citations.mockRejectedValueOnce(new Error('gone'));
  const store = new CitationsStore(files);
  await expect(store.views(['pmid:11'])).rejects.toThrow('gone');
  expect((await store.views(['pmid:11']))[0]?.study?.id).toBe('pmid:11');
});
