/** One substance held against one claim, before doses and wording are looked at. */

import { SIDE_EFFECTS, withSafetyNote } from './judge-safety';
import { atBest, verdictOn } from './judge-verdict';
import type { Certainty, FindingFacts, OutcomeFacts, Polarity, Severity, SubstanceFacts, VerdictId } from './model';
import { type Answer, answerTo, findingOn, type Hierarchy } from './nearest';

export interface SubstanceVerdict {
  verdict: VerdictId;
  certainty: Certainty | null;
  finding: FindingFacts | null;
  /** The outcome of the finding where it is not the claim's own. */
  nearest: string | null;
  safety: Severity | null;
}

export interface Asked {
  outcome: string;
  polarity: Polarity;
}

const severities: readonly (Severity | null)[] = [null, 'minor', 'caution', 'serious'];

export const graver = (a: Severity | null, b: Severity | null): Severity | null => (severities.indexOf(a) >= severities.indexOf(b) ? a : b);

const answered = ({ finding, own }: Answer, verdict: VerdictId, safety: Severity | null): SubstanceVerdict => ({
  verdict,
  // Where nothing was tested there is nothing to be sure of.
  certainty: finding.direction === 'untested' || finding.evidence === 'none' ? null : finding.certainty,
  finding,
  nearest: own ? null : finding.outcome,
  safety: finding.direction === 'harm' ? graver(safety, 'caution') : safety,
});

const unanswered = (verdict: VerdictId, safety: Severity | null): SubstanceVerdict => ({
  verdict,
  certainty: null,
  finding: null,
  nearest: null,
  safety,
});

/** A regulator's authorised claim answers as "needed for"; it carries no certainty and no finding of ours. */
const vagueVerdict = (substance: SubstanceFacts, { outcome, polarity }: Asked): VerdictId =>
  polarity === 'benefit' && substance.authorised.includes(outcome) ? 'supported' : 'vague';

function safetyAnswer(substance: SubstanceFacts, asked: Asked, hierarchy: Hierarchy, text: string): Answer | null {
  const own = findingOn(substance, asked.outcome, text);
  if (own) return { finding: own, own: true };
  const general = findingOn(substance, SIDE_EFFECTS, text);
  return general ? { finding: general, own: false } : answerTo(substance, asked.outcome, asked.polarity, hierarchy, text);
}

/**
 * @param outcome facts of `asked.outcome`; undefined where the data does not know it.
 * @param text words of the page around the claim, which choose between findings in other people or forms.
 */
export function judgeSubstance(
  substance: SubstanceFacts,
  asked: Asked,
  outcome: OutcomeFacts | undefined,
  hierarchy: Hierarchy,
  text: string,
): SubstanceVerdict {
  const note = substance.gravestSafety;
  if (outcome?.vague) return unanswered(vagueVerdict(substance, asked), note);

  const aboutSafety = outcome?.topic === 'safety';
  const answer = aboutSafety
    ? safetyAnswer(substance, asked, hierarchy, text)
    : answerTo(substance, asked.outcome, asked.polarity, hierarchy, text);

  const found = answer ? verdictOn(answer.finding, asked.polarity, aboutSafety) : 'unreviewed';
  const near = answer?.own === false ? atBest(found, 'limited') : found;
  const verdict = aboutSafety ? withSafetyNote(near, note, asked, answer?.own === true) : near;
  return answer ? answered(answer, verdict, note) : unanswered(verdict, note);
}
