import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../data/certainty';
import { type EvidenceKind, evidenceKinds } from '../../data/schema';

const down = (...steps: (1 | 2)[]) => steps.map((step) => ({ domain: 'imprecision' as const, steps: step, reason: 'few people' }));
const up = (...steps: (1 | 2)[]) => steps.map((step) => ({ domain: 'large-effect' as const, steps: step, reason: 'large' }));

describe('the certainty of a finding', () => {
  const starts: Record<EvidenceKind, ReturnType<typeof certaintyOf>> = {
    'meta-analysis': 'high',
    rct: 'high',
    'review-of-trials': 'high',
    'meta-analysis-observational': 'low',
    'review-of-observational': 'low',
    'controlled-trial': 'low',
    observational: 'low',
    uncontrolled: 'very-low',
    'case-reports': 'very-low',
    animal: 'very-low',
    'in-vitro': 'very-low',
    none: null,
  };
  it.each(evidenceKinds)('starts where GRADE puts evidence of the kind %s', (evidence) => {
    expect(certaintyOf({ evidence, downgrades: [] })).toBe(starts[evidence]);
  });

  it('falls by each step of each downgrade', () => {
    expect(certaintyOf({ evidence: 'rct', downgrades: down(1) })).toBe('moderate');
    expect(certaintyOf({ evidence: 'rct', downgrades: down(2) })).toBe('low');
    expect(certaintyOf({ evidence: 'rct', downgrades: down(1, 2) })).toBe('very-low');
  });

  it('never falls below very low and never rises above high', () => {
    expect(certaintyOf({ evidence: 'observational', downgrades: down(2, 2) })).toBe('very-low');
    expect(certaintyOf({ evidence: 'rct', downgrades: [], upgrades: up(2) })).toBe('high');
  });

  it('rises by upgrades, after the downgrades are taken off', () => {
    expect(certaintyOf({ evidence: 'observational', downgrades: [], upgrades: up(2) })).toBe('high');
    expect(certaintyOf({ evidence: 'case-reports', downgrades: down(1), upgrades: up(2) })).toBe('low');
    expect(certaintyOf({ evidence: 'rct', downgrades: down(2), upgrades: up(1) })).toBe('moderate');
  });

  it('is none where nothing was found, whatever is listed', () => {
    expect(certaintyOf({ evidence: 'none', downgrades: [], upgrades: up(2) })).toBeNull();
  });
});
