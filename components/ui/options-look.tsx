/** How marks look. */
import type { Settings } from '../platform/settings-model';
import type { OptionsProps } from './options-props';
import { Section } from './options-section';
import { Segments } from './segments';
import { options as words } from './strings/options';

export function LookSection({ settings, onChange }: OptionsProps) {
  const { marks, theme } = settings;
  return (
    <Section id="look" title={words.lookTitle} lede={words.lookLede}>
      <Segments<Settings['marks']['extent']>
        legend={words.extent}
        choices={words.extents}
        value={marks.extent}
        onPick={(extent) => onChange({ marks: { ...marks, extent } })}
      />
      <Segments<Settings['marks']['weight']>
        legend={words.weight}
        choices={words.weights}
        value={marks.weight}
        onPick={(weight) => onChange({ marks: { ...marks, weight } })}
      />
      <Segments<Settings['theme']>
        legend={words.theme}
        choices={words.themes}
        value={theme}
        onPick={(picked) => onChange({ theme: picked })}
      />
    </Section>
  );
}
