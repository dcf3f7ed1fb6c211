/**
 * Reads settings from whatever was stored: broken parts fall back to their defaults, older versions are brought up to date,
 * and each repair leaves a note for the options page. Pure, without zod: the content script runs it too.
 */
import type { VerdictId } from '../engine/model';
import { defaults, type HiddenClaim, type Settings } from './settings-model';

export interface Mended {
  settings: Settings;
  /** What was wrong, in words for the user; empty where nothing was. */
  notes: string[];
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
    return { settings: structuredClone(defaults), notes: ['The stored settings could not be read; the defaults are in use.'] };
  }
  const notes: string[] = [];
  const own = (field: string): unknown => (Object.hasOwn(stored, field) ? stored[field] : undefined);
  const note = (field: string) => notes.push(`“${field}” could not be read; its default is in use.`);

  function one<T>(field: string, accepts: (value: unknown) => value is T, fallback: T): T {
    const value = own(field);
    if (value === undefined) return fallback;
    if (accepts(value)) return value;
    note(field);
    return fallback;
  }
  function list<T>(field: string, accepts: (value: unknown) => value is T, copy: (value: T) => T = (value) => value): T[] {
    const value = own(field);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      note(field);
      return [];
    }
    const good = value.filter(accepts).slice(0, LIST_LIMIT).map(copy);
    if (good.length < value.length)
      notes.push(`${value.length - good.length} of ${value.length} entries of “${field}” could not be read and were left out.`);
    return good;
  }
  const among =
    <T extends string>(...values: T[]) =>
    (value: unknown): value is T =>
      values.some((known) => known === value);

  const version = own('version');
  if (version !== defaults.version) {
    notes.push(
      typeof version === 'number' && version > defaults.version
        ? 'The settings come from a newer version of Obelus; what this version does not know was left out.'
        : 'The settings had no version; what could be read was kept.',
    );
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
