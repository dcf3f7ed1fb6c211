import { findingKey } from '../finding-key';
import { gravestNotice } from '../retraction-index';
import type { Study, Substance } from '../schema';
import { type Complaint, type Context, fileOf, type Linter } from './linter';

export const retracted: Linter = {
  name: 'retracted',
  description: 'No finding and no safety note leans on a retracted study, and each retracted study says so.',
  check: (context) => context.dataset.substances.flatMap((record) => inRecord(record, context)),
};

function inRecord(record: Substance, { retractions }: Context): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (field: string, at: string, message: string) =>
    complaints.push({ file: fileOf(record.id), record: record.id, field, at, message });
  const listed = (study: Study) => gravestNotice(retractions, [study.id, ...(study.doi ? [`doi:${study.doi}`] : [])]) === 'retraction';

  for (const study of record.studies) {
    if (listed(study) && !study.retracted)
      complain(`studies (${study.id}).retracted`, study.id, 'the lists name it as retracted: set it to true');
  }
  const bad = new Set(record.studies.filter((study) => study.retracted || listed(study)).map(({ id }) => id));
  for (const [index, finding] of record.findings.entries()) {
    const leaning = [...finding.studies, ...(finding.effect ? [finding.effect.study] : [])].filter((id) => bad.has(id));
    for (const id of new Set(leaning))
      complain(
        `findings[${index}] (${finding.outcome}).studies`,
        findingKey(record.id, finding),
        `“${id}” is retracted: rate the finding without it`,
      );
  }
  for (const [index, note] of record.safety.entries()) {
    if (note.study && bad.has(note.study))
      complain(`safety[${index}].study`, note.study, `“${note.study}” is retracted: find another source`);
  }
  return complaints;
}
