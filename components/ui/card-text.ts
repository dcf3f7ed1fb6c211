/** A card as plain text, for the clipboard; and the report of a wrong match. */
import { cardAlerts } from './card-alerts';
import type { CardContext } from './card-context';
import { say } from './card-say';
import { verdictOf } from './claim-verdict';
import { day } from './format';
import { appliesRow } from './row-applies';
import { foundRow, sureRow } from './row-found';
import { safetyRow } from './row-safety';
import { wordingRow } from './row-wording';
import { card as words } from './strings/card';
import { common } from './strings/common';
import { reportText as text } from './strings/reports';
import { studyLink } from './study-link';
import { studyLine, studyName } from './study-words';

export function cardText(context: CardContext): string {
  const { claim, subject, view, pageUrl, datasetDate } = context;
  const { lead, note } = say(context);
  const row = (name: string, { head, line }: { head: string; line: string }) => `${name}: ${[head, line].filter(Boolean).join('. ')}`;
  return [
    `“${claim.quote}”`,
    pageUrl,
    '',
    `${verdictOf(claim)}: ${subject} ${common.arrow} ${claim.outcomeName}`,
    [lead, note].filter(Boolean).join(' '),
    ...cardAlerts(context).map(({ head, text: alert }) => [head, alert].filter(Boolean).join(': ')),
    '',
    ...(view ? [row(words.found, foundRow(context))] : []),
    row(words.sure, sureRow(context)),
    row(words.wording, wordingRow(context)),
    ...(view ? [row(words.applies, appliesRow(context))] : []),
    row(words.safety, safetyRow(context)),
    '',
    ...(view?.studies.map((study) => `- ${studyName(study)}: ${studyLine(study)}. ${studyLink(study.id) ?? study.id}`) ?? []),
    '',
    text.sign(claim.why.datasetVersion, day(datasetDate)),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Everything one needs to see what went wrong, and nothing of the page beyond the claim and its surroundings. */
export function wrongMatchText({ claim, subject, pageUrl, datasetDate }: CardContext, reason: string): string {
  return [
    text.wrongTitle,
    '',
    `${text.reason}: ${reason}`,
    `${text.page}: ${pageUrl}`,
    `${text.quote}: ${claim.prefix}[${claim.quote}]${claim.suffix}`,
    `${text.marked}: ${claim.mark}`,
    `${text.readAs}: ${subject} (${claim.substance ?? 'product'}) ${common.arrow} ${claim.outcome}; ${claim.polarity}, ${claim.wording}`,
    `${text.verdict}: ${claim.verdict}; ${claim.certainty ?? '-'}; ${claim.overclaim.join(', ') || '-'}`,
    `${text.why}: ${claim.why.words.join(' | ')}; ${claim.why.rule}; ${claim.why.record ?? '-'}`,
    text.sign(claim.why.datasetVersion, day(datasetDate)),
  ].join('\n');
}
