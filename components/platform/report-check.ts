/**
 * What popup and side panel accept as a page's report. It comes from the content script, which shares a process with the page: should
 * the page have taken that over, it may lie, but reach nothing in our own pages beyond words and numbers of the kinds expected.
 */
import { z } from 'zod';
import type { PageLook } from './messages';
import type { PageReport } from './report';

z.config({ jitless: true });

/** More than any page has; a report is read whole every second. */
const LIMITS = { text: 1_000_000, claims: 100_000, list: 10_000 };

const text = z.string().max(LIMITS.text);
const count = z.number().min(0);
const whole = z.int().min(0);
const list = <T extends z.ZodType>(of: T) => z.array(of).max(LIMITS.list);

const verdict = z.enum([
  'supported',
  'limited',
  'preliminary',
  'mixed',
  'insufficient',
  'no-effect',
  'harm',
  'untested',
  'vague',
  'unreviewed',
]);
const overclaim = z.enum([
  'proven-over-low',
  'cure',
  'disease-claim',
  'animal-as-human',
  'dose-below-studied',
  'other-population',
  'asserted-over-none',
]);

const claim = z.object({
  id: whole,
  quote: text,
  prefix: text,
  suffix: text,
  mark: text,
  heading: text,
  subject: z.enum(['substance', 'product']),
  substance: text.nullable(),
  substanceName: text,
  ingredients: list(z.object({ substance: text, dose: count.nullable(), unit: text.nullable(), verdict })),
  outcome: text,
  outcomeName: text,
  topic: text,
  polarity: z.enum(['benefit', 'no-effect', 'harm']),
  wording: z.enum(['proven', 'asserted', 'hedged', 'attributed']),
  disease: z.boolean(),
  evidenceIn: z.enum(['people', 'animals', 'cells']).nullable(),
  verdict,
  certainty: z.enum(['high', 'moderate', 'low', 'very-low']).nullable(),
  overclaim: list(overclaim),
  finding: text.nullable(),
  nearest: text.nullable(),
  dose: z.object({ value: count, unit: text, studied: z.tuple([count, count]).nullable() }).nullable(),
  safety: z.enum(['minor', 'caution', 'serious']).nullable(),
  direction: z.enum(['benefit', 'no-effect', 'mixed', 'insufficient', 'harm', 'untested']).nullable(),
  studied: z.object({ low: count, high: count, unit: text }).nullable(),
  why: z.object({ words: list(text), rule: text, record: text.nullable(), datasetVersion: text }),
});

const citation = z.object({
  id: text,
  href: text,
  text,
  known: z.boolean(),
  design: text.nullable(),
  species: text.nullable(),
  n: count.nullable(),
  result: text.nullable(),
  notice: z.enum(['retraction', 'expression-of-concern', 'correction']).nullable(),
  fit: z.enum(['fits', 'other-substance', 'other-outcome', 'other-species', 'other-dose', 'unknown']),
  studied: list(text),
  claim: whole.nullable(),
});

const cited = z.object({
  cited: whole,
  noStudy: whole,
  known: whole,
  animals: whole,
  cells: whole,
  retracted: whole,
  concerns: whole,
  offClaim: whole,
});

export const pageReport: z.ZodType<PageReport> = z.object({
  url: text,
  title: text,
  datasetVersion: text,
  state: z.enum(['scanning', 'done', 'off', 'no-highlights', 'other-language', 'orphaned']),
  progress: z.number().min(0).max(1),
  claims: z.array(claim).max(LIMITS.claims),
  citations: z.array(citation).max(LIMITS.claims),
  cited: cited.nullable(),
  substances: list(text),
  framesNotRead: whole,
  ms: z.record(z.string(), z.number()),
});

export const pageLook: z.ZodType<PageLook> = z.object({
  marksHidden: z.boolean(),
  notShown: whole,
  active: whole.nullable(),
  substanceNames: z.record(z.string(), text),
});
