import { describe, expect, it } from 'vitest';
import type { OutcomeFacts } from '../../components/engine/model';
import { lexicon } from './lexicon';
import { block, read } from './pages';

type Place = 'goods' | 'ills' | 'effects' | 'harms';

/** Berberine shares no word with any phrasing. */
const templates: Record<Place, (phrase: string) => ReturnType<typeof block>> = {
  goods: (phrase) => block(1, `Berberine improves ${phrase}.`),
  ills: (phrase) => block(1, `Berberine reduces ${phrase}.`),
  effects: (phrase) => block(1, `Berberine: ${phrase}`, { role: 'title', level: 1 }),
  harms: (phrase) => block(1, `Berberine: ${phrase}.`),
};

const polarities: Record<Place, (outcome: OutcomeFacts) => string[]> = {
  goods: ({ topic }) => (topic === 'safety' ? ['benefit', 'no-effect'] : ['benefit']),
  ills: () => ['benefit'],
  effects: () => ['benefit', 'no-effect'],
  harms: () => ['harm'],
};

describe.each(lexicon.outcomes.map((outcome) => [outcome.id, outcome] as const))('the phrasings of %s', (id, outcome) => {
  it.each(['goods', 'ills', 'effects', 'harms'] as const)('are each found among its %s, with their polarity', (place) => {
    const missed = outcome[place].filter((phrase) => {
      const claims = read([templates[place](phrase)], { title: 'Supplement guide' }).map(({ claim }) => claim);
      return !claims.some(
        (claim) => claim.outcome === id && claim.substance === 'berberine' && polarities[place](outcome).includes(claim.polarity),
      );
    });
    expect(missed).toEqual([]);
  });
});

it('gives each phrasing to one outcome only', () => {
  const seen = new Map<string, string>();
  const twice = lexicon.outcomes.flatMap((outcome) =>
    [...outcome.goods, ...outcome.ills, ...outcome.effects, ...outcome.harms].filter((phrase) => {
      const key = phrase.toLowerCase();
      const taken = seen.has(key);
      seen.set(key, outcome.id);
      return taken;
    }),
  );
  expect(twice).toEqual([]);
});

it('reads a block alike whatever was read before it', () => {
  const harmless = block(1, 'Berberine: free of heavy metals', { role: 'title', level: 1 });
  const said = () => read([harmless], { title: 'Supplement guide' }).map(({ claim }) => claim.outcome);
  read([block(1, 'Berberine: does not interact with medications', { role: 'title', level: 1 })]);
  expect(said()).toEqual(['contamination']);
});
