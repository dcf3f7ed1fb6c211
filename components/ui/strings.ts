/**
 * Every word that a user may read, grouped by face so that the content script carries the card's alone.
 * British spelling. Short, plain; present for what is, past for what trials did. The claim and the evidence are named, never the seller.
 */
import type { Certainty, Direction, EvidenceKind, Magnitude, OverclaimId, Polarity, Severity, VerdictId, Wording } from '../engine/model';

type Design =
  | 'meta-analysis'
  | 'systematic-review'
  | 'rct'
  | 'crossover-rct'
  | 'controlled-trial'
  | 'open-label'
  | 'cohort'
  | 'case-control'
  | 'cross-sectional'
  | 'survey'
  | 'case-report'
  | 'pharmacokinetic'
  | 'review'
  | 'letter'
  | 'hypothesis'
  | 'animal'
  | 'in-vitro'
  | 'chemical-analysis'
  | 'guideline'
  | 'monograph';

// ---- The evidence, in words

export const verdictWords: Record<VerdictId, string> = {
  supported: 'Supported',
  limited: 'Some evidence, not firm',
  preliminary: 'Not shown in people',
  mixed: 'Studies disagree',
  insufficient: 'Too little to tell',
  'no-effect': 'Trials found no effect',
  harm: 'Evidence of harm',
  untested: 'Not tested',
  vague: 'Too vague to test',
  unreviewed: 'Not in our data',
};

/** For a denial or a warning where studies found a benefit. */
export const opposedWords: Partial<Record<VerdictId, string>> = {
  supported: 'Studies say otherwise',
  limited: 'Some evidence says otherwise',
};

export const certaintyWords: Record<Certainty, string> = { high: 'High', moderate: 'Moderate', low: 'Low', 'very-low': 'Very low' };

/** GRADE's verbs: the strength of the verb is the certainty. */
export const foundWords: Record<'benefit' | 'no-effect' | 'harm', Record<Certainty, (size: string) => string>> = {
  benefit: {
    high: (size) => `Brings a ${size}benefit`,
    moderate: (size) => `Likely brings a ${size}benefit`,
    low: (size) => `May bring a ${size}benefit`,
    'very-low': (size) => `A ${size}benefit was seen; we cannot tell`,
  },
  'no-effect': {
    high: () => 'Makes no difference',
    moderate: () => 'Likely makes no difference',
    low: () => 'May make no difference',
    'very-low': () => 'No difference was seen; we cannot tell',
  },
  harm: {
    high: (size) => `Does ${size && 'a '}${size}harm`,
    moderate: (size) => `Likely does ${size && 'a '}${size}harm`,
    low: (size) => `May do ${size && 'a '}${size}harm`,
    'very-low': (size) => `${size ? `A ${size}harm` : 'Harm'} was seen; we cannot tell`,
  },
};

export const directionWords: Record<Direction, string> = {
  benefit: 'Benefit',
  'no-effect': 'No difference',
  mixed: 'Studies point both ways',
  insufficient: 'Too little to tell',
  harm: 'Harm',
  untested: 'No study found',
};

export const magnitudeWords: Record<Magnitude, string> = {
  trivial: 'trivial ',
  small: 'small ',
  moderate: 'moderate ',
  large: 'large ',
  unclear: '',
};

export const domainWords: Record<string, string> = {
  'risk-of-bias': 'risk of bias',
  inconsistency: 'trials that disagree',
  indirectness: 'indirect evidence',
  imprecision: 'imprecision',
  'publication-bias': 'missing trials',
  'large-effect': 'a large effect',
  'dose-response': 'a dose response',
  'deficiency-cured': 'a deficiency that it cures',
};

export const evidenceWords: Record<EvidenceKind, string> = {
  'meta-analysis': 'pooled randomised trials',
  'meta-analysis-observational': 'pooled observational studies',
  rct: 'randomised trials',
  'review-of-trials': 'a review of trials',
  'review-of-observational': 'a review of observational studies',
  'controlled-trial': 'controlled, not randomised',
  observational: 'observational studies',
  uncontrolled: 'no comparison group',
  'case-reports': 'case reports',
  animal: 'animals only',
  'in-vitro': 'cells only',
  none: 'no study',
};

export const designWords: Record<Design, string> = {
  'meta-analysis': 'Meta-analysis',
  'systematic-review': 'Systematic review',
  rct: 'Randomised trial',
  'crossover-rct': 'Randomised crossover trial',
  'controlled-trial': 'Controlled trial, not randomised',
  'open-label': 'Open trial without a control',
  cohort: 'Cohort',
  'case-control': 'Case-control study',
  'cross-sectional': 'Cross-sectional study',
  survey: 'Survey',
  'case-report': 'Case report',
  pharmacokinetic: 'Pharmacokinetic study',
  review: 'Narrative review',
  letter: 'Letter',
  hypothesis: 'Hypothesis',
  animal: 'Animal study',
  'in-vitro': 'Cell study',
  'chemical-analysis': 'Chemical analysis',
  guideline: 'Guideline',
  monograph: 'Reference monograph',
};

export const resultWords: Record<string, string> = {
  benefit: 'benefit',
  'no-effect': 'no effect',
  mixed: 'mixed',
  harm: 'harm',
  descriptive: 'describes',
};

