/** A thin bar for reading a long page; says where it stands to a screen reader as well. */
import { popup as words } from './strings/popup';

/** `value` from 0 to 1. */
export function Progress({ value }: { value: number }) {
  const percent = Math.round(Math.min(Math.max(value, 0), 1) * 100);
  return (
    <div class="prog" role="progressbar" aria-label={words.readingBar} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}
