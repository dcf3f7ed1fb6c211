/** What an import would change, or why it was refused, with file, record and field. */
import { list } from './format';
import type { ImportChange, ImportState, OptionsProps, VerdictChange } from './options-props';
import { common } from './strings/common';
import { options as words } from './strings/options';
import { certaintyWords, directionWords } from './strings/terms';

interface ReportProps {
  importing: ImportState;
  outcomeNames: OptionsProps['outcomeNames'];
  onConfirm(): void;
  onCancel(): void;
}

export function ImportReport({ importing, outcomeNames, onConfirm, onCancel }: ReportProps) {
  if (importing.state === 'idle') return null;
  const files = list(importing.files);
  if (importing.state === 'reading') {
    return (
      <p class="dim" role="status">
        {words.reading(files)}
      </p>
    );
  }
  if (importing.state === 'refused') {
    const bad = new Set(importing.problems.map(({ file, record }) => `${file}/${record}`)).size;
    return (
      <div class="err" role="alert">
        <b>
          <bdi>{words.refused(files)}</bdi>
        </b>{' '}
        {words.refusedCount(importing.read, bad)}
        <ul>
          {importing.problems.map(({ file, record, field, message }) => (
            <li key={`${file}${record}${field}${message}`}>
              <code>{[importing.files.length > 1 ? file : '', record, field].filter(Boolean).join(' / ')}</code>
              <span>{message}</span>
            </li>
          ))}
        </ul>
        <div class="acts">
          <button type="button" class="btn small" onClick={onCancel}>
            {common.close}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="err fine-news" role="status">
      <b>
        <bdi>{importing.state === 'ready' ? words.ready(files) : words.done(files)}</bdi>
      </b>
      <ul>
        {importing.changes.map((change) => (
          <Change key={change.substance} change={change} outcomeNames={outcomeNames} />
        ))}
      </ul>
      <div class="acts">
        {importing.state === 'ready' && (
          <button type="button" class="btn small primary" onClick={onConfirm}>
            {words.confirm}
          </button>
        )}
        <button type="button" class="btn small" onClick={onCancel}>
          {importing.state === 'ready' ? common.cancel : common.close}
        </button>
      </div>
    </div>
  );
}

function Change({ change, outcomeNames }: { change: ImportChange; outcomeNames: OptionsProps['outcomeNames'] }) {
  return (
    <li>
      <span>
        <bdi>{change.name}</bdi> <span class="dim">{words.kinds[change.kind]}</span>
      </span>
      <span>
        {words.ownFindings(change.findings, change.studies)}
        {change.differs.map(({ outcome, before, after }) => (
          <small key={outcome}>{words.differs(outcomeNames[outcome] ?? outcome, said(before), said(after))}</small>
        ))}
      </span>
    </li>
  );
}

const said = (verdict: VerdictChange | null) =>
  verdict ? `${directionWords[verdict.direction].toLowerCase()}, ${certaintyWords[verdict.certainty].toLowerCase()}` : words.differsNone;
