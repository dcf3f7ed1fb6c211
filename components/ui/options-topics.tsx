/** Topics and verdicts: what is marked at all. */
import { verdictOrder } from './claim-groups';
import { Glyph } from './glyph';
import type { OptionsProps } from './options-props';
import { Section, SwitchRow } from './options-section';
import { options as words } from './strings/options';
import { exampleOf } from './strings/preview-parts';
import { verdictWords } from './strings/terms';
import { toggled } from './toggled';

export function TopicsSection({ settings, topics, onChange }: OptionsProps) {
  const { topicsOff } = settings;
  return (
    <Section id="topics" title={words.nav.topics ?? ''} lede={words.topicsLede}>
      <div class="topics">
        {topics.map(({ id, name, findings }) => (
          <SwitchRow
            key={id}
            id={`t-${id}`}
            label={name}
            on={!topicsOff.includes(id)}
            onToggle={() => onChange({ topicsOff: toggled(topicsOff, id) })}
          >
            <span class="n">{words.findings(findings)}</span>
          </SwitchRow>
        ))}
      </div>
      {topicsOff.length > 0 && (
        <div class="acts">
          <button type="button" class="btn" onClick={() => onChange({ topicsOff: [] })}>
            {words.allOn}
          </button>
        </div>
      )}
    </Section>
  );
}

export function VerdictsSection({ settings, verdictCounts, onChange }: OptionsProps) {
  const { verdictsOff } = settings;
  return (
    <Section id="verdicts" title={words.nav.verdicts ?? ''} lede={words.verdictsLede}>
      {verdictOrder.map((verdict) => (
        <SwitchRow
          key={verdict}
          id={`v-${verdict}`}
          class={`vrow v-${verdict}`}
          label={verdictWords[verdict]}
          on={!verdictsOff.includes(verdict)}
          onToggle={() => onChange({ verdictsOff: toggled(verdictsOff, verdict) })}
          before={<Glyph shape={verdict} />}
        >
          <span class="ex">
            <span class="mark">{exampleOf(verdict)}</span>
          </span>
          <span class="n">{verdict in verdictCounts && words.findings(verdictCounts[verdict] ?? 0)}</span>
        </SwitchRow>
      ))}
    </Section>
  );
}
