import type { Substance } from '../../data/schema';

/** A herb that nobody sells, with one trial that nobody ran. */
export const dreamwort: Substance = {
  id: 'dreamwort',
  name: 'Dreamwort',
  kind: 'botanical',
  names: ['dreamwort'],
  ambiguousNames: [],
  brands: [],
  what: 'A herb of our own making.',
  status: [],
  safety: [],
  findings: [
    {
      outcome: 'strength',
      direction: 'no-effect',
      evidence: 'rct',
      downgrades: [{ domain: 'imprecision', steps: 1, reason: 'few people' }],
      note: 'One trial saw no difference.',
      studies: ['url:https://studies.example/one'],
    },
  ],
  studies: [
    {
      id: 'url:https://studies.example/one',
      title: 'Dreamwort and strength',
      design: 'rct',
      species: 'human',
      n: 40,
      funding: 'independent',
      result: 'no-effect',
      retracted: false,
      seenAt: 'https://studies.example/one',
    },
  ],
  reviewed: '2026-11-01',
};
