/** A paragraph with a claim of every verdict, marked as the settings say; answers each change at once. */
import type { Settings } from '../platform/settings-model';
import { options as words } from './strings/options';
import { previewParts } from './strings/preview-parts';

export function Preview({ settings }: { settings: Settings }) {
  const shows = ({ topic, verdict }: (typeof previewParts)[number]) =>
    settings.on && !settings.topicsOff.includes(topic) && !settings.verdictsOff.includes(verdict);
  const line = settings.marks.extent === 'line';
  return (
    <div class={`preview ${settings.marks.weight}`}>
      <div class="cap">
        {words.preview}
        <span class="num" role="status">
          {words.previewCount(previewParts.filter(shows).length, previewParts.length)}
        </span>
      </div>
      <p>
        {previewParts.map((part) => {
          const mark = shows(part) ? `mark v-${part.verdict}` : undefined;
          return line ? (
            <span key={part.verdict}>
              <span class={mark}>
                {part.who} {part.says}
              </span>
              {part.after}
            </span>
          ) : (
            <span key={part.verdict}>
              {part.who} <span class={mark}>{part.says}</span>
              {part.after}
            </span>
          );
        })}
      </p>
    </div>
  );
}
