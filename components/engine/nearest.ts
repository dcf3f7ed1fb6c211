/** Which finding answers a claim: the outcome's own, else the nearest in the hierarchy. */

import { inScope } from './judge-scope';
import { rank, verdictOn } from './judge-verdict';
import type { FindingFacts, Lexicon, OutcomeFacts, Polarity, SubstanceFacts } from './model';

export interface Answer {
  finding: FindingFacts;
  /** False where the finding is on another outcome than the claim. */
  own: boolean;
}

export type Hierarchy = ReturnType<typeof createHierarchy>;

export function createHierarchy(outcomes: Lexicon['outcomes']) {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const narrower = new Map<string, string[]>();
  for (const { id, broader } of outcomes) {
    for (const parent of broader) narrower.set(parent, [...(narrower.get(parent) ?? []), id]);
  }
  return {
    get: (id: string): OutcomeFacts | undefined => byId.get(id),
    narrower: (id: string): readonly string[] => narrower.get(id) ?? [],
  };
}

/** The first finding of an outcome answers an unqualified claim, a scoped one where the page shares its words. */
export function findingOn(substance: SubstanceFacts, outcome: string, text: string): FindingFacts | null {
  const findings = substance.findings.filter((finding) => finding.outcome === outcome);
  return findings.find((finding) => finding.scope !== '' && inScope(finding, text)) ?? findings[0] ?? null;
}

/** Outcomes by distance, each once: the next ones first, in the order in which the data names them. */
function* levels(from: string, next: (id: string) => readonly string[]): Generator<readonly string[]> {
  const seen = new Set([from]);
  let level = [...next(from)];
  while (level.length > 0) {
    const fresh = [...new Set(level)].filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    if (fresh.length > 0) yield fresh;
    level = fresh.flatMap((id) => next(id));
  }
}

/**
 * Broader before narrower; among several narrower the weakest. A vague outcome answers nothing: no study can show it.
 * Among the narrower, one that was tested goes before one that was not: a gap in one corner says nothing of the whole.
 */
function nearestFinding(
  substance: SubstanceFacts,
  outcome: string,
  polarity: Polarity,
  hierarchy: Hierarchy,
  text: string,
): FindingFacts | null {
  const on = (ids: readonly string[]) =>
    ids.filter((id) => hierarchy.get(id)?.vague === false).flatMap((id) => findingOn(substance, id, text) ?? []);

  for (const level of levels(outcome, (id) => hierarchy.get(id)?.broader ?? [])) {
    const [first] = on(level);
    if (first) return first;
  }
  for (const level of levels(outcome, hierarchy.narrower)) {
    const found = on(level);
    const tested = found.filter((finding) => finding.direction !== 'untested');
    const [weakest] = (tested.length > 0 ? tested : found).toSorted((a, b) => rank(verdictOn(b, polarity)) - rank(verdictOn(a, polarity)));
    if (weakest) return weakest;
  }
  return null;
}

export function answerTo(
  substance: SubstanceFacts,
  outcome: string,
  polarity: Polarity,
  hierarchy: Hierarchy,
  text: string,
): Answer | null {
  const own = findingOn(substance, outcome, text);
  if (own) return { finding: own, own: true };
  const near = nearestFinding(substance, outcome, polarity, hierarchy, text);
  return near && { finding: near, own: false };
}
