/** Pages by the thousand, each another one, the same for the same seed: shops and articles as the audit meets them. */

const substances = [
  'Creatine',
  'Melatonin',
  'Ashwagandha',
  'Vitamin D',
  'Magnesium',
  'Curcumin',
  'Ginkgo biloba',
  'Omega-3',
  'Zinc',
  'Rhodiola',
];
const effects = [
  'improves sleep',
  'increases strength',
  'reduces stress',
  'lowers cholesterol',
  'eases jet lag',
  'supports memory',
  'cures arthritis',
];
const filler = [
  'The parcel comes in a plain box and fits through the letter slot.',
  'Our warehouse stands beside the canal, where barges used to load grain.',
  'Returns are free for thirty days, and the label is already inside.',
  'We pack orders until four in the afternoon, on Saturdays until noon.',
];

/** mulberry32: small, and good enough to mix sentences with. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param index which of the pages of this seed; one in ten names no substance */
export function madePage(seed: number, index: number): string {
  const random = randomFrom(seed * 1_000_003 + index);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const quiet = index % 10 === 9;
  const paragraph = () => {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 5) }, () =>
      !quiet && random() < 0.3 ? `${pick(substances)} ${pick(effects)}.` : pick(filler),
    );
    return `<p>${sentences.join(' ')}</p>`;
  };
  const body = Array.from({ length: 10 + Math.floor(random() * 60) }, paragraph).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page ${index}</title><body><h1>Page ${index}</h1>\n${body}</body></html>`;
}
