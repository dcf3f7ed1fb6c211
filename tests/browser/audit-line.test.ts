import { describe, expect, test } from 'vitest';
import type { ListedClaim, PageReport } from '../../components/platform/report';
import { auditedPage, csvHead, csvRows } from './audit-line';

const claim: ListedClaim = {
  quote: 'Creatine, taken daily, "builds" muscle',
  prefix: '',
  suffix: '',
  subject: 'substance',
  substance: 'creatine',
  ingredients: [],
  outcome: 'muscle-mass',
  polarity: 'benefit',
  wording: 'asserted',
  disease: false,
  evidenceIn: null,
  verdict: 'supported',
  certainty: 'moderate',
  overclaim: ['cure', 'disease-claim'],
  finding: 'creatine/muscle-mass',
  nearest: null,
  dose: null,
  why: { words: ['builds'], rule: 'effect-phrase', record: 'creatine/muscle-mass', datasetVersion: '1' },
  id: 7,
  mark: 'builds muscle',
  heading: '',
  substanceName: 'Creatine',
  outcomeName: 'muscle mass',
  topic: 'muscle',
  safety: null,
  direction: 'benefit',
  studied: null,
};

const report: PageReport = {
  url: 'https://page-0.example/a.html',
  title: 'A page',
  datasetVersion: '1',
  state: 'done',
  progress: 1,
  claims: [claim],
  citations: [],
  cited: null,
  substances: ['creatine'],
  framesNotRead: 0,
  ms: { scan: 3 },
};

describe('a line of the audit', () => {
  test('calls the page by the name the user gave', () => {
    expect(auditedPage('shop/a.html', report).url).toBe('shop/a.html');
  });

  test('carries the fields of the contract and no others', () => {
    const line = auditedPage('a.html', report);
    expect(Object.keys(line)).toEqual(['url', 'title', 'datasetVersion', 'claims', 'citations', 'cited', 'ms']);
    const fields =
      'quote prefix suffix subject substance ingredients outcome polarity wording disease evidenceIn verdict certainty overclaim';
    expect(Object.keys(line.claims[0] ?? {})).toEqual([...fields.split(' '), 'finding', 'nearest', 'dose', 'why']);
  });
});

test('a page in another language has no claims, and a note that this means nothing', () => {
  const line = auditedPage('a.html', { ...report, state: 'other-language', claims: [] });
  expect(line).toMatchObject({ claims: [], note: expect.stringContaining('English') });
  expect(csvRows(line)).toContain('Not in English');
});

describe('the table for spreadsheets', () => {
  const columns = (row: string) => row.trimEnd().split(',').length;

  test('has a row a claim, with quotes doubled', () => {
    expect(csvRows(auditedPage('a.html', report))).toContain(',"Creatine, taken daily, ""builds"" muscle",substance,creatine,muscle-mass,');
  });

  test('keeps a page without claims, and one that could not be read, as a row', () => {
    const empty = csvRows(auditedPage('a.html', { ...report, claims: [] }));
    const unread = csvRows({ url: 'b.html', error: 'No such file.' });
    expect(columns(empty)).toBe(columns(csvHead));
    expect(columns(unread)).toBe(columns(csvHead));
    expect(unread).toMatch(/^b\.html,,No such file\.,/);
  });

  test('never lets page text become a formula', () => {
    const hostile = { ...report, title: '=HYPERLINK("https://a.example")', claims: [] };
    expect(csvRows(auditedPage('a.html', hostile))).toContain(`a.html,"'=HYPERLINK(`);
  });
});