export const severityWords: Record<Severity | 'none', string> = {
  serious: 'Serious',
  caution: 'Caution',
  minor: 'Minor',
  none: 'No notes in our data',
};

export const statusWords: Record<string, string> = {
  'authorised-claim': 'Authorised claim',
  'rejected-claim': 'Claim rejected',
  banned: 'Banned',
  'prescription-drug': 'Prescription medicine',
  warning: 'Official warning',
  'sport-prohibited': 'Prohibited in sport',
  'not-permitted': 'Not permitted in supplements',
  information: 'Official note',
};

export const measureWords: Record<string, string> = {
  SMD: 'Standardised mean difference: 0.2 counts as small, 0.8 as large',
  ES: 'Effect size',
  'average effect size': 'Average effect size',
  'mean z-score': 'Mean z-score',
  '% change': 'Percent change',
  '% reduction': 'Percent reduction',
  'ratio of means': 'Ratio of means',
  "Hedges' g": 'Standardised mean difference (Hedges’ g): 0.2 counts as small, 0.8 as large',
  'Hedges g': 'Standardised mean difference (Hedges’ g): 0.2 counts as small, 0.8 as large',
  MD: 'Mean difference',
  WMD: 'Weighted mean difference',
  RR: 'Risk ratio',
  HR: 'Hazard ratio',
  aHR: 'Adjusted hazard ratio',
  OR: 'Odds ratio',
  aOR: 'Adjusted odds ratio',
  'rate ratio': 'Rate ratio',
  'prevalence ratio': 'Prevalence ratio',
};

// ---- Shared by several parts

export const common = {
  arrow: '→',
  notStated: 'not stated',
  notMedicalAdvice: 'Not medical advice',
  copied: 'Copied',
  copyFailed: 'The browser refused the clipboard. Copy this text by hand:',
  certainty: (word: string) => `${word.toLowerCase()} certainty`,
  outruns: 'wording outruns it',
  thisProduct: 'This product',
  people: (n: string) => `${n} people`,
  trials: (n: number) => (n === 1 ? '1 trial' : `${n} trials`),
  weeks: (n: number) => (n === 1 ? '1 week' : `${n} weeks`),
  years: (n: number) => (n === 1 ? '1 year' : `${n} years`),
  days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
  retracted: 'Retracted',
  close: 'Close',
  cancel: 'Cancel',
};

export const studyWords = {
  caption: 'Studies',
  study: 'Study',
  people: 'People',
  length: 'Length',
  result: 'Result',
  of: (design: string, n: number) => `${design} of ${n} ${n === 1 ? 'study' : 'studies'}`,
  blinding: { double: 'double blind', single: 'single blind', open: 'open label', unknown: '' } as Record<string, string>,
  funding: {
    industry: 'industry funded',
    independent: 'independent funding',
    mixed: 'part industry funded',
    unknown: 'funding not stated',
  } as Record<string, string>,
  hosts: { 'pubmed.ncbi.nlm.nih.gov': 'PubMed', 'pmc.ncbi.nlm.nih.gov': 'PubMed Central', 'doi.org': 'DOI' } as Record<string, string>,
  retractedNote: 'This publication was retracted.',
};

export const plotWords = {
  noEffect: 'no effect',
  favours: (what: string) => `favours ${what}`,
  control: 'the comparison',
  theSubstance: 'the substance',
  less: (what: string) => `less with ${what}`,
  more: (what: string) => `more with ${what}`,
  interval: (level: string, pooled: boolean) =>
    pooled ? `The diamond spans the ${level}interval.` : `The bar spans the ${level}interval.`,
  levels: 'Diamonds are pooled trials, squares single studies; each spans its interval.',
  crosses: 'It spans the line, so no effect at all also fits.',
  noInterval: 'The source gives no interval.',
  to: 'to',
};

export const doseWords = {
  here: 'on the page',
  studied: 'studied',
  notGiven: 'no dose on the page',
  noRange: 'no dose in our data',
  label: (here: string, studied: string) => `${here} on the page, ${studied} studied`,
};

// ---- The card

