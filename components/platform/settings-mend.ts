/**
 * Reads settings from whatever was stored: broken parts fall back to their defaults, older versions are brought up to date,
 * and each repair leaves a note, which the options page puts into words. Pure, without zod: the content script runs it too.
 */
import type { VerdictId } from '../engine/model';
import { defaults, type HiddenClaim, type Settings } from './settings-model';

/** What could not be read: all, one field, some entries of a list, what only a newer version knows, or of which version it is. */
export type MendNote =
  | { lost: 'all' | 'newer' | 'version' }
  | { lost: 'field'; field: keyof Settings }
  | { lost: 'entries'; field: keyof Settings; count: number; of: number };

export interface Mended {
  settings: Settings;
  /** Empty where nothing was wrong. */
  notes: MendNote[];
}

/** More entries than this are not kept: the lists are read on every page. */
export const LIST_LIMIT = 2000;
const TEXT_LIMIT = 253;

const VERDICTS: Record<VerdictId, true> = {
  supported: true,
  limited: true,
  preliminary: true,
  mixed: true,
  insufficient: true,
  'no-effect': true,
  harm: true,
  untested: true,
  vague: true,
  unreviewed: true,
};

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A host name, with or without port; letters beyond ASCII come as punycode from `URL`. */
const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/;

export const isHost = (value: unknown): value is string => typeof value === 'string' && value.length <= TEXT_LIMIT && HOST.test(value);
const isSlug = (value: unknown): value is string => typeof value === 'string' && value.length <= TEXT_LIMIT && SLUG.test(value);
const isVerdict = (value: unknown): value is VerdictId => typeof value === 'string' && Object.hasOwn(VERDICTS, value);

export function isHiddenClaim(value: unknown): value is HiddenClaim {
  if (!isRecord(value)) return false;
  return (value.substance === null || isSlug(value.substance)) && isSlug(value.outcome) && (value.host === null || isHost(value.host));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function mend(stored: unknown): Mended {
  if (stored === undefined || stored === null) return { settings: structuredClone(defaults), notes: [] };
  if (!isRecord(stored)) {
    return { settings: structuredClone(defaults), notes: [{ lost: 'all' }] };
  }
  const notes: MendNote[] = [];
  const own = (field: keyof Settings): unknown => (Object.hasOwn(stored, field) ? stored[field] : undefined);
  const note = (field: keyof Settings) => notes.push({ lost: 'field', field });

  function one<T>(field: keyof Settings, accepts: (value: unknown) => value is T, fallback: T): T {
    const value = own(field);
    if (value === undefined) return fallback;
    if (accepts(value)) return value;
    note(field);
    return fallback;
  }
  function list<T>(field: keyof Settings, accepts: (value: unknown) => value is T, copy: (value: T) => T = (value) => value): T[] {
    const value = own(field);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      note(field);
      return [];
    }
    const good = value.filter(accepts).slice(0, LIST_LIMIT).map(copy);
    if (good.length < value.length) notes.push({ lost: 'entries', field, count: value.length - good.length, of: value.length });
    return good;
  }
  const among =
    <T extends string>(...values: T[]) =>
    (value: unknown): value is T =>
      values.some((known) => known === value);

  const version = own('version');
  if (version !== defaults.version) {
    notes.push({ lost: typeof version === 'number' && version > defaults.version ? 'newer' : 'version' });
  }
  const marks = own('marks');
  const look = isRecord(marks) ? marks : {};
  if (marks !== undefined && !isRecord(marks)) note('marks');
  const extent = among('words', 'line');
  const weight = among('normal', 'quiet');
  const settings: Settings = {
    version: defaults.version,
    on: one('on', (value): value is boolean => typeof value === 'boolean', defaults.on),
    topicsOff: list('topicsOff', isSlug),
    verdictsOff: list('verdictsOff', isVerdict),
    sitesOff: list('sitesOff', isHost),
    run: one('run', among('listed', 'all', 'click'), defaults.run),
    sitesAdded: list('sitesAdded', isHost),
    marks: {
      extent: extent(look.extent) ? look.extent : defaults.marks.extent,
      weight: weight(look.weight) ? look.weight : defaults.marks.weight,
    },
    theme: one('theme', among('auto', 'light', 'dark'), defaults.theme),
    hidden: list('hidden', isHiddenClaim, ({ substance, outcome, host }) => ({ substance, outcome, host })),
  };
  return { settings, notes };
}
