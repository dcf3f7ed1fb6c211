/** Safety notes with their severity and their source. */
import type { Study, Substance } from '../../data/schema';
import { Glyph } from './glyph';
import { studyWords } from './strings/studies';
import { severityWords } from './strings/terms';
import { studyLink, webAddress } from './study-link';
import { studyName } from './study-words';

interface SafetyNotesProps {
  notes: readonly (Substance['safety'][number] & { of?: string })[];
  /** Where a note's study may be found by id. */
  studies: readonly Study[];
  /** Name the substance in front of each note. */
  named?: boolean;
}

export function SafetyNotes({ notes, studies, named = false }: SafetyNotesProps) {
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note.note} class={`sev-${note.severity}`}>
          <Glyph shape={`sev-${note.severity}`} label={severityWords[note.severity]} />
          <span>
            {named && note.of && <b>{note.of}: </b>}
            {note.note} <Source note={note} studies={studies} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Source({ note, studies }: { note: SafetyNotesProps['notes'][number]; studies: readonly Study[] }) {
  const href = (note.study && studyLink(note.study)) ?? (note.url ? webAddress(note.url) : null);
  if (!href) return null;
  const study = studies.find(({ id }) => id === note.study);
  const { hostname } = new URL(href);
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {study ? studyName(study) : (studyWords.hosts[hostname] ?? hostname.replace(/^www\./, ''))}
    </a>
  );
}
