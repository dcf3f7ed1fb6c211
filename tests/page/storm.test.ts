/** `npm run storm` runs this for minutes; in the suite it takes a second or two. */
import { afterEach, expect, test } from 'vitest';
import { fold } from '../../components/page/fold';
import { randomFrom } from '../bench/pages';
import { clean, letters, painted, paintedIn, read, readPage, until } from './reading-page';
import { Storm } from './storm';

afterEach(clean);

const minutes = Number(import.meta.env.VITE_STORM_MINUTES ?? 0);
const seeds = minutes > 0 ? [Number(import.meta.env.VITE_STORM_SEED ?? Date.now() % 100_000)] : [1, 2, 3, 5, 10];
const steps = 250;

for (const seed of seeds) {
  test(`after a storm of changes all is as if read afresh (seed ${seed})`, { timeout: minutes * 60_000 + 60_000 }, async () => {
    const { session, errors, stop } = await read('<main id="storm"><h1>Zinc</h1></main>');
    const storm = new Storm(document.querySelector('#storm') as Element, seed);
    storm.fill(30);
    const random = randomFrom(seed + 1);
    const end = performance.now() + minutes * 60_000;
    do {
      for (let i = 0; i < steps; i++) {
        for (let burst = Math.ceil(random() * 4); burst > 0; burst--) storm.step();
        await Promise.resolve();
        const claims = session.claims.map(({ markText }) => markText);
        for (const words of painted()) {
          const said = fold(words);
          expect(
            said === '' || words === '(gone)' || claims.some((mark) => mark.includes(said)),
            `painted “${words}” without a claim that says so`,
          ).toBe(true);
        }
        if (i % 25 === 0) await new Promise((resolve) => setTimeout(resolve, random() * 20));
      }
      await until(() => session.isSettled, 'all is read', 20_000);
      const kept = { claims: session.claims.map(sign), painted: painted() };
      const fresh = await readPage();
      expect(kept.claims).toEqual(fresh.session.claims.map(sign));
      fresh.stop();
      session.refilter();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(painted()).toEqual(kept.painted);
      for (const { id, markText, quoteText } of session.claims) {
        session.activate(id);
        const words = [...paintedIn('obelus-active'), ...paintedIn('obelus-active-dark')].join('');
        expect(letters(fold(words))).toBe(letters(markText));
        expect(quoteText).toContain(markText);
      }
      session.activate(null);
      expect(errors).toEqual([]);
    } while (performance.now() < end);
    stop();
  });
}

const sign = ({ quoteText, markText, outcome, heading }: { quoteText: string; markText: string; outcome: string; heading: string }) =>
  `${heading} | ${quoteText} | ${markText} | ${outcome}`;
