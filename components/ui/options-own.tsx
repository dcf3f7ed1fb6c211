/** The user's own records: import with a dry run that shows what would change, export, remove. */
import { useState } from 'preact/hooks';
import { Ask } from './ask';
import { FileButton } from './file-button';
import { ImportReport } from './import-report';
import type { OptionsProps } from './options-props';
import { Section } from './options-section';
import { options as words } from './strings/options';

export function OwnSection(props: OptionsProps) {
  const { own, importing, onImport, onExportOwn, onRemoveOwn } = props;
  const [asking, setAsking] = useState(false);
  return (
    <Section id="own" title={words.nav.own ?? ''} lede={words.ownLede}>
      {own.length === 0 ? (
        <p class="dim">{words.ownNone}</p>
      ) : (
        <ul class="rows">
          {own.map(({ substance, name, findings, studies, replaces }) => (
            <li key={substance}>
              <span>{name}</span>
              <span class="dim">
                {words.ownFindings(findings, studies)}
                {replaces && `, ${words.ownReplaces}`}
              </span>
              <button type="button" class="bare" aria-label={words.removeOf(name)} onClick={() => onRemoveOwn(substance)}>
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="acts">
        <FileButton primary multiple onFiles={onImport}>
          {words.import}
        </FileButton>
        <button type="button" class="btn" disabled={own.length === 0} onClick={onExportOwn}>
          {words.exportOwn}
        </button>
        <button type="button" class="btn" disabled={own.length === 0} aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {words.removeAll}
        </button>
      </div>
      {asking && own.length > 0 && (
        <Ask
          text={words.removeAllAsk(own.length)}
          yes={words.removeAllYes}
          onYes={() => {
            setAsking(false);
            onRemoveOwn(null);
          }}
          onNo={() => setAsking(false)}
        />
      )}
      <ImportReport
        importing={importing}
        outcomeNames={props.outcomeNames}
        onConfirm={props.onImportConfirm}
        onCancel={props.onImportCancel}
      />
    </Section>
  );
}
