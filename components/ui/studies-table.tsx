/** Studies as a table: who, how many, how long, what came out; below each, how it was done and who paid. */
import type { Study } from '../../data/schema';
import { length, number, plural } from './format';
import { Glyph } from './glyph';
import { common } from './strings/common';
import { studyWords } from './strings/studies';
import { resultWords } from './strings/terms';
import { studyLink } from './study-link';
import { isPeople, studyLine, studyName } from './study-words';

export function StudiesTable({ studies }: { studies: readonly Study[] }) {
  const timed = studies.some(({ durationWeeks }) => durationWeeks);
  return (
    <table class="studies">
      <caption class="sr">{studyWords.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{studyWords.study}</th>
          <th scope="col" class="r">
            {studyWords.people}
          </th>
          {timed && (
            <th scope="col" class="r">
              {studyWords.length}
            </th>
          )}
          <th scope="col">{studyWords.result}</th>
        </tr>
      </thead>
      {studies.map((study) => (
        <StudyRows key={study.id} study={study} timed={timed} />
      ))}
    </table>
  );
}

function StudyRows({ study, timed }: { study: Study; timed: boolean }) {
  const href = studyLink(study.id);
  const name = studyName(study);
  return (
    <tbody class={study.retracted ? 'gone' : undefined}>
      <tr>
        <td>
          {href ? (
            <a href={href} target="_blank" rel="noreferrer noopener" title={study.title}>
              {name}
            </a>
          ) : (
            name
          )}
        </td>
        <td class="r">{isPeople(study.species) ? study.n ? number(study.n) : <NotStated /> : <Species study={study} />}</td>
        {timed && <td class="r">{study.durationWeeks ? length(study.durationWeeks) : <NotStated />}</td>}
        <td>
          <Glyph shape={`r-${study.result}`} />
          {resultWords[study.result]}
        </td>
      </tr>
      <tr class="meta">
        <td colSpan={timed ? 4 : 3}>
          {study.retracted && (
            <>
              <span class="tag bad">{common.retracted}</span> {studyWords.retractedNote}{' '}
            </>
          )}
          {studyLine(study)}
        </td>
      </tr>
    </tbody>
  );
}

const Species = ({ study }: { study: Study }) => (
  <span class="tag">{[study.n ? number(study.n) : '', plural(study.species)].filter(Boolean).join(' ')}</span>
);

const NotStated = () => (
  <span class="dim" title={common.notStated}>
    –<span class="sr"> {common.notStated}</span>
  </span>
);
