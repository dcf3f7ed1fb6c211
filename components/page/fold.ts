/** White space as a reader sees it: runs of it are one space, none at the ends. Pure. */

const folds = /[^\S ]\s*| \s+/g;

export function fold(raw: string): string {
  return raw.replace(folds, ' ').trim();
}

/**
 * Where each character of the folded text stands in the raw one: `at[i]` is the raw offset of the folded character `i`,
 * and `at[length]` the raw offset after the last.
 */
export function foldOffsets(raw: string): Uint32Array {
  const at = new Uint32Array(raw.length + 1);
  let length = 0;
  let spaceAt = -1;
  let end = 0;
  for (let i = 0; i < raw.length; i++) {
    if (isSpace(raw.charCodeAt(i))) {
      if (length > 0 && spaceAt < 0) spaceAt = i;
      continue;
    }
    if (spaceAt >= 0) at[length++] = spaceAt;
    spaceAt = -1;
    at[length++] = i;
    end = i + 1;
  }
  at[length] = end;
  return at.subarray(0, length + 1);
}

/** The code units that `\s` matches. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Blocks longer than this are read in pieces, so that no single reading holds up the page. */
const longest = 16_000;

/** Cuts a long raw text after sentence ends, as half-open offsets. */
export function pieces(raw: string): [number, number][] {
  const cuts: [number, number][] = [];
  let from = 0;
  while (raw.length - from > longest) {
    const to = pieceEnd(raw, from);
    cuts.push([from, to]);
    from = to;
  }
  cuts.push([from, raw.length]);
  return cuts;
}

function pieceEnd(raw: string, from: number): number {
  const limit = from + longest;
  for (const mark of ['. ', '\n', ' ']) {
    const at = raw.lastIndexOf(mark, limit);
    if (at > from + longest / 2) return at + mark.length;
  }
  // No white space at all: at least do not part a surrogate pair.
  const code = raw.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
