/** What the bundled dataset is and how old. */
import { counts, datasetVersion, retractionDates } from 'virtual:obelus/dataset';
import type { DatasetInfo } from '../ui/props';
import { datasetDateOf } from './dataset-date';

/** Evidence that nobody looked at for so many days is said to be old. */
const OLD_AFTER_DAYS = 365;
const DAY = 86_400_000;

const datasetDate = datasetDateOf(datasetVersion);

export const isOld = (date: string, now: number) => now - Date.parse(date) > OLD_AFTER_DAYS * DAY;

export function datasetInfo(now = Date.now()): DatasetInfo {
  return {
    version: datasetVersion,
    date: datasetDate,
    ...counts,
    retractionsDate: Object.values(retractionDates).toSorted().at(-1) ?? null,
    old: isOld(datasetDate, now),
  };
}