export const card = {
  label: (verdict: string) => `Evidence for this claim: ${verdict}`,
  place: (position: number, total: number) => `${position} of ${total}`,
  announce: (position: number, total: number, verdict: string) => `Claim ${position} of ${total}. ${verdict}.`,
  previous: 'Previous claim',
  next: 'Next claim',
  loading: 'Looking up the studies …',
  unavailable:
    'The evidence could not be read just now, so only the verdict stands here. Close the card and open it again; if that does not help, restart the browser.',
  nearest: (name: string) => `Nearest finding: ${name}. This claim itself has none in our data.`,
  agrees: { 'no-effect': 'The studies say so too: no effect.', harm: 'The studies say so too.' } as Partial<Record<Polarity, string>>,
  foundBenefit: 'The studies found a benefit: the opposite of what the sentence says.',
  own: 'From a record of your own',
  vague: (outcome: string) => `“${outcome}” has no agreed measure, so no study can show it.`,
  vagueNearest: 'These nearby outcomes were measured.',
  vagueNothing: 'Nothing nearby is in our data either.',
  unreviewed: (substance: string, outcome: string) =>
    `We know ${substance}, but have not looked for studies on ${outcome}. That says nothing for or against the claim.`,
  untested: (substance: string, outcome: string) => `We looked for a study of ${substance} on ${outcome} and found none.`,
  noFinding: 'The record behind this verdict is no longer in the data. Reload the page.',
  productNone: 'The page does not list what is in it, or nothing that we know, so there is nothing to hold against studies.',
  product: (n: number) => (n === 1 ? 'Judged by its one known ingredient.' : `Judged by the ${n} ingredients we know.`),
  productUnreviewed: (n: number, outcome: string) =>
    n === 1
      ? `Its one known ingredient was not reviewed for ${outcome}.`
      : `None of the ${n} ingredients we know was reviewed for ${outcome}.`,
  productLead: (name: string) => `Most stands behind ${name}:`,
  productDose: {
    below: 'No ingredient with evidence reaches the dose studied.',
    'not-given': 'The page gives no dose, so nobody can say whether it reaches the one studied.',
  },
  found: 'Found',
  sure: 'How sure',
  wording: 'Wording',
  applies: 'Applies here',
  safety: 'Safety',
  foundIn: (word: string, species: string) => `${word} in ${species}`,
  foundNobody: 'Not measured in people',
  foundFor: (n: number, all: number) => `for ${n} of ${all} ingredients`,
  effectOn: (of: string) => `measured as ${of}`,
  ratio: (percent: string, more: boolean, odds: boolean, of: string) =>
    odds ? `odds ${percent} ${more ? 'higher' : 'lower'}: ${of}` : `${percent} ${more ? 'more' : 'less'}: ${of}`,
  noDifferenceIn: (of: string) => `no difference: ${of}`,
  sureNone: 'No certainty to give',
  sureNoneBecause: { untested: 'Nothing was measured', vague: 'Nothing can be measured', unreviewed: 'Not reviewed' } as Partial<
    Record<VerdictId, string>
  >,
  loweredFor: (reasons: string) => `Lowered for ${reasons}`,
  raisedFor: (reasons: string) => `raised for ${reasons}`,
  notLowered: 'Nothing lowered it',
  startsFrom: (evidence: string) => `From ${evidence}`,
  reason: (domain: string, reason: string) => `${domain}: ${reason}`,
  wordingWords: {
    proven: 'Claimed as proven',
    asserted: 'Stated as fact',
    hedged: 'Hedged, as “may” or “can”',
    attributed: 'Told as somebody’s experience',
  } as Record<Wording, string>,
  within: 'Within the evidence',
  stepsOver: (steps: number, needs: string) =>
    `${steps === 1 ? 'One step' : `${['', '', 'Two', 'Three'][steps]} steps`} beyond the evidence; these words suit ${needs.toLowerCase()} certainty.`,
  oppositeBenefit: 'Says the opposite of what studies found.',
  opposite: { 'no-effect': 'Says the opposite of what trials found.', harm: 'Says the opposite of what was found.' } as Partial<
    Record<VerdictId, string>
  >,
  attributedNote: 'One person’s account cannot show what caused it.',
  overclaim: {
    'proven-over-low': 'Claims proof; the evidence is far from it.',
    cure: 'Claims a cure. No study here shows one.',
    'disease-claim': 'Names an effect on a disease or its signs, 21 CFR 101.93(g)(2)(i) and (ii). A US supplement label may not.',
    'animal-as-human': 'A result from animals or cells is told as if of people.',
    'dose-below-studied': 'The dose here is below the doses studied.',
    'other-population': 'The people studied are not those the page speaks to.',
    'asserted-over-none': 'Nobody has shown it in people.',
  } as Record<OverclaimId, string>,
  overclaimShort: {
    'proven-over-low': 'claims proof',
    cure: 'claims a cure',
    'disease-claim': 'disease claim',
    'animal-as-human': 'animal result told as human',
    'dose-below-studied': 'dose below that studied',
    'other-population': 'studied in other people',
    'asserted-over-none': 'fact without evidence in people',
  } as Record<OverclaimId, string>,
  outruns: 'Outruns the evidence',
  studiedInUnknown: 'Our record does not say in whom',
  studiedIn: (species: string) => `Studied in ${species}, not people`,
  blendNotTested: 'The blend itself was not tested',
  blendParts: 'Each ingredient is judged by itself.',
  form: (form: string) => `Form studied: ${form}.`,
  doseNotOnPage: (studied: string) => `The page gives no dose. ${studied} was studied.`,
  doseBoth: (here: string, studied: string) => `${here} here, ${studied} studied.`,
  doseBelow: 'Below the range.',
  safetyFrom: (name: string) => `From ${name}:`,
  safetyNone: 'Which is not the same as safe.',
  safetyUnknown: 'Not known until the studies are read',
  effect: 'Effect',
  effectOf: (name: string) => `Effect of ${name}`,
  citations: 'The page’s citation, checked',
  citationsMany: 'The page’s citations, checked',
  citationUnknown: 'Not in our data, so not checked.',
  citationDose: 'Dose',
  citationFit: {
    fits: 'concerns this claim',
    'other-substance': 'concerns another substance',
    'other-outcome': 'concerns another outcome',
    'other-species': 'not in people',
    'other-dose': 'another dose',
    unknown: 'not checked',
  } as Record<string, string>,
  citationRows: { substance: 'Substance', outcome: 'Outcome', species: 'Studied in', size: 'Size', result: 'Result' },
  asClaimed: 'as claimed',
  notAsClaimed: 'not as claimed',
  studiedInstead: (studied: string, claimed: string) => (claimed ? `studied: ${studied}, not ${claimed}` : `studied: ${studied}`),
  notRecorded: 'our record does not say',
  pageSpeaksOfPeople: 'the page speaks of people',
  pageSaysSo: 'as the page says',
  people: 'people',
  noticeAsOf: (date: string) => `By the list of ${date}.`,
  notices: {
    retraction: 'Retracted. The journal has withdrawn this publication.',
    'expression-of-concern': 'The journal has published an expression of concern.',
    correction: 'A correction was published.',
  } as Record<string, string>,
  dose: 'Dose',
  doseMeta: 'on the page against studied',
  ingredients: 'Ingredients',
  ingredientsMore: 'More ingredients',
  overLimit: (name: string, here: string, limit: string, authority: string) =>
    `${name}: ${here} is above the upper limit of ${limit} (${authority}).`,
  authorised: (authority: string) => `Authorised wording (${authority})`,
  neededFor: 'It says what was accepted, at that dose; more is not better.',
  nearestFindings: 'Nearest findings',
  studies: 'Studies',
  safetyNotes: 'Safety notes',
  status: 'Legal standing',
  otherFindings: (name: string) => `Other findings on ${name}`,
  otherFindingsAll: (n: number) => `All ${n} in the evidence browser`,
  whyMarked: 'Why this was marked',
  whyWords: (words: string) => `Read as a claim because of ${words}.`,
  whyRead: (subject: string, outcome: string) => `Read as: ${subject}, said to act on ${outcome}.`,
  whyPolarity: { benefit: '', 'no-effect': 'Said to have no effect.', harm: 'Said to do harm.' } as Record<Polarity, string>,
  whyRule: (rule: string) => `Rule: ${rule}`,
  whyRecord: (record: string) => `Record: ${record}`,
  whyData: (version: string, date: string) => `Data ${version}, ${date}`,
  reviewed: (date: string) => `Record last read against its sources on ${date}`,
  copy: 'Copy',
  hide: 'Hide',
  hideTitle: (what: string) => `Hide “${what}”`,
  hideSite: (host: string) => `On ${host}`,
  hideEverywhere: 'Everywhere',
  hideUndo: 'Options keeps a list, with undo.',
  wrong: 'Wrong match?',
  wrongTitle: 'What is wrong?',
  wrongReasons: ['Not a claim', 'Another substance', 'Another effect', 'Says the opposite', 'The evidence is wrong'],
  wrongCopy: 'Copy report',
  wrongNote: 'The report is text on your clipboard. Nothing is sent by itself.',
  wrongIssue: 'Open the project’s issue page',
  searched: (where: string) => `Searched: ${where}`,
};

