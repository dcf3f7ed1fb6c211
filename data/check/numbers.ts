import { findingKey } from '../finding-key';
import type { Effect, Substance } from '../schema';
import { type Complaint, fileOf, type Linter } from './linter';

export const numbers: Linter = {
  name: 'numbers',
  description: 'Ranges run upwards, an effect lies in its interval, and no study is younger than the reading of its record.',
  check: ({ dataset }) => dataset.substances.flatMap(inRecord),
};

function inRecord(record: Substance): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (field: string, at: string, message: string) =>
    complaints.push({ file: fileOf(record.id), record: record.id, field, at, message });
  const dose = record.studiedDose;
  if (dose && dose.low > dose.high) complain('studiedDose', 'studiedDose', `low ${dose.low} is above high ${dose.high}: swap them`);
  for (const [index, finding] of record.findings.entries()) {
    const wrong = finding.effect && wrongEffect(finding.effect);
    if (wrong) complain(`findings[${index}] (${finding.outcome}).effect`, findingKey(record.id, finding), wrong);
  }
  const read = Number(record.reviewed.slice(0, 4));
  for (const { id, year } of record.studies) {
    if (year !== undefined && year > read + 1) complain(`studies (${id}).year`, id, `${year} lies after the reading in ${record.reviewed}`);
  }
  return complaints;
}

function wrongEffect({ value, ci }: Effect): string | null {
  if (!ci) return null;
  const [low, high] = ci;
  if (low > high) return `the interval runs from ${low} down to ${high}: swap them`;
  return value < low || value > high ? `${value} lies outside its interval, ${low} to ${high}: read the source again` : null;
}
