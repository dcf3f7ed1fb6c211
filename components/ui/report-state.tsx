/** What the report says where there is no list of claims: each state honestly, with what one can do. */

import type { ComponentChildren } from 'preact';
import { CitationLine } from './citation-line';
import type { ReportProps } from './props';
import type { Screen } from './report-screen';
import { popup as words } from './strings/popup';

type Props = ReportProps & { screen: Screen };

export function ReportState(props: Props) {
  const { screen, host, view } = props;
  const here = host ?? '';
  switch (screen) {
    case 'waiting':
      return <Mid title="" />;
    case 'scanning':
      return <Scanning {...props} />;
    case 'none':
      return <Nothing {...props} />;
    case 'all-hidden':
      return (
        <Mid title={words.allHiddenTitle} text={words.allHidden(props.notShown)}>
          <Action onClick={props.onOptions}>{words.options}</Action>
        </Mid>
      );
    case 'not-covered':
      return (
        <Mid title={words.notCoveredTitle} text={words.notCoveredText}>
          <div class="choices">
            <Action primary onClick={props.onCheckOnce}>
              {words.checkOnce}
            </Action>
            {host && <Action onClick={props.onAlways}>{words.always(host)}</Action>}
          </div>
          {host && <p class="dim">{words.alwaysNote}</p>}
        </Mid>
      );
    case 'not-allowed': {
      const why = view.state === 'not-allowed' ? view.why : 'other';
      return (
        <Mid title={words.notAllowedTitle[why] ?? ''} text={words.notAllowedText[why] ?? ''}>
          <Action onClick={() => props.onEvidence('')}>{words.browse}</Action>
        </Mid>
      );
    }
    case 'off':
      return (
        <Mid title={words.offTitle(here)} text={words.offText}>
          <Action primary onClick={() => props.onSite(true)}>
            {words.turnOnHere}
          </Action>
        </Mid>
      );
    case 'off-everywhere':
      return (
        <Mid title={words.offEverywhereTitle} text={words.offEverywhereText}>
          <Action primary onClick={props.onTurnOn}>
            {words.turnOn}
          </Action>
        </Mid>
      );
    case 'orphaned':
    case 'failed': {
      const [title, text] = screen === 'orphaned' ? [words.orphanedTitle, words.orphanedText] : [words.failedTitle, words.failedText];
      return (
        <Mid title={title} text={text}>
          <Action primary onClick={props.onReload}>
            {words.reload}
          </Action>
        </Mid>
      );
    }
    case 'no-highlights':
      return <Mid title={words.noHighlightsTitle} text={words.noHighlightsText} />;
    case 'other-language':
      return <Mid title={words.otherLanguageTitle} text={words.otherLanguageText} />;
    case 'claims':
      return null;
  }
}

function Mid({ title, text, children }: { title: string; text?: string; children?: ComponentChildren }) {
  return (
    <div class="mid" role="status">
      {title && <h2>{title}</h2>}
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}

function Action({ primary, onClick, children }: { primary?: boolean; onClick(): void; children: ComponentChildren }) {
  return (
    <button type="button" class={primary ? 'btn primary' : 'btn'} onClick={onClick}>
      {children}
    </button>
  );
}

function Scanning({ view }: Props) {
  if (view.state !== 'page') return null;
  const { claims, progress, substances, citations } = view.report;
  return (
    <Mid title={words.soFar(claims.length)} text={words.readingNote}>
      <dl>
        <dt>{words.textRead}</dt>
        <dd>{words.percent(Math.round(progress * 100))}</dd>
        <dt>{words.substancesNamed}</dt>
        <dd>{substances.length}</dd>
        <dt>{words.studiesLinked}</dt>
        <dd>{citations.length}</dd>
      </dl>
    </Mid>
  );
}

function Nothing({ view, substanceNames, onEvidence }: Props) {
  const cited = view.state === 'page' ? view.report.cited : null;
  const ids = view.state === 'page' ? view.report.substances : [];
  const [first] = ids;
  const names = ids.slice(0, 3).map((id) => substanceNames[id] ?? id);
  return (
    <Mid title={words.noneTitle} text={first ? words.noneNames(names.join(', '), ids.length - names.length) : words.noneNothing}>
      <p class="dim">{words.noneNote}</p>
      {cited && (
        <ul class="asides">
          <CitationLine cited={cited} />
        </ul>
      )}
      {first && <Action onClick={() => onEvidence(`#substance/${first}`)}>{words.seeEvidence(substanceNames[first] ?? first)}</Action>}
    </Mid>
  );
}