// ---- Reports as text

export const reportText = {
  sign: (version: string, date: string) => `Obelus, data ${version} of ${date}. Not medical advice.`,
  wrongTitle: 'Wrong match',
  reason: 'What is wrong',
  page: 'Page',
  quote: 'Quote',
  marked: 'Marked',
  readAs: 'Read as',
  verdict: 'Verdict',
  why: 'Why',
};

// ---- Popup and side panel

export const popup = {
  name: 'Obelus',
  found: (n: number) => (n === 1 ? '1 claim on this page' : `${n} claims on this page`),
  reading: 'Reading this page',
  waiting: 'Looking at this page',
  readingBar: 'Reading',
  soFar: (n: number) => (n === 0 ? 'No claim yet' : n === 1 ? '1 claim so far' : `${n} claims so far`),
  readingNote: 'Marks appear as they are found. Nothing you read leaves this tab.',
  textRead: 'Text read',
  substancesNamed: 'Substances named',
  studiesLinked: 'Studies linked',
  percent: (n: number) => `${n}%`,
  none: 'No claims found',
  noneTitle: 'No claim that we know of',
  noneNames: (names: string, more: number) =>
    `This page names ${names}${more > 0 ? ` and ${more} more` : ''}, and we found nothing that it says they do.`,
  noneNothing: 'We found no substance that we know in its text.',
  noneNote:
    'Marks need a substance and an effect on health. Navigation, label facts and questions are left alone. Finding none does not mean that all here is well founded.',
  allHiddenTitle: 'All claims are hidden',
  allHidden: (n: number) =>
    `${n === 1 ? 'One claim was' : `${n} claims were`} found and not marked, because of your topics, verdicts or hidden claims.`,
  seeEvidence: (name: string) => `See the evidence on ${name}`,
  notCovered: 'Not covered here',
  notCoveredTitle: 'Obelus does not read this site by itself',
  notCoveredText: 'It runs where you allowed it, and on a page when you ask.',
  checkOnce: 'Check this page once',
  always: (host: string) => `Always mark ${host}`,
  alwaysNote: 'The second choice lets the browser give Obelus access to this site. You can take it back in Options.',
  notAllowed: 'Not possible here',
  notAllowedTitle: {
    'browser-page': 'This is a page of the browser',
    store: 'The browser keeps extensions out of its store',
    pdf: 'This is a PDF',
    file: 'This is a file on your device',
    other: 'The browser keeps extensions out of this page',
  } as Record<string, string>,
  notAllowedText: {
    'browser-page': 'Extensions cannot read it, and there is nothing to check.',
    store: 'You can still look up what is known of a substance.',
    pdf: 'The text of a PDF cannot be read in place. You can still look up what is known of a substance.',
    file: 'Allow access to file addresses in the browser’s extension settings, then reload the page.',
    other: 'You can still look up what is known of a substance.',
  } as Record<string, string>,
  browse: 'Browse the evidence',
  off: 'Off',
  offTitle: (host: string) => `Off on ${host}`,
  offText: 'Nothing is read or marked here.',
  offEverywhereTitle: 'Off everywhere',
  offEverywhereText: 'No page is marked until you turn it on again.',
  turnOn: 'Turn on',
  turnOnHere: 'Turn on here',
  orphaned: 'Reload needed',
  orphanedTitle: 'Obelus was updated',
  orphanedText: 'This page still runs the old version, which has stopped. Reload the page to mark it again.',
  reload: 'Reload the page',
  failed: 'Not read',
  failedTitle: 'This page could not be read',
  failedText: 'Something on it stopped us. Reloading may help; the page itself is unharmed.',
  noHighlights: 'Cannot mark here',
  noHighlightsTitle: 'This browser cannot paint marks',
  noHighlightsText: 'Marks need the CSS Custom Highlight API, which newer versions of Chrome and Firefox have.',
  otherLanguage: 'Another language',
  otherLanguageTitle: 'This page is not in English',
  otherLanguageText: 'Obelus reads English only, so nothing here was checked.',
  hideMarks: 'Hide all marks',
  showMarks: 'Show the marks',
  withKeys: (what: string, keys: string) => (keys ? `${what} (${keys})` : what),
  topics: 'Topics',
  topicsTitle: 'Topics to mark',
  topicsHere: 'On this page',
  topicsOther: 'Elsewhere',
  options: 'Options',
  sidePanel: 'Open beside the page',
  summarySupported: (n: number) => (n === 1 ? ' is supported' : ' are supported'),
  summaryOpposed: (n: number) => (n === 1 ? ' denies what studies found' : ' deny what studies found'),
  summaryHarm: (n: number) => (n === 1 ? ' meets evidence of harm' : ' meet evidence of harm'),
  summaryOver: (n: number) => (n === 1 ? ' the wording outruns the evidence' : ' the wording outruns the evidence'),
  summaryNone: 'None is supported by firm evidence.',
  summaryIn: 'In ',
  bar: 'Show claims by verdict',
  showAll: 'Show all',
  noHeading: 'Before the first heading',
  listLabel: 'Claims in page order',
  nearest: 'nearest',
  notShown: (n: number) =>
    n === 1 ? '1 more is not marked, because of your settings.' : `${n} more are not marked, because of your settings.`,
  framesNotRead: (n: number) => (n === 1 ? 'One frame on this page could not be read.' : `${n} frames on this page could not be read.`),
  on: 'On',
  siteSwitch: (host: string) => `Marks on ${host}`,
  copyReport: 'Copy report',
  copyMarkdown: 'Markdown',
  copyJson: 'JSON',
  copyAs: 'Copy as',
  evidence: 'Evidence',
  old: (date: string) => `The data is of ${date}. An update of the extension may bring newer.`,
};

