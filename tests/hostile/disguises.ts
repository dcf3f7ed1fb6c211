/** Letters that are not what they seem: directions, invisible characters, look-alikes, and what is no letter at all. */

/** Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9), by name. */
const directions = [0x200e, 0x200f, 0x061c, 0x202a, 0x202b, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068].map((code) =>
  String.fromCodePoint(code),
);
const ends = ['\u202c', '\u2069'];
const invisible = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u034f',
  '\u115f',
  '\u2800',
  '\u3164',
  '\u{e0041}',
  '\ufe0f',
];

/** Each leaves the direction open at its end, where ours goes on. */
export const turning: readonly string[] = [
  ...directions.map((direction) => `safe ${direction}and sound`),
  ...directions.map((direction) => `${direction}123 mg`),
  '\u05d0\u05d1\u05d2 abc',
  'abc \u05d0\u05d1\u05d2',
  '\u0645\u0631\u062d\u0628\u0627',
  '\u202e\u202e\u202e\u2067\u2067'.repeat(30),
];

export const disguises: readonly string[] = [
  ...turning,
  ...ends.map((end) => `over${end}${end}${end}`),
  ...invisible.map((sign) => `Supp${sign}orted`),
  ...invisible.map((sign) => sign.repeat(40)),
  'Ѕuрроrtеd',
  'Ｓｕｐｐｏｒｔｅｄ',
  '𝐒𝐮𝐩𝐩𝐨𝐫𝐭𝐞𝐝',
  'pаypаl.example',
  '\uff1cscript\uff1eglobalThis.hit=1\uff1c/script\uff1e',
  '‹script›globalThis.hit=1‹/script›',
  `e${'\u0301'.repeat(200)}`,
  '\ud800',
  '\udfff',
  'a\ud83d',
  '\udc00a',
  '\udc00\ud800',
  'doi:10.1000/\ud800',
  '\ufffe',
  '\uffff',
  '\u{10ffff}',
  '\ufdd0',
  '\ufffd',
  '\u0130\u0131\u1e9e\ufb03',
  'ﷺ'.repeat(20),
  '\u0e47'.repeat(40),
  '👩‍👩‍👧‍👦',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '\u{1f1e6}',
];
