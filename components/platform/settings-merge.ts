/** A change that a page made to the settings as it showed them, made to the settings as they are by now. Pure. */
import type { Settings } from './settings-model';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const without = (list: readonly unknown[], others: readonly unknown[]) => {
  const keys = new Set(others.map((other) => JSON.stringify(other)));
  return list.filter((entry) => !keys.has(JSON.stringify(entry)));
};

/**
 * Of a list only what was put in or taken out counts: another page, or the press before, may have changed the rest meanwhile.
 * @param shown the settings that the change was made from
 */
export function mergedSettings(now: Settings, shown: Settings, change: Partial<Settings>): Settings {
  const merged = Object.entries(change).map(([field, wanted]) => {
    const [current, before] = [now, shown].map((settings) => settings[field as keyof Settings]);
    if (!isList(wanted) || !isList(current) || !isList(before)) return [field, wanted];
    const added = without(wanted, before);
    return [field, [...without(current, [...without(before, wanted), ...added]), ...added]];
  });
  return { ...now, ...Object.fromEntries(merged) };
}