export const markdown = {
  title: (title: string) => `Claims on “${title}”`,
  page: 'Page',
  count: (n: number) => (n === 1 ? '1 claim' : `${n} claims`),
  citations: 'Studies linked',
  wording: 'Wording',
  certainty: 'certainty',
  nearest: 'judged by the nearest finding',
  dose: (here: string, studied: string) => `Dose: ${here}${studied && `, ${studied} studied`}`,
  record: 'Record',
  evidence: 'Evidence',
};

// ---- The page's citations

export const cited = {
  known: (known: number, of: number) => {
    if (of === 1) return known === 1 ? 'The 1 citation is known' : 'The 1 citation is not in our data';
    return known === 0 ? `None of ${of} citations is in our data` : `${known} of ${of} citations are known`;
  },
  retracted: (n: number) => (n === 1 ? '1 is retracted' : `${n} are retracted`),
  concerns: (n: number) => (n === 1 ? '1 is under an expression of concern' : `${n} are under an expression of concern`),
  animals: (n: number) => (n === 1 ? '1 is an animal study' : `${n} are animal studies`),
  cells: (n: number) => (n === 1 ? '1 is a cell study' : `${n} are cell studies`),
  offClaim: (n: number) => (n === 1 ? '1 does not concern the claim' : `${n} do not concern the claim`),
  noStudy: (n: number) => (n === 1 ? '1 more link is no study' : `${n} more links are no studies`),
  listLabel: 'Citations on this page that we know, in page order',
  more: (n: number) => (n === 1 ? 'and 1 more' : `and ${n} more`),
  hadFound: (result: string) => `Had reported: ${result}`,
  instead: {
    'other-substance': (studied: string, claimed: string) => (claimed ? `Studied: ${studied}, not ${claimed}` : `Studied: ${studied}`),
    'other-outcome': (studied: string, claimed: string) => (claimed ? `Studied: ${studied}, not ${claimed}` : `Studied: ${studied}`),
    'other-species': (studied: string) => `Not in people: studied in ${studied}`,
    'other-dose': (studied: string, claimed: string) =>
      claimed ? `Studied at ${studied}; the page says ${claimed}` : `Studied at ${studied}`,
  },
};

