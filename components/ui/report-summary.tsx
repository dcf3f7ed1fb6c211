/** One sentence with what matters most: supported, harm, wording. */
import type { ListedClaim } from '../platform/report';
import { popup as words } from './strings';

export function ReportSummary({ claims }: { claims: readonly ListedClaim[] }) {
  const supported = claims.filter(({ verdict }) => verdict === 'supported').length;
  const harm = claims.filter(({ verdict }) => verdict === 'harm').length;
  const over = claims.filter(({ overclaim }) => overclaim.length > 0).length;
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
