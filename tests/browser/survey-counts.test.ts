import { expect, test } from 'vitest';
import type { AuditLine } from './audit-line';
import { Survey } from './survey-counts';

type Claim = Extract<AuditLine, { claims: unknown }>['claims'][number];
const claim = (verdict: Claim['verdict'], overclaim: Claim['overclaim'], substance: string | null) =>
  ({ verdict, overclaim, substance, subject: substance ? 'substance' : 'product', outcome: 'strength' }) as Claim;
const page = (claims: Claim[], note?: string) =>
  ({ url: 'a', title: '', datasetVersion: '1', claims, citations: [], ms: {}, ...(note && { note }) }) as unknown as AuditLine;

test('a survey counts pages, claims, verdicts and reasons, and keeps pages apart that were not read', () => {
  const survey = new Survey();
  survey.add(page([claim('supported', [], 'creatine'), claim('limited', ['cure', 'disease-claim'], 'creatine')]));
  survey.add(page([claim('limited', ['cure'], null)]));
  survey.add(page([]));
  survey.add(page([], 'Not in English'));
  survey.add({ url: 'b', error: 'No such file.' });
  expect(survey).toMatchObject({ pages: 3, withClaims: 2, otherLanguage: 1, unread: 1, claims: 3, overclaims: 2 });
  expect([...survey.verdicts]).toEqual([
    ['supported', 1],
    ['limited', 2],
  ]);
  expect([...survey.reasons]).toEqual([
    ['cure', 2],
    ['disease-claim', 1],
  ]);
  expect([...survey.pairs]).toEqual([
    ['creatine → strength', 2],
    ['product → strength', 1],
  ]);
});