// ---- Evidence browser

export const evidence = {
  name: 'Evidence',
  siteTitle: 'Obelus: evidence',
  pageTitle: (heading: string) => `${heading} · Obelus: evidence`,
  loading: 'Reading the evidence …',
  unavailable: 'The evidence could not be read. Reload this page; if that does not help, restart the browser.',
  search: (substances: number, outcomes: number) => `Search ${substances} substances and ${outcomes} outcomes`,
  searchLabel: 'Search substances, brands and outcomes',
  noHit: (text: string) => `Nothing in our data is called “${text}”. That says nothing for or against it.`,
  hits: (n: number) => (n === 1 ? '1 match' : `${n} matches`),
  kindSubstance: (n: number) => (n === 1 ? 'substance, 1 finding' : `substance, ${n} findings`),
  kindName: (of: string) => `name of ${of}`,
  kindBrand: (of: string) => `brand of ${of}`,
  kindOutcome: (n: number) => (n === 1 ? 'outcome, 1 finding' : `outcome, ${n} findings`),
  kindWord: (of: string) => `word for ${of}`,
  map: 'Map',
  substances: 'Substances',
  outcomes: 'Outcomes',
  method: 'Method',
  options: 'Options',
  title: 'What helps what, and how sure',
  holds: (substances: string, findings: string, studies: string, date: string) =>
    `${substances} substances, ${findings} findings, ${studies} studies. Data of ${date}.`,
  topic: 'Topic',
  findings: 'Findings',
  byTopic: 'Findings by topic and verdict',
  mapOf: (topic: string) => `Evidence map for ${topic}`,
  mapNote: (n: number) => `${n === 1 ? '1 finding' : `${n} findings`}. Further down is less helpful, further right is surer.`,
  mapRow: 'What was found',
  mapRows: {
    'benefit-large': ['Benefit', 'large'],
    'benefit-moderate': ['Benefit', 'moderate'],
    'benefit-small': ['Benefit', 'small'],
    'benefit-trivial': ['Benefit', 'trivial'],
    'benefit-unclear': ['Benefit', 'size not known'],
    mixed: ['Studies point both ways', ''],
    insufficient: ['Too little to tell', ''],
    'no-effect': ['No difference', ''],
    harm: ['Harm', ''],
    untested: ['Not tested', ''],
  } as Record<string, [string, string]>,
  certaintyCell: (word: string) => `${word} certainty`,
  notFound: 'Not in our data',
  notFoundText: 'The address names nothing that we know. Search above, or start from the map.',
  soldAs: 'Sold as',
  own: 'From a record of your own',
  effects: 'Effects with an interval',
  effectsMore: 'More effects',
  effectsMeta: (n: number, all: number) => `${n} of ${all} findings`,
  outcome: 'Outcome',
  substance: 'Substance',
  found: 'Found',
  sure: 'How sure',
  catch: 'In whom, and the catch',
  grade: 'Why this certainty',
  gradeStart: (evidence: string, certainty: string) => `It rests on ${evidence}, which start at ${certainty.toLowerCase()} certainty.`,
  gradeNone: 'Nobody has studied it, so there is no certainty to give.',
  gradeDown: (domain: string, steps: number, reason: string) => `${steps === 1 ? 'One step' : 'Two steps'} down for ${domain}: ${reason}`,
  gradeUp: (domain: string, steps: number, reason: string) => `${steps === 1 ? 'One step' : 'Two steps'} up for ${domain}: ${reason}`,
  gradeEnd: (certainty: string) => `Certainty: ${certainty.toLowerCase()}.`,
  studiesOf: (n: number) => (n === 1 ? 'and its study' : `and its ${n} studies`),
  safety: 'Safety',
  more: 'Dose, names and standing',
  noSafety: 'No safety notes in our data, which is not the same as safe.',
  dose: 'Dose studied',
  recommended: 'Recommended intake',
  upper: 'Upper limit',
  limitLine: (amount: string, group: string, authority: string) => `${amount}, ${group} (${authority})`,
  status: 'Legal standing',
  reviewed: (date: string) => `Last read against its sources on ${date}.`,
  studies: 'All studies',
  vagueOutcome: 'Too vague to test: no study can show it. These outcomes come nearest.',
  diseaseOutcome: 'A disease or its signs. A US supplement label may not claim an effect on it (21 CFR 101.93(g)).',
  noFindings: 'No substance in our data has a finding on this.',
  broader: 'Broader',
  narrower: 'Narrower',
  methodTitle: 'How a claim is judged',
  methodLede:
    'Every verdict comes from a table, not from a score. Four things stay apart: what was found, how sure it is, whether it applies here, and how safe it is.',
  methodParts: [
    [
      'What was found',
      'For each substance and outcome we wrote down what studies in people found: benefit, no effect, studies that disagree, too little to tell, or harm. Animal and cell studies are named as such and never count as shown in people.',
    ],
    [
      'How sure',
      'GRADE, as guideline groups use it. Randomised trials start at high certainty, observational studies at low. Certainty goes down for risk of bias, trials that disagree, indirect evidence, imprecision and missing trials; it can go up for a large effect, a dose response, or a deficiency that the substance cures. The steps and their reasons stand with every finding. High: further work is unlikely to change it. Moderate: likely right. Low: may well change. Very low: we cannot tell.',
    ],
    [
      'Does it apply here',
      'In whom, in which form and at which dose it was studied, held against what the page says. For a product each listed ingredient is judged by itself; only one whose dose reaches the studied range can carry the claim.',
    ],
    [
      'Safety',
      'By severity, whatever the benefit. The gravest note stands on every card of a substance. No note means that our data has none, not that there is no risk.',
    ],
    [
      'Does the wording outrun the evidence',
      'Words are read on the same four steps: “proven” suits high certainty, a plain statement moderate, “may” low. A cure, a named disease, an animal result told as human, and a dose below the one studied are named as such.',
    ],
    [
      'What we do not do',
      'We do not rate shops or sellers, advise to take or stop anything, or look anything up while you read. “Not in our data”, “not tested” and “tested, no effect” are three different things.',
    ],
  ] as [string, string][],
  methodVerdicts: 'The verdicts',
  verdictMeans: {
    supported: 'Benefit in people, high or moderate certainty, more than trivial.',
    limited: 'Benefit in people at low certainty, or an effect too small to matter much.',
    preliminary: 'Tested only in animals or cells, whatever they showed.',
    mixed: 'Studies in people point both ways.',
    insufficient: 'Studied in people, but too little or too weakly to tell.',
    'no-effect': 'Studies in people found no effect.',
    harm: 'Studies in people found harm.',
    untested: 'We looked and found no study.',
    vague: 'No study could show it. The card names what comes nearest.',
    unreviewed: 'We know the substance, but have not reviewed this effect.',
  } as Record<VerdictId, string>,
  az: 'All substances',
  azOutcomes: 'All outcomes',
  countFindings: (n: number) => (n === 1 ? '1 finding' : `${n} findings`),
};

