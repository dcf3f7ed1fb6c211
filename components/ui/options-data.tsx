/** What the data is, how old, how it is judged; settings out, in, and back to the start. */
import { useState } from 'preact/hooks';
import { Ask } from './ask';
import { FileButton } from './file-button';
import { day, number } from './format';
import type { OptionsProps } from './options-props';
import { Section } from './options-section';
import { mendWords, options as words } from './strings/options';

export function DataSection({ dataset, settingsImport, onEvidence, onExportSettings, onImportSettings, onReset }: OptionsProps) {
  const [asking, setAsking] = useState(false);
  return (
    <Section id="data" title={words.nav.data ?? ''} lede={words.dataLede}>
      <dl class="facts">
        <dt>{words.dataset}</dt>
        <dd>
          {words.datasetLine(dataset.version, day(dataset.date))} {dataset.old && <b>{words.dataOld}</b>}
        </dd>
        <dt>{words.holds}</dt>
        <dd class="num">{words.holdsLine(number(dataset.substances), number(dataset.findings), number(dataset.studies))}</dd>
        {dataset.retractionsDate && (
          <>
            <dt>{words.retractions}</dt>
            <dd>{words.retractionsLine(day(dataset.retractionsDate))}</dd>
          </>
        )}
        <dt>{words.method}</dt>
        <dd>
          <button type="button" class="link" onClick={() => onEvidence('#method')}>
            {words.methodLink}
          </button>
        </dd>
        <dt>{words.settings}</dt>
        <dd>{words.settingsLine}</dd>
      </dl>
      <div class="acts">
        <button type="button" class="btn" onClick={onExportSettings}>
          {words.exportSettings}
        </button>
        <FileButton onFiles={([file]) => file && onImportSettings(file)}>{words.importSettings}</FileButton>
        <button type="button" class="btn" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {words.reset}
        </button>
      </div>
      {asking && (
        <Ask
          text={words.resetAsk}
          yes={words.resetYes}
          onYes={() => {
            setAsking(false);
            onReset();
          }}
          onNo={() => setAsking(false)}
        />
      )}
      {settingsImport !== null && (
        <p class="err" role="status">
          {settingsImport.state === 'done' ? [words.settingsDone, ...settingsImport.notes.map(mendWords)].join(' ') : words.settingsFailed}
        </p>
      )}
    </Section>
  );
}
