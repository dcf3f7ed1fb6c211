/** A small dataset of our own making, sound in every respect, for tests to break. */
import type { Dataset } from '../../data/build/records';
import { canonicalTexts } from '../../data/check/format';
import type { Context } from '../../data/check/linter';
import { RetractionIndex } from '../../data/retraction-index';
import type { Finding, Outcome, Study, Substance } from '../../data/schema';

export const study = (id: string, more: Partial<Study> = {}): Study => ({
  id,
  title: 'A trial of dream moss',
  design: 'rct',
  species: 'human',
  n: 500,
  funding: 'independent',
  result: 'benefit',
  retracted: false,
  seenAt: 'https://pubmed.ncbi.nlm.nih.gov/1/',
  ...more,
});

export const finding = (more: Partial<Finding> = {}): Finding => ({
  outcome: 'sleep-quality',
  direction: 'benefit',
  evidence: 'rct',
  downgrades: [],
  note: 'People slept better.',
  studies: ['pmid:1'],
  ...more,
});

export const record = (more: Partial<Substance> = {}): Substance => ({
  id: 'dream-moss',
  name: 'Dream moss',
  kind: 'botanical',
  names: ['dream moss'],
  ambiguousNames: [],
  brands: [],
  what: 'A moss that does not exist.',
  status: [],
  safety: [],
  findings: [finding()],
  studies: [study('pmid:1'), study('pmid:2')],
  reviewed: '2026-11-01',
  ...more,
});

export const outcome = (id: string, more: Partial<Outcome> = {}): Outcome => ({
  id,
  name: id.replaceAll('-', ' '),
  topic: 'sleep',
  vague: false,
  disease: false,
  broader: [],
  goods: [id.replaceAll('-', ' ')],
  ills: [],
  effects: [],
  harms: [],
  ...more,
});

export const dataset = (more: Partial<Dataset> = {}): Dataset => ({
  topics: [{ id: 'sleep', name: 'Sleep' }],
  outcomes: [outcome('sleep-quality'), outcome('insomnia', { broader: ['sleep-quality'], disease: true })],
  substances: [record()],
  citations: [],
  sites: [{ match: 'shop.example', kind: 'shop', why: 'Sells moss' }],
  ...more,
});

/** PMID 666 and two DOIs are retracted, corrected and of concern. */
export const retractions = new RetractionIndex({
  dates: { pmids: '2024-08', dois: '2025-08-22' },
  pmids: (666).toString(36),
  dois: { '10.1000': '0bad\n0concern e\n0mended c' },
});

export function context(more: Partial<Dataset> = {}): Context {
  const whole = dataset(more);
  return { dataset: whole, refused: [], texts: canonicalTexts({ dataset: whole }), retractions };
}