// ---- Options

export const options = {
  title: 'Obelus options',
  name: 'Options',
  browse: 'Browse the evidence',
  sections: 'Sections',
  nav: {
    topics: 'Topics',
    verdicts: 'Verdicts',
    look: 'Look',
    sites: 'Sites',
    hidden: 'Hidden claims',
    own: 'Own evidence',
    data: 'Data and settings',
    keys: 'Shortcuts',
    privacy: 'Privacy',
  } as Record<string, string>,
  mended: (why: string) => `Your stored settings could not be read in full and were mended. ${why}`,
  off: 'All marks are off, everywhere.',
  turnOn: 'Turn on',
  preview: 'Preview',
  previewCount: (n: number, all: number) => `${n} of ${all} claims marked`,
  topicsLede: 'Claims in topics that are off get no mark and no line in the popup.',
  findings: (n: number) => (n === 1 ? '1 finding' : `${n} findings`),
  allOn: 'All on',
  verdictsLede: 'Supported claims are marked too: if only doubtful ones were, everything unmarked would look true.',
  lookTitle: 'Look of the marks',
  lookLede: 'Each verdict has its own line, so colour is an extra, never the message.',
  extent: 'Mark',
  extents: { words: 'The words of the effect', line: 'The whole sentence' } as Record<string, string>,
  weight: 'Line',
  weights: { normal: 'Normal', quiet: 'Thin' } as Record<string, string>,
  theme: 'Light or dark',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' } as Record<string, string>,
  sitesLede: 'Obelus reads a page only where you allow it. Elsewhere, “Check this page once” in the popup reads it.',
  run: 'Run by itself',
  runs: { listed: 'On listed sites', all: 'On every site', click: 'Only on a click' } as Record<string, string>,
  runNotes: {
    listed: 'Well-known supplement shops, brands and health publishers, and the sites you add. The browser asks you once.',
    all: 'Every page you open is read, in its own tab. The browser asks you once.',
    click: 'Nothing is read until you ask in the popup.',
  } as Record<string, string>,
  listed: (n: number) => `The ${n} listed sites`,
  listedKinds: {
    shop: 'Shops',
    brand: 'Brands',
    'health-publisher': 'Health publishers',
    'general-shop': 'Parts of general shops',
  } as Record<string, string>,
  site: 'Site',
  siteSource: 'Why',
  siteMarks: 'Marks',
  siteAction: 'Action',
  siteAdded: 'added by you',
  siteOff: 'switched off',
  siteEverywhere: 'every site',
  siteMarksOn: (host: string) => `Marks on ${host}`,
  siteRemove: 'Take back access',
  siteRemoveOn: (host: string) => `Take back access to ${host}`,
  noSites: 'No site yet.',
  addSite: 'Add a site',
  addSiteLabel: 'Address of a site',
  addSiteExample: 'secondcup.example',
  addSiteBad: 'Give a host, such as secondcup.example.',
  hiddenLede: 'Claims you chose not to see marked.',
  hiddenNone: 'Nothing is hidden.',
  hiddenOn: (host: string) => `on ${host}`,
  hiddenEverywhere: 'everywhere',
  undo: 'Show again',
  undoOf: (what: string) => `Show again: ${what}`,
  hiddenProduct: 'a product',
  ownLede: 'Add your own records, or correct one of ours for yourself. They stay on this device and are named as yours on the card.',
  ownNone: 'No record of your own.',
  ownReplaces: 'in place of ours',
  ownFindings: (findings: number, studies: number) =>
    `${findings === 1 ? '1 finding' : `${findings} findings`}, ${studies === 1 ? '1 study' : `${studies} studies`}`,
  import: 'Import records',
  exportOwn: 'Export mine',
  removeAll: 'Remove all',
  removeAllAsk: (n: number) =>
    `${n === 1 ? 'Your record is' : `Your ${n} records are`} kept nowhere else, unless you exported ${n === 1 ? 'it' : 'them'}.`,
  removeAllYes: 'Remove them',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  reading: (files: string) => `Reading ${files} …`,
  refused: (files: string) => `${files} was not imported.`,
  refusedCount: (read: number, bad: number) =>
    `${read === 1 ? '1 record' : `${read} records`} read, ${bad} with problems. Nothing was changed.`,
  ready: (files: string) => `${files} can be imported. Nothing is changed yet.`,
  done: (files: string) => `${files} was imported.`,
  kinds: { new: 'new', replaces: 'in place of ours', updates: 'replaces your earlier one', same: 'no change' } as Record<string, string>,
  differs: (outcome: string, before: string, after: string) => `${outcome}: ${before} → ${after}`,
  differsNone: 'none',
  confirm: 'Import',
  dataLede: 'The evidence ships with the extension and changes only with its version.',
  dataset: 'Dataset',
  datasetLine: (version: string, date: string) => `${version}, of ${date}`,
  dataOld: 'It is old. Look for an update of the extension.',
  holds: 'Holds',
  holdsLine: (substances: string, findings: string, studies: string) =>
    `${substances} substances, ${findings} findings, ${studies} studies`,
  retractions: 'Retracted studies',
  retractionsLine: (date: string) => `list of ${date}`,
  method: 'Method',
  methodLink: 'How a claim is judged',
  settings: 'Settings',
  settingsLine: 'Topics, verdicts, sites, look and hidden claims, in one file',
  exportSettings: 'Export settings',
  importSettings: 'Import settings',
  settingsDone: 'Settings imported.',
  settingsFailed: (why: string) => `Settings were not imported: ${why}`,
  reset: 'Reset everything',
  resetAsk: 'This forgets all settings, hidden claims and sites, and keeps your own evidence.',
  resetYes: 'Reset',
  keysUnset: 'not set',
  keysEscape: 'Close the card',
  keysChange: 'Change in the browser’s settings',
  keysFirefox: 'In Firefox: Add-ons, the cog, “Manage Extension Shortcuts”.',
  privacy:
    'Obelus makes no network requests. The text of a page is read in its own tab and never leaves it, no history is kept, and nothing is counted. Your own records stay in this browser; settings too, unless its own sync carries them to your other devices. Links to studies open only when you press them.',
};

