/** Facts on an herb that is none, for tests of what a citation is told. */
import type { FitContext } from '../../components/engine/citation-fit';
import type { Study } from '../../data/schema';
import { outcomes } from './judge-lexicon';

export const context: FitContext = {
  outcome: (id) => outcomes.find((one) => one.id === id),
  names: (id) => (id === 'fennimel' ? ['Fennimel', 'Feniculum melle'] : []),
  ingredients: [],
};

export const study = (more: Partial<Study> = {}): Study => ({
  id: 'pmid:1',
  title: 'A trial of an herb',
  design: 'rct',
  species: 'human',
  funding: 'unknown',
  result: 'benefit',
  retracted: false,
  seenAt: 'https://pubmed.ncbi.nlm.nih.gov/1/',
  ...more,
});

export const memory = { substances: ['fennimel'], outcomes: ['memory'], whole: true };
