/** What a study is called and how it is described in one line. */
import type { Study } from '../../data/schema';
import { number, plural } from './format';
import { common } from './strings/common';
import { studyWords } from './strings/studies';
import { designWords } from './strings/terms';

/** `Akhgarjand 2022`; journal or host where no author is known. */
export function studyName(study: Pick<Study, 'id' | 'firstAuthor' | 'year' | 'journal' | 'title'>): string {
  const host =
    study.id.startsWith('url:') && URL.canParse(study.id.slice(4)) ? new URL(study.id.slice(4)).hostname.replace(/^www\./, '') : '';
  const who = study.firstAuthor ?? study.journal ?? (host || study.title.split(/\s+/).slice(0, 4).join(' '));
  return study.year ? `${who} ${study.year}` : who;
}

export const isPeople = (species: string): boolean => species === 'human';

/** Design, blinding, journal, people, dose, funding: what is known, and nothing where it is not. */
export function studyLine(study: Study): string {
  const pooled = study.trials && /meta-analysis|review/.test(study.design);
  return [
    pooled ? studyWords.of(designWords[study.design], study.trials ?? 0) : designWords[study.design],
    (study.blinding && studyWords.blinding[study.blinding]) ?? '',
    study.journal && study.firstAuthor ? study.journal : '',
    study.population ?? '',
    study.dose ?? '',
    studyWords.funding[study.funding] ?? '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** People or animals as the source prints them, '' where it does not. */
export function sizeWords(study: Pick<Study, 'n' | 'species'>): string {
  if (!study.n) return '';
  return isPeople(study.species) ? common.people(number(study.n)) : `${number(study.n)} ${plural(study.species)}`;
}
