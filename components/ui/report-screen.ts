/** Which screen a report shows: one word for each honest state. */
import type { ReportProps } from './props';

export type Screen =
  | 'waiting'
  | 'scanning'
  | 'claims'
  | 'all-hidden'
  | 'none'
  | 'off'
  | 'off-everywhere'
  | 'not-covered'
  | 'not-allowed'
  | 'no-highlights'
  | 'other-language'
  | 'orphaned'
  | 'failed';

export function screenOf({ view, on, siteOn, notShown }: Pick<ReportProps, 'view' | 'on' | 'siteOn' | 'notShown'>): Screen {
  if (view.state === 'not-allowed') return 'not-allowed';
  if (!on) return 'off-everywhere';
  if (!siteOn) return 'off';
  if (view.state !== 'page') return view.state;
  const { state, claims } = view.report;
  if (state === 'done') return claims.length ? 'claims' : notShown ? 'all-hidden' : 'none';
  if (state === 'scanning') return claims.length ? 'claims' : 'scanning';
  return state;
}
