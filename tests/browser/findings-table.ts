/** A page's findings as a table for a terminal. */
import type { ListedClaim, PageReport } from '../../components/platform/report';
import { certaintyWords, verdictWords } from '../../components/ui/strings/terms';

const GAP = '  ';

/** Cuts at `width` columns. Our own words and Latin page text: one column a character is near enough. */
function fit(text: string, width: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length > width ? `${folded.slice(0, Math.max(0, width - 1))}…` : folded.padEnd(width);
}

function cells(claim: ListedClaim): string[] {
  const subject = claim.subject === 'product' ? 'This product' : claim.substanceName;
  const sure = claim.certainty ? certaintyWords[claim.certainty] : '';
  return [verdictWords[claim.verdict], sure, `${subject} → ${claim.outcomeName}`, claim.mark || claim.quote];
}

const heads = ['Verdict', 'How sure', 'Claim', 'In the page’s words'];

/** @param width columns of the terminal; the last column takes what the others leave */
export function findingsTable(report: PageReport, width: number): string {
  const { claims, citations } = report;
  const studies = citations.filter(({ known }) => known).length;
  const cited = citations.length === 0 ? '' : `, ${citations.length} citations (${studies} known)`;
  if (report.state === 'other-language') return 'Not in English, the one language that Obelus reads.\n';
  if (claims.length === 0) return `No claim that we know of${cited}.\n`;
  const rows = [heads, ...claims.map(cells)];
  const widths = [0, 1, 2].map((column) => Math.min(44, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
  const last = Math.max(20, width - widths.reduce((sum, each) => sum + each + GAP.length, 0));
  const line = (row: string[]) =>
    [...widths, last]
      .map((each, column) => fit(row[column] ?? '', each))
      .join(GAP)
      .trimEnd();
  const [head, ...body] = rows.map(line);
  const rule = [...widths, last].map((each) => '─'.repeat(each)).join(GAP);
  const count = `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}${cited}`;
  return `${[head, rule, ...body].join('\n')}\n${count}\n`;
}