// ---- First run

export const welcome = {
  title: 'The evidence, beside the claim',
  lede: 'Obelus marks what pages say supplements do, and shows what studies found.',
  try: 'Try it: press a marked phrase.',
  articleLabel: 'A paragraph to try',
  does: 'It finds claims about supplements in the pages you read, holds each against a dataset of studies that ships with it, and underlines it by what was found.',
  doesNot:
    'It does not rate shops, does not tell you what to take, and knows only what is in its data: an unmarked sentence is not a true one.',
  sees: 'It can read the pages you allow, in their own tab; it sends nothing anywhere, keeps no history, and works offline.',
  doesHead: 'What it does',
  doesNotHead: 'What it does not',
  seesHead: 'What it can see',
  where: 'Where should it run?',
  whereLede: 'The browser will ask you to confirm. You can change this in Options at any time.',
  runs: { listed: 'On supplement and health sites', all: 'On every site', click: 'Only when I click' } as Record<string, string>,
  runNotes: {
    listed: (n: number) => `By itself on ${n} well-known shops, brands and health publishers. Anywhere else, when you click.`,
    all: () => 'By itself on every page you open. Pages that name no supplement cost next to nothing.',
    click: () => 'Never by itself. The toolbar button checks the page you are on.',
  } as Record<string, (n: number) => string>,
  refused: 'The browser was told no, so it runs only when you click. You can choose again.',
  done: {
    listed: 'All set. Open a supplement site and look for the underlines.',
    all: 'All set. Look for the underlines as you read.',
    click: 'All set. Open a page and press the Obelus button in the toolbar.',
  } as Record<string, string>,
  options: 'Options',
  evidence: 'Browse the evidence',
  unavailable: 'The examples could not be read from the data.',
  noAdvice: 'Not medical advice.',
};
