/** Which claims are marked. Pure: settings and a host in, a decision out. */
import type { Settings } from './settings-model';

export interface FilteredClaim {
  substance: string | null;
  outcome: string;
  verdict: Settings['verdictsOff'][number];
}

/** Does `pattern` name this host or a domain above it? */
export function covers(pattern: string, host: string): boolean {
  return host === pattern || host.endsWith(`.${pattern}`);
}

export function siteIsOff(settings: Settings, host: string): boolean {
  return !settings.on || settings.sitesOff.some((site) => covers(site, host));
}

/**
 * @param topicOf Topic of an outcome id, undefined where the id is unknown.
 * @returns The test that the page session asks for every claim.
 */
export function claimFilter(
  settings: Settings,
  host: string,
  topicOf: (outcome: string) => string | undefined,
): (claim: FilteredClaim) => boolean {
  if (siteIsOff(settings, host)) return () => false;
  const topicsOff = new Set(settings.topicsOff);
  const verdictsOff = new Set(settings.verdictsOff);
  const hidden = new Set(settings.hidden.filter((entry) => entry.host === null || covers(entry.host, host)).map(keyOf));
  return (claim) => {
    if (verdictsOff.has(claim.verdict) || hidden.has(keyOf(claim))) return false;
    const topic = topicOf(claim.outcome);
    return topic === undefined || !topicsOff.has(topic);
  };
}

const keyOf = ({ substance, outcome }: { substance: string | null; outcome: string }) => `${substance ?? ''}/${outcome}`;
