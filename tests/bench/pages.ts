/** Generated pages: as much text as asked, in the markup of a real site, the same for the same seed. Runs in the page. */

export type Kind = 'quiet' | 'article' | 'dense';

const quiet = [
  'The path along the river is open again after the repairs of last winter.',
  'Most of the houses in the lower street were built before the railway came.',
  'She keeps her tools in a shed behind the orchard and sharpens them in March.',
  'Tickets for the late show are sold at the door as long as there are seats.',
  'A good map helps, but the signs at the crossings are hard to miss.',
  'In dry years the upper pond is little more than a ring of cracked mud.',
  'The museum moved its archive to the old mill, where the air is cooler.',
  'Nobody could say who had painted the gate, or why it had to be so green.',
];
/** What an article on health says between its claims. */
const around = [
  'People have been looking for ways to rest better for as long as there have been nights.',
  'Talk to your doctor before you change anything about the medicines that you take.',
  'The capsules should be stored in a cool and dry place, out of the reach of children.',
  'Researchers asked the participants to fill in a diary every evening for eight weeks.',
  'A balanced diet with enough vegetables remains the base of everything else.',
  'Prices vary a lot between brands, and the label does not always tell the whole story.',
];
const claims = [
  'Ashwagandha may help to reduce stress and improve sleep quality in adults.',
  'Magnesium supports healthy sleep and helps muscles to relax.',
  'In one trial, bacopa monnieri improved memory after twelve weeks.',
  'Rhodiola rosea fights fatigue and sharpens attention under pressure.',
  'Omega-3 fish oil lowers triglycerides and supports heart health.',
  'Creatine increases strength and lean muscle when combined with training.',
  'L-theanine promotes relaxation without drowsiness.',
  'Vitamin C shortens colds and supports the immune system.',
  'Ginkgo biloba did not prevent cognitive decline in older people.',
  'Curcumin reduces joint pain and fights inflammation.',
];

export function generate(kind: Kind, length: number, seed = 7): string {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const filler = kind === 'quiet' ? quiet : [...quiet.slice(0, 2), ...around];
  // A real article claims something in about one paragraph of six.
  const share = kind === 'quiet' ? 0 : kind === 'article' ? 1 / 6 : 1;
  const page = { html: ['<nav><ul><li><a href="/">Home</a></li><li><a href="/all">All pages</a></li></ul></nav><main><article>'], text: 0 };
  const add = (html: string) => {
    page.html.push(html);
    page.text += html.replace(/<[^>]*>/g, '').length;
  };
  const paragraph = () => {
    const sentences = Array.from({ length: 4 }, () => marked(pick(filler), random));
    if (random() < share) sentences[Math.floor(random() * 4)] = marked(pick(claims), random);
    return sentences.join(' ');
  };
  for (let section = 1; page.text < length; section++) {
    add(`<section class="part"><h2 id="s${section}">Part ${section}, about the year</h2>\n  <div class="body">`);
    for (let i = 0; i < 5 && page.text < length; i++) add(`\n    <p>${paragraph()}</p>`);
    add('\n    <ul class="points">');
    for (let i = 0; i < 3; i++) add(`\n      <li>${i === 0 && random() < share ? pick(claims) : pick(filler)}</li>`);
    add('\n    </ul>\n  </div></section>');
  }
  page.html.push('</article></main><footer><p>Written for nobody in particular.</p></footer>');
  return page.html.join('');
}

/** Some inline markup, as links and stress: it is what parts text into nodes. */
function marked(sentence: string, random: () => number): string {
  const words = sentence.split(' ');
  const at = 1 + Math.floor(random() * (words.length - 2));
  words[at] = random() < 0.5 ? `<a href="#w">${words[at]}</a>` : `<em>${words[at]}</em>`;
  return words.join(' ');
}

/** Mulberry32: small, and the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
