import { describe, expect, test } from 'vitest';
import { frameOf, idInFrame, idInTab, mergedReport } from '../../components/platform/frames';
import type { ListedClaim, PageReport, ReportedCitation } from '../../components/platform/report';

const report = (claims: number[], more: Partial<PageReport> = {}): PageReport => ({
  url: 'https://shop.example/',
  title: 'Shop',
  datasetVersion: '1',
  state: 'done',
  progress: 1,
  claims: claims.map((id) => ({ id }) as ListedClaim),
  citations: [],
  cited: null,
  substances: ['zinc'],
  framesNotRead: 0,
  ms: { scan: 4 },
  ...more,
});

describe('the frames of a tab', () => {
  test.each([
    [0, 0],
    [0, 41],
    [7, 3],
    [2 ** 31 - 1, 2 ** 20 - 1],
  ])('give claims ids that lead back (frame %i, claim %i)', (frame, claim) => {
    const id = idInTab(frame, claim);
    expect(Number.isSafeInteger(id)).toBe(true);
    expect([frameOf(id), idInFrame(id)]).toEqual([frame, claim]);
  });

  test('keep the ids of the top frame, and put the claims of the others behind', () => {
    const merged = mergedReport(report([1, 2]), [{ frame: 3, report: report([1], { substances: ['zinc', 'iron'] }) }]);
    expect(merged.claims.map(({ id }) => id)).toEqual([1, 2, idInTab(3, 1)]);
    expect(merged.substances).toEqual(['zinc', 'iron']);
    expect(merged.ms).toEqual({ scan: 8 });
  });

  test('keep citations beside their claims', () => {
    const cited = (claim: number | null) => [{ id: 'pmid:1', claim } as ReportedCitation];
    const merged = mergedReport(report([1, 2], { citations: cited(1) }), [
      { frame: 3, report: report([1], { citations: [...cited(0), ...cited(null)] }) },
    ]);
    expect(merged.citations.map(({ claim }) => claim)).toEqual([1, 2, null]);
  });

  test('are read when all are', () => {
    const scanning = { frame: 3, report: report([], { state: 'scanning', progress: 0.4 }) };
    expect(mergedReport(report([]), [scanning])).toMatchObject({ state: 'scanning', progress: 0.4 });
    expect(mergedReport(report([], { state: 'off' }), [scanning]).state).toBe('off');
  });
});
