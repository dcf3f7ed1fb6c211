/**
 * The evidence model. This file is the truth about what a record may hold; `data/README.md` explains how a fact is earned.
 * Everything that enters from JSON is parsed with these schemas: at build time, in `data:check`, and when a user imports records.
 */
import { z } from 'zod';

// Compiled validators need `Function`, which the content security policy of extension pages forbids.
z.config({ jitless: true });

/** Plain text: nothing that a page could take for markup, no control characters. */
const PLAIN = /^(?![\s\S]*<[a-z!/?])[^\p{Cc}]*$/iu;
const text = (max: number) => z.string().trim().min(1).max(max).regex(PLAIN, 'plain text, without markup or control characters');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case, letters and digits only');
const webAddress = z.url({ protocol: /^https?$/ });
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date: 2026, 2026-11 or 2026-11-24');

export const STUDY_ID = /^(pmid:[1-9]\d{0,8}|pmc:PMC[1-9]\d{2,8}|doi:10\.\d{4,9}\/\S+|nct:NCT\d{8}|url:https?:\/\/\S+)$/;
const studyId = z.string().regex(STUDY_ID, 'pmid:N, doi:10.…, pmc:PMC…, nct:NCT… or url:https://…');

export const directions = ['benefit', 'no-effect', 'mixed', 'insufficient', 'harm', 'untested'] as const;
/** Kinds of evidence, each with the GRADE start that `data/certainty.ts` gives it. */
export const evidenceKinds = [
  'meta-analysis',
  'meta-analysis-observational',
  'rct',
  'review-of-trials',
  'review-of-observational',
  'controlled-trial',
  'observational',
  'uncontrolled',
  'case-reports',
  'animal',
  'in-vitro',
  'none',
] as const;
export const certainties = ['high', 'moderate', 'low', 'very-low'] as const;
export const downgradeDomains = ['risk-of-bias', 'inconsistency', 'indirectness', 'imprecision', 'publication-bias'] as const;
export const upgradeDomains = ['large-effect', 'dose-response', 'deficiency-cured'] as const;
export const magnitudes = ['trivial', 'small', 'moderate', 'large', 'unclear'] as const;
export const severities = ['minor', 'caution', 'serious'] as const;
export const designs = [
  'meta-analysis',
  'systematic-review',
  'rct',
  'crossover-rct',
  'controlled-trial',
  'open-label',
  'cohort',
  'case-control',
  'cross-sectional',
  'survey',
  'case-report',
  'pharmacokinetic',
  'review',
  'letter',
  'hypothesis',
  'animal',
  'in-vitro',
  'chemical-analysis',
  'guideline',
  'monograph',
] as const;
export const statusTypes = [
  'authorised-claim',
  'rejected-claim',
  'banned',
  'prescription-drug',
  'warning',
  'sport-prohibited',
  'not-permitted',
  'information',
] as const;
export const kinds = [
  'vitamin',
  'mineral',
  'amino-acid',
  'fatty-acid',
  'botanical',
  'mushroom',
  'probiotic',
  'peptide',
  'hormone',
  'nootropic-drug',
  'protein',
  'fiber',
  'enzyme',
  'metabolite',
  'other',
] as const;

export const study = z.strictObject({
  /** `pmid:N` where it is known, else `doi:…`, `pmc:…`, `nct:…`, else `url:…` of an authority's page. */
  id: studyId,
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  /** Its own number in PubMed Central, for pages that link there. */
  pmc: z
    .string()
    .regex(/^PMC[1-9]\d{2,8}$/)
    .optional(),
  /** Elsevier's number for the article, for pages that link to ScienceDirect, where the DOI is not made of it. */
  pii: z
    .string()
    .regex(/^S\d{7}[\dX]\d{7}[\dX]\d?$/)
    .optional(),
  title: text(400),
  /** True where the title is our description, because the source was seen without its own. */
  titleIsOurs: z.literal(true).optional(),
  firstAuthor: text(80).optional(),
  year: z.int().min(1900).max(2100).optional(),
  journal: text(160).optional(),
  design: z.enum(designs),
  blinding: z.enum(['double', 'single', 'open', 'unknown']).optional(),
  /** `human`, else the species in one word (`rat`, `mouse`, `cell`). */
  species: text(40),
  /** Participants analysed or randomised, as the source prints it; animals in animal work. */
  n: z.int().positive().nullable().optional(),
  /** How many studies a review or meta-analysis pools. */
  trials: z.int().positive().nullable().optional(),
  durationWeeks: z.number().positive().nullable().optional(),
  dose: text(200).optional(),
  population: text(300).optional(),
  funding: z.enum(['industry', 'independent', 'mixed', 'unknown']),
  fundingNote: text(200).optional(),
  result: z.enum(['benefit', 'no-effect', 'mixed', 'harm', 'descriptive']),
  retracted: z.boolean(),
  /** The page on which the identifier was read together with its title or abstract. Provenance, never a link for users. */
  seenAt: webAddress,
});

const effect = z.strictObject({
  measure: text(40),
  value: z.number(),
  ci: z.tuple([z.number(), z.number()]).optional(),
  /** Percent; 95 where it is not given. */
  level: z.number().optional(),
  of: text(160),
  /** Which side of the line of no effect favours the substance. */
  better: z.enum(['lower', 'higher']).optional(),
  study: studyId,
});

