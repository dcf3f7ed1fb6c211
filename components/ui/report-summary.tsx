/** One sentence with what matters most: supported, denied against the evidence, harm, wording. */
import type { ListedClaim } from '../platform/report';
import { isOpposed } from './claim-verdict';
import { popup as words } from './strings/popup';

export function ReportSummary({ claims }: { claims: readonly ListedClaim[] }) {
  const count = (test: (claim: ListedClaim) => boolean) => claims.filter(test).length;
  const supported = count((claim) => claim.verdict === 'supported' && !isOpposed(claim));
  const opposed = count(isOpposed);
  const harm = count(({ verdict }) => verdict === 'harm');
  const over = count(({ overclaim }) => overclaim.length > 0);
  return (
    <p class="sum">
      {supported > 0 ? (
        <>
          <b>{supported}</b>
          {words.summarySupported(supported)}
        </>
      ) : (
        words.summaryNone.replace(/\.$/, '')
      )}
      {opposed > 0 && (
        <>
          , <b>{opposed}</b>
          {words.summaryOpposed(opposed)}
        </>
      )}
      {harm > 0 && (
        <>
          , <b>{harm}</b>
          {words.summaryHarm(harm)}
        </>
      )}
      .
      {over > 0 && (
        <>
          {' '}
          {words.summaryIn}
          <b>{over}</b>
          {words.summaryOver(over)}.
        </>
      )}
    </p>
  );
}
