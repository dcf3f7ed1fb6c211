/** Claims that the user hid, each with its way back. */

import type { OptionsProps } from './options-props';
import { Section } from './options-section';
import { common } from './strings/common';
import { options as words } from './strings/options';

export function HiddenSection({ settings, substanceNames, outcomeNames, onChange }: OptionsProps) {
  const { hidden } = settings;
  return (
    <Section id="hidden" title={words.nav.hidden ?? ''} lede={words.hiddenLede}>
      {hidden.length === 0 ? (
        <p class="dim">{words.hiddenNone}</p>
      ) : (
        <ul class="rows">
          {hidden.map((claim) => {
            const subject = claim.substance === null ? words.hiddenProduct : (substanceNames[claim.substance] ?? claim.substance);
            const what = `${subject} ${common.arrow} ${outcomeNames[claim.outcome] ?? claim.outcome}`;
            return (
              <li key={`${claim.substance}/${claim.outcome}/${claim.host}`}>
                <span>{what}</span>
                <span class="dim">{claim.host === null ? words.hiddenEverywhere : words.hiddenOn(claim.host)}</span>
                <button
                  type="button"
                  class="bare"
                  aria-label={words.undoOf(what)}
                  onClick={() => onChange({ hidden: hidden.filter((other) => other !== claim) })}
                >
                  {words.undo}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
