/** Amounts on one scale, for the dose bars and upper limits. Only plain units of mass and units that are equal by name compare. */
const inMilligrams: Record<string, number> = { g: 1000, mg: 1, mcg: 0.001, µg: 0.001, μg: 0.001, ug: 0.001 };

/** `mg/day`, `mg, single dose` → `mg`. */
export const baseUnit = (unit: string): string => unit.split(/[/,]|\s+(?:a|per)\s/)[0]?.trim() ?? '';

/** The factor from one unit to the other; null where they do not compare. */
export function factor(from: string, to: string): number | null {
  const [a, b] = [baseUnit(from), baseUnit(to)];
  if (a.toLowerCase() === b.toLowerCase()) return 1;
  const [x, y] = [inMilligrams[a.toLowerCase()], inMilligrams[b.toLowerCase()]];
  return x && y ? x / y : null;
}

/** True where the amount is above the limit and the two compare. */
export function exceeds(here: { value: number; unit: string }, limit: { amount: number; unit: string }): boolean {
  const by = factor(here.unit, limit.unit);
  return by !== null && here.value * by > limit.amount;
}