export const finding = z.strictObject({
  outcome: slug,
  /** Tells several findings on one outcome apart (`deficiency`, `silexan`, `prevention`). The first without or with it answers an unqualified claim. */
  scope: slug.optional(),
  population: text(300).optional(),
  purpose: z.enum(['prevent', 'treat', 'support']).optional(),
  form: text(120).optional(),
  direction: z.enum(directions),
  evidence: z.enum(evidenceKinds),
  downgrades: z.array(
    z.strictObject({
      domain: z.enum(downgradeDomains),
      steps: z.union([z.literal(1), z.literal(2)]),
      reason: text(160),
    }),
  ),
  upgrades: z
    .array(z.strictObject({ domain: z.enum(upgradeDomains), steps: z.union([z.literal(1), z.literal(2)]), reason: text(160) }))
    .optional(),
  effect: effect.optional(),
  magnitude: z.enum(magnitudes).optional(),
  /** At most two plain sentences for a shopper: what was found, in whom, and the catch. */
  note: text(600),
  /** Ids of studies in the same file, best first. */
  studies: z.array(studyId).max(8),
  /** Untested only: where one looked for a study, and when. */
  searched: text(300).optional(),
  /** The day on which somebody other than its writer held every word and number of it against the studies' abstracts. */
  checked: isoDate.optional(),
});

const dose = z.strictObject({
  low: z.number().positive(),
  high: z.number().positive(),
  /** `mg/day`, `g/day`, `mcg/day`, `IU/day`, `CFU/day`; `…, single dose` where taken once. */
  unit: text(40),
  form: text(120).optional(),
  note: text(400).optional(),
});

const limit = z.strictObject({
  amount: z.number().positive(),
  unit: text(40),
  group: text(80),
  authority: text(80),
  note: text(300).optional(),
  seenAt: webAddress,
});

export const substance = z.strictObject({
  id: slug,
  name: text(80),
  kind: z.enum(kinds),
  /** Every name a page may use: common, Latin, chemical, abbreviation, usual misspelling. */
  names: z.array(text(80)).min(1),
  /** Names that also mean something else ("iron", "SAMe", "reds"): matched only in context. */
  ambiguousNames: z.array(text(80)),
  brands: z.array(z.strictObject({ name: text(80), note: text(200).optional() })),
  identifiers: z.strictObject({ pubchem: z.int().positive().optional(), cas: text(20).optional(), unii: text(12).optional() }).optional(),
  what: text(400),
  status: z.array(
    z.strictObject({
      type: z.enum(statusTypes),
      authority: text(80),
      jurisdiction: text(60).optional(),
      date: isoDate.optional(),
      /** The outcomes that an authorised or rejected claim is about. */
      outcomes: z.array(slug).optional(),
      note: text(500),
      url: webAddress.optional(),
      seenAt: webAddress,
    }),
  ),
  studiedDose: dose.optional(),
  /** Recommended intakes and tolerable upper limits, where an authority set one. */
  recommended: z.array(limit).optional(),
  upperLimits: z.array(limit).optional(),
  safety: z.array(
    z.strictObject({
      note: text(400),
      severity: z.enum(severities),
      study: studyId.optional(),
      url: webAddress.optional(),
      seenAt: webAddress.optional(),
    }),
  ),
  findings: z.array(finding),
  studies: z.array(study),
  /** The day the record was last read against its sources. */
  reviewed: isoDate,
});

/** A study that pages cite without any of our findings resting on it. */
export const citation = study.extend({
  /** What it is about: ids of our substances and outcomes, empty where none. */
  substances: z.array(slug),
  outcomes: z.array(slug),
});

export const citationFile = z.strictObject({ citations: z.array(citation) });

export const topic = z.strictObject({ id: slug, name: text(60) });

export const outcome = z.strictObject({
  id: slug,
  /** As it stands after an arrow on the card: "sleep quality". */
  name: text(60),
  topic: slug,
  /** No study can show it: "supports vitality". */
  vague: z.boolean(),
  /** A named disease or its characteristic signs, 21 CFR 101.93(g). */
  disease: z.boolean(),
  /** Broader outcomes, nearest first. */
  broader: z.array(slug),
  /** For a vague outcome: the specific ones that come nearest. */
  specific: z.array(slug).optional(),
  /** Nouns of something one wants more of: "memory", "lean muscle". */
  goods: z.array(text(80)),
  /** Nouns of something one wants less of: "fatigue", "LDL cholesterol". */
  ills: z.array(text(80)),
  /** Phrases that name the good effect whole: "fall asleep faster", "anti-anxiety". */
  effects: z.array(text(80)),
  /** Phrases that name the bad effect whole: "causes drowsiness". */
  harms: z.array(text(80)),
});

export const outcomeFile = z.strictObject({ topics: z.array(topic), outcomes: z.array(outcome) });

export const siteFile = z.strictObject({
  sites: z.array(
    z.strictObject({
      /** A host, matched with its subdomains; with a path, only addresses that start with it. `*` in a path stands for anything. */
      match: text(120),
      kind: z.enum(['shop', 'brand', 'health-publisher', 'general-shop']),
      why: text(200),
    }),
  ),
});

export type Direction = (typeof directions)[number];
export type EvidenceKind = (typeof evidenceKinds)[number];
export type Certainty = (typeof certainties)[number];
export type Magnitude = (typeof magnitudes)[number];
export type Severity = (typeof severities)[number];
export type StatusType = (typeof statusTypes)[number];
export type Study = z.infer<typeof study>;
export type Finding = z.infer<typeof finding>;
export type Substance = z.infer<typeof substance>;
export type Citation = z.infer<typeof citation>;
export type Outcome = z.infer<typeof outcome>;
export type Topic = z.infer<typeof topic>;
export type SiteList = z.infer<typeof siteFile>;
export type Effect = z.infer<typeof effect>;
export type Dose = z.infer<typeof dose>;
export type Limit = z.infer<typeof limit>;
