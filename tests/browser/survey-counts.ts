/** Counts over the lines of an audit, one line at a time: the file may be larger than memory. */
import type { AuditLine } from './audit-line';

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

export class Survey {
  /** Pages that were read, with or without claims. */
  pages = 0;
  withClaims = 0;
  otherLanguage = 0;
  unread = 0;
  claims = 0;
  /** Claims with at least one reason. */
  overclaims = 0;
  readonly verdicts = new Map<string, number>();
  /** A claim may have several. */
  readonly reasons = new Map<string, number>();
  /** “creatine → strength”; a claim of the product itself counts under “product”. */
  readonly pairs = new Map<string, number>();

  add(line: AuditLine): void {
    if ('error' in line) {
      this.unread++;
      return;
    }
    if (line.note) {
      this.otherLanguage++;
      return;
    }
    this.pages++;
    if (line.claims.length > 0) this.withClaims++;
    for (const claim of line.claims) {
      this.claims++;
      if (claim.overclaim.length > 0) this.overclaims++;
      count(this.verdicts, claim.verdict);
      for (const reason of claim.overclaim) count(this.reasons, reason);
      count(this.pairs, `${claim.substance ?? claim.subject} → ${claim.outcome}`);
    }
  }
}
