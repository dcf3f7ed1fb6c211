/** How far a long list is, in words for a terminal. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;

function span(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  if (ms < 1.5 * MINUTE) return `${Math.round(ms / SECOND)} s`;
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/**
 * “300 of 5000 pages, 4.2 a second, 19 min to go”.
 * @param ms since the first of the `done` pages began
 */
export function progressLine(done: number, all: number, ms: number): string {
  const speed = done / Math.max(ms, 1);
  const left = done < all ? `, ${span((all - done) / speed)} to go` : '';
  return `${done} of ${all} pages, ${(speed * SECOND).toFixed(1)} a second${left}`;
}
