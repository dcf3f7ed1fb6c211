/** What a character means to the tokeniser, and the letters it folds to. Tables are filled once; rare characters on first sight. */

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const PUNCTUATION = 4;
export const HYPHEN = 5;
/** Stands inside a word without breaking it: soft hyphen, zero-width characters, ®, ™. */
export const NOTHING = 6;

export interface Folded {
  kind: number;
  /** Lower-case letters or digits, or one punctuation mark. */
  codes: readonly number[];
}

const GREEK: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', κ: 'kappa', ω: 'omega', µ: 'mu', μ: 'mu' };
const MARKS: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '—',
  '―': '—',
  '‒': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '…': ';',
  '•': ';',
  '·': ';',
  '●': ';',
  '▪': ';',
  '■': ';',
  '►': ';',
  '✓': ';',
  '✔': ';',
  '→': ';',
  '|': ';',
  '，': ',',
  '；': ';',
  '：': ':',
  '。': '.',
  '！': '!',
  '？': '?',
};
const NOTHINGS = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '®', '™', '℠', '©', '\ufe0e', '\ufe0f']);

function codesOf(text: string): number[] {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) codes.push(text.charCodeAt(i));
  return codes;
}

function fold(codePoint: number): Folded {
  const char = String.fromCodePoint(codePoint);
  if (NOTHINGS.has(char)) return { kind: NOTHING, codes: [] };
  const mark = MARKS[char];
  if (mark === "'") return { kind: APOSTROPHE, codes: [] };
  if (mark === '-') return { kind: HYPHEN, codes: [] };
  if (mark) return { kind: PUNCTUATION, codes: codesOf(mark) };
  const plain = char
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const greek = GREEK[plain];
  if (greek) return { kind: LETTER, codes: codesOf(greek) };
  if (/^[\p{L}]+$/u.test(plain)) return { kind: LETTER, codes: codesOf(plain) };
  if (/^\d+$/.test(plain)) return { kind: DIGIT, codes: codesOf(plain) };
  return { kind: SPACE, codes: [] };
}

function asciiKind(code: number): Folded {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return { kind: LETTER, codes: codesOf(char.toLowerCase()) };
  if (/\d/.test(char)) return { kind: DIGIT, codes: [code] };
  if (char === "'" || char === '`') return { kind: APOSTROPHE, codes: [] };
  if (char === '-') return { kind: HYPHEN, codes: [] };
  if (char === '|') return { kind: PUNCTUATION, codes: codesOf(';') };
  if (',;:.!?()/&+%[]'.includes(char)) return { kind: PUNCTUATION, codes: [code] };
  return { kind: SPACE, codes: [] };
}

/** Kind of each ASCII character. */
export const ASCII_KIND = new Uint8Array(128);
/** Folded code of each ASCII letter, digit and punctuation mark. */
export const ASCII_FOLD = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const folded = asciiKind(code);
  ASCII_KIND[code] = folded.kind;
  ASCII_FOLD[code] = folded.codes[0] ?? 0;
}

const rare = new Map<number, Folded>();

/** For any character beyond ASCII. */
export function foldRare(codePoint: number): Folded {
  let folded = rare.get(codePoint);
  if (!folded) {
    folded = fold(codePoint);
    if (rare.size < 4096) rare.set(codePoint, folded);
  }
  return folded;
}
