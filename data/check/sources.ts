import type { Study, Substance } from '../schema';
import { type Complaint, fileOf, type Linter } from './linter';
import { hostOf, isAuthority, isTrusted } from './trusted-hosts';

export const sources: Linter = {
  name: 'sources',
  description: 'Studies stand under PMID, DOI, NCT number or an authority’s page, and were read where the word on them counts.',
  check: ({ dataset }) => [
    ...dataset.substances.flatMap(inRecord),
    ...dataset.citations.flatMap((study) => inStudy(study, { file: 'citations.json', record: study.id })),
  ],
};

function inRecord(record: Substance): Complaint[] {
  const place = { file: fileOf(record.id), record: record.id };
  const complaints = record.studies.flatMap((study) => inStudy(study, place));
  for (const [index, note] of record.safety.entries()) {
    const source = note.url ?? note.seenAt;
    if (!note.study && !source)
      complaints.push({
        ...place,
        field: `safety[${index}]`,
        at: note.note,
        message: 'has no source: name a study or the page of an authority',
      });
    else if (!note.study && source && !isTrusted(source))
      complaints.push({ ...place, field: `safety[${index}].url`, at: note.note, message: `${hostOf(source)} is not a source: ${mend}` });
  }
  for (const list of ['recommended', 'upperLimits'] as const) {
    for (const [index, limit] of (record[list] ?? []).entries()) {
      if (!isTrusted(limit.seenAt))
        complaints.push({
          ...place,
          field: `${list}[${index}].seenAt`,
          at: `${list}: ${limit.group}`,
          message: `${hostOf(limit.seenAt)} is not a source: ${mend}`,
        });
    }
  }
  for (const [index, status] of record.status.entries()) {
    if (!isTrusted(status.seenAt))
      complaints.push({
        ...place,
        field: `status[${index}].seenAt`,
        at: status.note,
        message: `${hostOf(status.seenAt)} is not a source: ${mend}`,
      });
  }
  return complaints;
}

const mend = 'read it at the authority, the publisher or PubMed';

function inStudy(study: Study, place: { file: string; record: string }): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (field: string, message: string) =>
    complaints.push({ ...place, field: `studies (${study.id}).${field}`, at: study.id, message });
  const [scheme, rest] = [study.id.slice(0, study.id.indexOf(':')), study.id.slice(study.id.indexOf(':') + 1)];
  if (scheme === 'url' && !isAuthority(rest)) complain('id', `${hostOf(rest)} is no authority: give the PMID or DOI`);
  if (scheme === 'doi' && study.doi !== undefined && study.doi.toLowerCase() !== rest.toLowerCase())
    complain('doi', `“${study.doi}” is not the DOI in the id`);
  if (!isTrusted(study.seenAt)) complain('seenAt', `was read at ${hostOf(study.seenAt)} only: ${mend}`);
  return complaints;
}
