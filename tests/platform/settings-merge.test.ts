import { expect, test } from 'vitest';
import { mergedSettings } from '../../components/platform/settings-merge';
import { defaults, type HiddenClaim, type Settings } from '../../components/platform/settings-model';

const settings = (part: Partial<Settings>): Settings => ({ ...defaults, ...part });
const hidden = (outcome: string): HiddenClaim => ({ substance: 'zinc', outcome, host: null });

test('two lists that were changed from the same page keep both changes', () => {
  const shown = settings({ topicsOff: ['sleep'] });
  const now = mergedSettings(shown, shown, { topicsOff: ['sleep', 'mood'] });
  expect(mergedSettings(now, shown, { topicsOff: [] }).topicsOff).toEqual(['mood']);
  expect(mergedSettings(now, shown, { topicsOff: ['sleep', 'skin-hair'] }).topicsOff).toEqual(['sleep', 'mood', 'skin-hair']);
});

test('the same change made twice counts once', () => {
  const shown = settings({});
  const now = mergedSettings(shown, shown, { verdictsOff: ['vague'] });
  expect(mergedSettings(now, shown, { verdictsOff: ['vague'] }).verdictsOff).toEqual(['vague']);
});

test('hidden claims are told apart by what they say', () => {
  const shown = settings({ hidden: [hidden('sleep'), hidden('stress')] });
  const now = settings({ hidden: [hidden('sleep'), hidden('stress'), hidden('memory')] });
  expect(mergedSettings(now, shown, { hidden: [hidden('stress')] }).hidden).toEqual([hidden('stress'), hidden('memory')]);
});

test('what is no list is as the page wants it, and the rest as it is by now', () => {
  const now = settings({ theme: 'dark', sitesOff: ['shop.example'] });
  expect(mergedSettings(now, defaults, { on: false })).toEqual({ ...now, on: false });
});
