/** Several frames of a tab as one page: the top frame's report, and behind it the claims of the others. Pure. */
import type { CitationSummary } from '../engine/citation-summary';
import type { PageReport } from './report';

/** More claims than this no frame has; with it a claim's id names its frame too, and stays a safe integer. */
const SPAN = 2 ** 20;

export const idInTab = (frame: number, claim: number) => frame * SPAN + claim;
export const frameOf = (id: number) => Math.floor(id / SPAN);
export const idInFrame = (id: number) => id % SPAN;

export interface FrameReport {
  frame: number;
  report: PageReport;
}

/** What two frames cite is counted in both. */
function bothCited(one: CitationSummary | null, other: CitationSummary | null): CitationSummary | null {
  if (!one || !other) return one ?? other;
  const sum = { ...one };
  for (const name of Object.keys(sum) as (keyof CitationSummary)[]) sum[name] += other[name];
  return sum;
}

/** @param others Frames other than the top one, in the order in which their claims are to be listed. */
export function mergedReport(top: PageReport, others: readonly FrameReport[]): PageReport {
  const merged: PageReport = { ...top, claims: [...top.claims], citations: [...top.citations], ms: { ...top.ms } };
  for (const { frame, report } of others) {
    const before = merged.claims.length;
    merged.claims.push(...report.claims.map((claim) => ({ ...claim, id: idInTab(frame, claim.id) })));
    merged.citations.push(
      ...report.citations.map((citation) => ({ ...citation, claim: citation.claim === null ? null : citation.claim + before })),
    );
    merged.cited = bothCited(merged.cited, report.cited);
    merged.progress = Math.min(merged.progress, report.progress);
    if (report.state === 'scanning' && merged.state === 'done') merged.state = 'scanning';
    merged.framesNotRead += report.framesNotRead;
    for (const [stage, ms] of Object.entries(report.ms)) merged.ms[stage] = (merged.ms[stage] ?? 0) + ms;
  }
  merged.substances = [...new Set([top, ...others.map(({ report }) => report)].flatMap(({ substances }) => substances))];
  return merged;
}
