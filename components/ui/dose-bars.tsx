/**
 * The ingredients of a product: dose on the page against dose studied, each with its verdict.
 * Each bar has a scale of its own: on a common one micrograms of a vitamin would vanish beside grams of an amino acid.
 */
import type { Amount } from '../engine/model';
import { factor } from './amounts';
import { amount, range } from './format';
import { Glyph } from './glyph';
import type { CardIngredient } from './props';
import { doseWords } from './strings/figures';
import { verdictWords } from './strings/terms';

/** The studied range and the page's dose in the range's unit; `here` is null where none is given or the units do not compare. */
interface Placed {
  low: number;
  high: number;
  here: number | null;
}

function placed({ dose, studied }: Pick<CardIngredient, 'dose' | 'studied'>): Placed | null {
  if (!studied) return null;
  const by = dose && factor(dose.unit, studied.unit);
  return { low: studied.low, high: studied.high, here: dose && by ? dose.value * by : null };
}

export function DoseBars({
  ingredients,
  onOpen,
}: {
  ingredients: readonly CardIngredient[];
  onOpen?: ((hash: string) => void) | undefined;
}) {
  return (
    <ul class="ings">
      {ingredients.map((ingredient) => (
        <li key={ingredient.substance} class={`v-${ingredient.verdict}`}>
          <div class="top">
            <Glyph shape={ingredient.verdict} />
            {onOpen ? (
              <button type="button" class="link name" onClick={() => onOpen(`#substance/${ingredient.substance}`)}>
                {ingredient.name}
              </button>
            ) : (
              <span class="name">{ingredient.name}</span>
            )}
            <span class="verd">{verdictWords[ingredient.verdict]}</span>
          </div>
          <DoseBar {...ingredient} />
        </li>
      ))}
    </ul>
  );
}

function DoseBar(ingredient: CardIngredient) {
  const { dose, studied } = ingredient;
  const at = placed(ingredient);
  const here = dose ? amount(dose.value, dose.unit) : doseWords.notGiven;
  const wide = studied ? range(studied.low, studied.high, studied.unit) : doseWords.noRange;
  return (
    <div class="dose">
      {at && <Bar {...at} label={doseWords.label(here, wide)} />}
      <span class="num">
        {dose ? <b>{here}</b> : here} {dose && doseWords.here}
      </span>
      <span class="num dim">
        {wide} {studied && doseWords.studied}
      </span>
    </div>
  );
}

function Bar({ low, high, here, label }: Placed & { label: string }) {
  const end = Math.max(high, here ?? 0) * 1.1;
  const at = (value: number) => (value / end) * 100;
  return (
    <svg role="img" aria-label={label}>
      <line class="base" x1="0" x2="100%" y1="8" y2="8" />
      <rect class="band" x={`${at(low)}%`} y="4" width={`${Math.max(at(high) - at(low), 1.5)}%`} height="8" rx="2" />
      {here !== null && <line class="tick" x1={`${at(here)}%`} x2={`${at(here)}%`} y1="1" y2="15" />}
    </svg>
  );
}

/** One claim's own dose against the studied range. */
export function DoseLine({ dose, studied }: { dose: Amount; studied: NonNullable<CardIngredient['studied']> }) {
  const at = placed({ dose, studied });
  if (!at || at.here === null) return null;
  const here = amount(dose.value, dose.unit);
  const wide = range(studied.low, studied.high, studied.unit);
  return (
    <div class="dose">
      <Bar {...at} label={doseWords.label(here, wide)} />
      <span class="num">
        <b>{here}</b> {doseWords.here}
      </span>
      <span class="num dim">
        {wide} {doseWords.studied}
      </span>
    </div>
  );
}
