import { describe, expect, test } from 'vitest';
import { CitationNames } from '../../components/platform/citation-names';

const names = new CitationNames(
  new Map([
    ['dreamwort', { name: 'Dreamwort' }],
    ['dozeroot', { name: 'Dozeroot' }],
  ]),
  new Map([
    ['sleep', { name: 'sleep quality' }],
    ['weight', { name: 'body weight' }],
  ]),
);
const claim = { substance: 'dozeroot', outcome: 'weight', dose: { value: 50, unit: 'mg' } };

describe('what a misfit is told by', () => {
  test('is the name of the substance studied, and of the one claimed', () => {
    expect(names.studied({ fit: 'other-substance', studied: ['dreamwort', 'elsewhere'] })).toEqual(['Dreamwort', 'elsewhere']);
    expect(names.claimed('other-substance', claim)).toBe('Dozeroot');
    expect(names.claimed('other-substance', { ...claim, substance: null })).toBe('');
  });

  test('is the name of the outcome studied, and of the one claimed', () => {
    expect(names.studied({ fit: 'other-outcome', studied: ['sleep'] })).toEqual(['sleep quality']);
    expect(names.claimed('other-outcome', claim)).toBe('body weight');
  });

  test('is the dose, or the species, as it stands', () => {
    expect(names.studied({ fit: 'other-dose', studied: ['600 mg/day'] })).toEqual(['600 mg/day']);
    expect(names.claimed('other-dose', claim)).toBe('50 mg');
    expect(names.studied({ fit: 'other-species', studied: ['rat'] })).toEqual(['rat']);
    expect(names.claimed('other-species', claim)).toBe('');
  });

  test('is nothing where it stands with no claim', () => {
    expect(names.claimed('other-substance', undefined)).toBe('');
  });
});
