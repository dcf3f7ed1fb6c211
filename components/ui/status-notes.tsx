/** What authorities say of a substance: type, place and date, the note, and the authority's page. */
import type { Substance } from '../../data/schema';
import { day } from './format';
import { statusWords } from './strings/terms';
import { webAddress } from './study-link';

export function StatusNotes({
  statuses,
  named = false,
}: {
  statuses: readonly (Substance['status'][number] & { of?: string })[];
  named?: boolean;
}) {
  return (
    <ul class="status">
      {statuses.map(({ of, type, authority, jurisdiction, date, note, url }) => {
        const href = url ? webAddress(url) : null;
        return (
          <li key={`${of}${type}${authority}${note}`}>
            <b>{[named ? of : '', statusWords[type], jurisdiction].filter(Boolean).join(', ')}</b>
            <span>
              {note}{' '}
              {href ? (
                <a href={href} target="_blank" rel="noreferrer noopener">
                  {authority}
                </a>
              ) : (
                authority
              )}
              {date && <span class="dim"> {day(date)}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
