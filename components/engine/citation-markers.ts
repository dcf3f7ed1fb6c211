/** Footnote markers in running text: a linked "12" or "[12]", a written "[3, 5–7]", superscript digits. */
import type { Block, Span } from './model';

export interface Marker extends Span {
  numbers: readonly number[];
}

const LINKED = /^\W{0,2}(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\W{0,2}$/;
const WRITTEN = /\[(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[˒,⁻–-][⁰¹²³⁴⁵⁶⁷⁸⁹]+)*)/g;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plain = (text: string) =>
  text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(superscripts.indexOf(digit)))
    .replace(/⁻/g, '-')
    .replace(/˒/g, ',');

/** "3, 5–7" to 3, 5, 6, 7. */
function numbersIn(list: string): number[] {
  return list.split(/[,;]/).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number);
    return to >= from && to - from < 50 ? Array.from({ length: to - from + 1 }, (_, step) => from + step) : [from];
  });
}

/** The numbers that a link shows as its text; null where it shows words. */
export function markerText(text: string): readonly number[] | null {
  const hit = LINKED.exec(plain(text));
  return hit ? numbersIn(hit[1] ?? '') : null;
}

/** Powers ("cm²", "10⁹") are no markers, nor are digits within a link, which is a marker by itself. */
export function writtenMarkers(block: Block): Marker[] {
  const found: Marker[] = [];
  for (const hit of block.text.matchAll(WRITTEN)) {
    const start = hit.index;
    const end = start + hit[0].length;
    const isPower =
      hit[2] !== undefined && (/\d$/.test(block.text.slice(0, start)) || /(?<![a-z])(?:[cmk]?m|kg)$/i.test(block.text.slice(0, start)));
    if (isPower || block.links.some((link) => link.start < end && start < link.end)) continue;
    found.push({ start, end, numbers: numbersIn(plain(hit[1] ?? hit[2] ?? '')) });
  }
  return found;
}
