/** The report's foot: the site's switch, copy the report, the evidence. */
import { useState } from 'preact/hooks';
import { CopyButton } from './copy-button';
import { day } from './format';
import type { ReportProps } from './props';
import { annotationsText } from './report-annotations';
import { reportMarkdown } from './report-markdown';
import type { Screen } from './report-screen';
import { popup as words } from './strings/popup';

const noSwitch: readonly Screen[] = ['not-covered', 'not-allowed', 'orphaned', 'off-everywhere', 'waiting'];

export function ReportFoot({ screen, host, siteOn, view, datasetDate, onSite, onCopy, onEvidence }: ReportProps & { screen: Screen }) {
  const [copying, setCopying] = useState(false);
  const report = view.state === 'page' && view.report.claims.length > 0 ? view.report : null;
  return (
    <>
      {copying && report && (
        <section class="copyas" aria-label={words.copyReport}>
          <span>{words.copyAs}</span>
          <CopyButton class="btn small" text={() => reportMarkdown(report, day(datasetDate))} onCopy={onCopy}>
            {words.copyMarkdown}
          </CopyButton>
          <CopyButton class="btn small" text={() => annotationsText(report)} onCopy={onCopy}>
            {words.copyJson}
          </CopyButton>
        </section>
      )}
      <footer class="p-foot">
        {host && !noSwitch.includes(screen) ? (
          <label class="site">
            <input
              class="switch"
              type="checkbox"
              role="switch"
              aria-label={words.siteSwitch(host)}
              checked={siteOn}
              onChange={(event) => onSite(event.currentTarget.checked)}
            />
            <span>
              {words.on} <b>{host}</b>
            </span>
          </label>
        ) : (
          <span class="site" />
        )}
        {report && (
          <button type="button" class="bare" aria-expanded={copying} onClick={() => setCopying(!copying)}>
            {words.copyReport}
          </button>
        )}
        <button type="button" class="bare" onClick={() => onEvidence('')}>
          {words.evidence}
        </button>
      </footer>
    </>
  );
}
