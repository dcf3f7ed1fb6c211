/** The terms of the evidence as people read them: verdicts, the axes of a finding, designs, results, legal standing, measures. */
import type { Certainty, Direction, EvidenceKind, Magnitude, Severity, VerdictId } from '../../engine/model';

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

export const opposedWords: Partial<Record<VerdictId, string>> = {
  supported: 'Studies say otherwise',
  limited: 'Some evidence says otherwise',
};

export const certaintyWords: Record<Certainty, string> = { high: 'High', moderate: 'Moderate', low: 'Low', 'very-low': 'Very low' };

export const foundWords: Record<'benefit' | 'no-effect' | 'harm', Record<Certainty, (size: string) => string>> = {
  benefit: {
    high: (size) => `Brings a ${size}benefit`,
    moderate: (size) => `Likely brings a ${size}benefit`,
    low: (size) => `May bring a ${size}benefit`,
    'very-low': (size) => `A ${size}benefit was seen, too weakly to tell`,
  },
  'no-effect': {
    high: () => 'Makes no difference',
    moderate: () => 'Likely makes no difference',
    low: () => 'May make no difference',
    'very-low': () => 'No difference was seen, too weakly to tell',
  },
  harm: {
    high: (size) => `Does ${size && 'a '}${size}harm`,
    moderate: (size) => `Likely does ${size && 'a '}${size}harm`,
    low: (size) => `May do ${size && 'a '}${size}harm`,
    'very-low': (size) => `${size ? `A ${size}harm` : 'Harm'} was seen, too weakly to tell`,
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
  'controlled-trial': 'controlled trials without randomisation',
  observational: 'observational studies',
  uncontrolled: 'studies without a comparison group',
  'case-reports': 'case reports',
  animal: 'animal studies',
  'in-vitro': 'cell studies',
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
