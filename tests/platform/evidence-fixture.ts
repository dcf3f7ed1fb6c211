/** A small dataset of our own making: two substances, three outcomes. */

import { browsedRecord } from '../../components/platform/browsed-record';
import type { EvidenceFile } from '../../components/platform/evidence-database';
import type { Finding, Outcome, Study, Substance } from '../../data/schema';

export const outcome = (id: string, more: Partial<Outcome> = {}): Outcome => ({
  id,
  name: id.replaceAll('-', ' '),
  topic: 'sleep',
  vague: false,
  disease: false,
  broader: [],
  goods: [],
  ills: [],
  effects: [],
  harms: [],
  ...more,
});

export const study = (id: string): Study => ({
  id,
  title: `Study ${id}`,
  design: 'rct',
  species: 'human',
  funding: 'independent',
  result: 'benefit',
  retracted: false,
  seenAt: 'https://studies.example/one',
});

export const finding = (about: string, more: Partial<Finding> = {}): Finding => ({
  outcome: about,
  direction: 'benefit',
  evidence: 'rct',
  downgrades: [{ domain: 'imprecision', steps: 1, reason: 'few people' }],
  note: 'A note.',
  studies: ['pmid:1'],
  ...more,
});

export const record = (id: string, findings: Finding[], more: Partial<Substance> = {}): Substance => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  kind: 'botanical',
  names: [id],
  ambiguousNames: [],
  brands: [],
  what: 'A herb that does not exist.',
  status: [],
  safety: [],
  findings,
  studies: [study('pmid:1'), study('pmid:2')],
  reviewed: '2026-11-01',
  ...more,
});

export const outcomes = [outcome('sleep'), outcome('sleep-quality', { broader: ['sleep'] }), outcome('memory', { topic: 'mind' })];

export const evidenceFile = (version: string, substances: Substance[]): EvidenceFile => ({
  dataset: { version, date: '2026-11-01', substances: substances.length, findings: 0, studies: 0, retractionsDate: null, old: false },
  topics: [{ id: 'sleep', name: 'Sleep' }],
  outcomes,
  substances: substances.map(browsedRecord),
});

export const dreamwort = record('dreamwort', [
  finding('sleep-quality'),
  finding('sleep-quality', { scope: 'older', population: 'people over 60', direction: 'no-effect' }),
  finding('memory', { direction: 'untested', evidence: 'none', downgrades: [], studies: [] }),
  finding('sleep', { studies: ['pmid:2', 'pmid:1'] }),
]);
export const stillroot = record('stillroot', [finding('memory')]);
