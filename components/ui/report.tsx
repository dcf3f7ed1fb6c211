/** A page's report, as popup and side panel show it. */
import { useState } from 'preact/hooks';
import type { VerdictId } from '../engine/model';
import { CitationLine } from './citation-line';
import { pressed } from './claim-groups';
import { ClaimList } from './claim-list';
import { day } from './format';
import { Progress } from './progress';
import type { ReportProps } from './props';
import { ReportFoot } from './report-foot';
import { type Screen, screenOf } from './report-screen';
import { ReportState } from './report-state';
import { ReportSummary } from './report-summary';
import { ReportTop } from './report-top';
import { popup as words } from './strings/popup';
import { TopicsPanel } from './topics-panel';
import { VerdictBar } from './verdict-bar';

interface Props extends ReportProps {
  wide?: boolean;
  onSidePanel?: (() => void) | undefined;
}

export function Report(props: Props) {
  const { view, wide = false, theme } = props;
  const [topics, setTopics] = useState(false);
  const [chosen, setChosen] = useState<readonly VerdictId[]>([]);
  const screen = screenOf(props);
  const report = view.state === 'page' ? view.report : null;
  return (
    <div class={wide ? 'report wide' : 'report'} data-theme={theme === 'auto' ? undefined : theme}>
      <ReportTop
        {...props}
        title={titleOf(screen, report?.claims.length ?? 0)}
        screen={screen}
        topicsOpen={topics}
        onTopics={() => setTopics(!topics)}
      />
      {report?.state === 'scanning' && screen !== 'off' && screen !== 'off-everywhere' && <Progress value={report.progress} />}
      {props.trouble && (
        <p class="trouble" role="alert">
          {props.trouble}
        </p>
      )}
      <main>
        {topics ? (
          <TopicsPanel {...props} />
        ) : screen === 'claims' && report ? (
          <>
            <ReportSummary claims={report.claims} />
            <VerdictBar
              claims={report.claims}
              chosen={chosen}
              onPress={(verdict, all) => setChosen(pressed(chosen, verdict, all))}
              onAll={() => setChosen([])}
            />
            <ClaimList claims={report.claims} chosen={chosen} active={props.active} onJump={props.onJump} />
            <ul class="asides">
              {props.notShown > 0 && <li>{words.notShown(props.notShown)}</li>}
              {report.framesNotRead > 0 && <li>{words.framesNotRead(report.framesNotRead)}</li>}
              <CitationLine cited={report.cited} />
              {props.dataOld && <li>{words.old(day(props.datasetDate))}</li>}
            </ul>
          </>
        ) : (
          <ReportState {...props} screen={screen} />
        )}
      </main>
      <ReportFoot {...props} screen={screen} />
    </div>
  );
}

function titleOf(screen: Screen, claims: number): string {
  switch (screen) {
    case 'claims':
      return words.found(claims);
    case 'waiting':
      return words.waiting;
    case 'scanning':
      return words.reading;
    case 'none':
      return words.none;
    case 'all-hidden':
      return words.allHiddenTitle;
    case 'not-covered':
      return words.notCovered;
    case 'not-allowed':
      return words.notAllowed;
    case 'off':
    case 'off-everywhere':
      return words.off;
    case 'orphaned':
      return words.orphaned;
    case 'failed':
      return words.failed;
    case 'no-highlights':
      return words.noHighlights;
    case 'other-language':
      return words.otherLanguage;
  }
}
