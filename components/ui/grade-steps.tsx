/** How a finding came to its certainty: where its kind of evidence starts, each step down or up with its reason, where it ends. */
import { findingVerdict } from './finding-verdict';
import type { BrowsedFinding } from './props';
import { certaintyAt, certaintySteps } from './steps';
import { card } from './strings/card';
import { evidence as words } from './strings/evidence';
import { certaintyWords, domainWords, evidenceWords } from './strings/terms';

export function GradeSteps({ finding }: { finding: BrowsedFinding }) {
  if (findingVerdict(finding) === 'untested') {
    return finding.searched ? <p class="fine">{card.searched(finding.searched)}</p> : null;
  }
  const { downgrades, upgrades = [], certainty, evidence } = finding;
  const moved = downgrades.reduce((sum, { steps }) => sum + steps, 0) - upgrades.reduce((sum, { steps }) => sum + steps, 0);
  // Several reasons may add up to more steps than the ladder has, so the start is only known from above the floor.
  const start = certaintySteps(certainty) > 1 ? certaintyAt[Math.min(certaintySteps(certainty) - 1 + moved, 3)] : null;
  return (
    <ul class="grade">
      <li>{start ? words.gradeStart(evidenceWords[evidence], certaintyWords[start]) : card.startsFrom(evidenceWords[evidence])}</li>
      {downgrades.map(({ domain, steps, reason }) => (
        <li key={domain}>{words.gradeDown(domainWords[domain] ?? domain, steps, reason)}</li>
      ))}
      {upgrades.map(({ domain, steps, reason }) => (
        <li key={domain}>{words.gradeUp(domainWords[domain] ?? domain, steps, reason)}</li>
      ))}
      <li>{words.gradeEnd(certaintyWords[certainty])}</li>
    </ul>
  );
}
