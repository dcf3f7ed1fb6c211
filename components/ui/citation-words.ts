/** A citation in words: what kind of study it is, and why it does not fit. */
import type { Study } from '../../data/schema';
import type { CardCitation } from './card-citation';
import { day, length, list, plural } from './format';
import { card } from './strings/card';
import { cited } from './strings/citations';
import { studyWords } from './strings/studies';
import { designWords, resultWords } from './strings/terms';
import { isPeople, sizeWords } from './study-words';

export const noticeOf = ({ notice, view }: CardCitation) => notice ?? view?.notice ?? null;

/** `Retracted. The journal has withdrawn this publication. By the list of 22 Aug 2025.`; '' where there is none. */
export function noticeWords(citation: CardCitation): string {
  const notice = noticeOf(citation);
  if (!notice) return '';
  const asOf = citation.view?.noticeAsOf;
  return [card.notices[notice], asOf ? card.noticeAsOf(day(asOf)) : ''].filter(Boolean).join(' ');
}

/** `16 rats`, `in cells`, `rats`: in whom; '' for people where the number is not known. */
export function whom(study: Pick<Study, 'n' | 'species' | 'design'>): string {
  if (study.design === 'chemical-analysis') return '';
  return sizeWords(study) || (isPeople(study.species) ? '' : plural(study.species));
}

/** `Animal study · 4 weeks · double-blind · paid by the maker`: what is known, and nothing where it is not. */
export function howDone(study: Study): string {
  return [
    study.trials && /meta-analysis|review/.test(study.design)
      ? studyWords.of(designWords[study.design], study.trials)
      : designWords[study.design],
    study.durationWeeks ? length(study.durationWeeks) : '',
    (study.blinding && studyWords.blinding[study.blinding]) ?? '',
    studyWords.funding[study.funding] ?? '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** `Studied cerebrolysin, not semax`; '' where nothing is known to differ. */
export function misfit({ fit, studiedNames, claimedName }: CardCitation): string {
  if (fit === 'fits' || fit === 'unknown') return '';
  const studied = fit === 'other-species' ? list(studiedNames.map(plural)) : list(studiedNames);
  return studied ? cited.instead[fit](studied, claimedName) : '';
}

/** A citation as a screen reader is told it in the list of citations. */
export function spokenCitation(citation: CardCitation): string {
  const study = citation.view?.study ?? null;
  const facts = study ? [study.title, whom(study), howDone(study), resultWords[study.result] ?? ''] : [citation.text];
  return [noticeWords(citation), ...facts, misfit(citation)].filter(Boolean).join('. ');
}
