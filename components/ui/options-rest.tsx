/** Shortcuts, and privacy in one paragraph. */

import type { OptionsProps } from './options-props';
import { Section } from './options-section';
import { options as words } from './strings/options';

export function ShortcutsSection({ shortcuts, canOpenShortcuts, onShortcuts }: OptionsProps) {
  return (
    <Section id="keys" title={words.nav.keys ?? ''}>
      <dl class="facts">
        {shortcuts.map(({ command, description, keys }) => (
          <Keys key={command} what={description || words.keysReport} keys={keys} />
        ))}
        <Keys what={words.keysEscape} keys="Esc" />
      </dl>
      {canOpenShortcuts ? (
        <div class="acts">
          <button type="button" class="btn" onClick={onShortcuts}>
            {words.keysChange}
          </button>
        </div>
      ) : (
        <p class="dim">{words.keysFirefox}</p>
      )}
    </Section>
  );
}

function Keys({ what, keys }: { what: string; keys: string }) {
  return (
    <>
      <dt>{what}</dt>
      <dd>{keys ? <kbd>{keys}</kbd> : <span class="dim">{words.keysUnset}</span>}</dd>
    </>
  );
}

export const PrivacySection = () => <Section id="privacy" title={words.nav.privacy ?? ''} lede={words.privacy} />;
