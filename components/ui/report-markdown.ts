/** A page's report as Markdown: claims under their headings, each with verdict, certainty and record. Page text is escaped. */
import type { ListedClaim, PageReport } from '../platform/report';
import { citationSentence, studiesIn } from './citation-summary';
import { grouped } from './claim-groups';
import { verdictOf } from './claim-verdict';
import { amount, range } from './format';
import { card } from './strings/card';
import { common } from './strings/common';
import { popup } from './strings/popup';
import { reportText, markdown as words } from './strings/reports';
import { certaintyWords } from './strings/terms';
import { studyLink } from './study-link';

/** Controls, and what turns the direction of writing: it would turn the words behind it too. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** Characters that Markdown would read as markup, and those by which it makes links of bare addresses; white space folds to spaces. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+!|~&:@-]/g, '\\$&')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);

export function reportMarkdown(report: PageReport, date: string): string {
  const studies = studiesIn(report.citations);
  const sum = report.cited ? citationSentence(report.cited) : '';
  return [
    `# ${plain(words.title(report.title))}`,
    '',
    `${words.page}: <${encodeURI(decodeSafely(report.url))}>  `,
    words.count(report.claims.length),
    ...grouped(report.claims).flatMap(({ heading, claims }) => [
      '',
      `## ${plain(heading || popup.noHeading)}`,
      '',
      ...claims.map(claimLine),
    ]),
    ...(studies.length
      ? [
          '',
          `## ${words.citations}`,
          '',
          ...(sum ? [`${sum}.`, ''] : []),
          ...studies.map(
            ({ id, text, fit, notice }) =>
              `- ${studyLink(id) ?? id}${text ? ` (${plain(text)})` : ''}: ${notice ? `**${card.notices[notice]}** ` : ''}${card.citationFit[fit]}`,
          ),
        ]
      : []),
    '',
    reportText.sign(report.datasetVersion, date),
    '',
  ].join('\n');
}

function claimLine(claim: ListedClaim): string {
  const subject = claim.subject === 'product' ? claim.substanceName || common.thisProduct : claim.substanceName;
  const sure = claim.certainty ? `, ${certaintyWords[claim.certainty].toLowerCase()} ${words.certainty}` : '';
  const studied = claim.studied ? range(claim.studied.low, claim.studied.high, claim.studied.unit) : '';
  const over = claim.overclaim.map((id) => card.overclaimShort[id]).join(', ');
  return [
    `- “${plain(claim.quote)}”`,
    `  **${verdictOf(claim)}**${sure}: ${plain(subject)} ${common.arrow} ${plain(claim.outcomeName)}${claim.nearest ? ` (${words.nearest})` : ''}`,
    ...(over ? [`  ${words.wording}: ${over}`] : []),
    ...(claim.dose ? [`  ${words.dose(amount(claim.dose.value, claim.dose.unit), studied)}`] : []),
    ...(claim.why.record ? [`  ${words.record}: \`${claim.why.record.replaceAll('`', '')}\``] : []),
  ].join('  \n');
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
