/** What the audit writes for a page. The shape is a contract that others build on. */
import type { ListedClaim, PageReport, ReportedCitation, ReportedClaim } from '../../components/platform/report';

export interface AuditedPage {
  url: string;
  title: string;
  datasetVersion: string;
  claims: ReportedClaim[];
  citations: ReportedCitation[];
  /** The citations counted, each publication once; null where none is. */
  cited: PageReport['cited'];
  ms: Record<string, number>;
  /** Only where the absence of claims means nothing: the page was opened, and its text not read. */
  note?: string;
}

export interface UnreadPage {
  url: string;
  error: string;
}

export type AuditLine = AuditedPage | UnreadPage;

/** The popup's list carries more than the contract; this is the contract, in its order. */
function reported(claim: ListedClaim): ReportedClaim {
  return {
    quote: claim.quote,
    prefix: claim.prefix,
    suffix: claim.suffix,
    subject: claim.subject,
    substance: claim.substance,
    ingredients: claim.ingredients,
    outcome: claim.outcome,
    polarity: claim.polarity,
    wording: claim.wording,
    disease: claim.disease,
    evidenceIn: claim.evidenceIn,
    verdict: claim.verdict,
    certainty: claim.certainty,
    overclaim: claim.overclaim,
    finding: claim.finding,
    nearest: claim.nearest,
    dose: claim.dose,
    why: claim.why,
  };
}

const OTHER_LANGUAGE = 'Not in English, the one language that Obelus reads.';

/** @param name the page as the user named it */
export function auditedPage(name: string, report: PageReport): AuditedPage {
  const { title, datasetVersion, claims, citations, cited, ms, state } = report;
  const line = { url: name, title, datasetVersion, claims: claims.map(reported), citations, cited, ms };
  return state === 'other-language' ? { ...line, note: OTHER_LANGUAGE } : line;
}

const columns = [
  'url',
  'title',
  'error',
  'note',
  'quote',
  'subject',
  'substance',
  'outcome',
  'polarity',
  'wording',
  'disease',
  'verdict',
  'certainty',
  'overclaim',
  'finding',
  'nearest',
  'datasetVersion',
] as const;
type Row = Partial<Record<(typeof columns)[number], string | boolean | null | undefined>>;

/** RFC 4180; a leading sign that a spreadsheet would run as a formula is defused by an apostrophe. */
function cell(value: string | boolean | null | undefined): string {
  const text = String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const csvRow = (row: Row) => `${columns.map((column) => cell(row[column])).join(',')}\r\n`;

export const csvHead = `${columns.join(',')}\r\n`;

/** A row a claim; a page without one, or one that could not be read, has a single row. */
export function csvRows(line: AuditLine): string {
  if ('error' in line) return csvRow(line);
  const { url, title, datasetVersion, note } = line;
  if (line.claims.length === 0) return csvRow({ url, title, datasetVersion, note });
  return line.claims.map((claim) => csvRow({ ...claim, url, title, datasetVersion, overclaim: claim.overclaim.join(' ') })).join('');
}
