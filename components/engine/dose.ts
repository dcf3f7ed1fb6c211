/** The dose that a page gives, held against the dose that was studied. */
import { milligramsPerIU, readUnit, type Unit } from './dose-units';
import type { Amount, DoseFacts, JudgedIngredient } from './model';

/** A dose in or above the studied range can carry a claim; the rest cannot. */
export type DoseHere = JudgedIngredient['doseHere'];

/** "Above" and "below" are said only past the rounding of a conversion. */
const SLACK = 1e-6;

function inMeasure(value: number, from: Unit, to: Unit, substance: string): number | null {
  const amount = value * from.factor;
  if (from.measure === to.measure) return amount;
  const weight = milligramsPerIU[substance];
  if (weight === undefined) return null;
  if (from.measure === 'IU' && to.measure === 'mg') return amount * weight;
  if (from.measure === 'mg' && to.measure === 'IU') return amount / weight;
  return null;
}

/** "mg lutein" weighs lutein-zeaxanthin itself; "mg nitrate" weighs less than the beetroot. */
const sameThing = (page: string, record: string, substance: string) =>
  record === page || record.split(' ').every((word) => page.split(' ').includes(word) || substance.split('-').includes(word));

/**
 * The page's amount in the record's unit; null where the two cannot be compared: another measure, a part of the substance
 * against the whole, by body weight. A serving counts as the day's amount: that is what a label's daily values rest on.
 */
export function amountIn(unit: string, amount: Amount, substance: string): number | null {
  const from = readUnit(amount.unit);
  const to = readUnit(unit);
  if (!from || !to || from.byWeight !== to.byWeight || !sameThing(from.of, to.of, substance)) return null;
  const value = inMeasure(amount.value, from, to, substance);
  return value === null ? null : value / to.factor;
}

export function compareDose(amount: Amount | null, studied: DoseFacts | null, substance: string): DoseHere {
  if (!amount) return 'not-given';
  if (!studied) return 'not-comparable';
  const value = amountIn(studied.unit, amount, substance);
  if (value === null) return 'not-comparable';
  if (value < studied.low * (1 - SLACK)) return 'below';
  return value > studied.high * (1 + SLACK) ? 'above' : 'within';
}

export function exceeds(amount: Amount | null, limit: { amount: number; unit: string } | null, substance: string): boolean {
  if (!amount || !limit) return false;
  const value = amountIn(limit.unit, amount, substance);
  return value !== null && value > limit.amount * (1 + SLACK);
}
